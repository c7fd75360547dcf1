package gallerist.storage.ledger;

import gallerist.storage.sql.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The tasks of the scheduler, as far as it does not change them itself. */
public final class TaskTable {
    private TaskTable() {}

    /** A task that somebody has taken up, and the name of whoever that is. */
    public record Taken(String instance, String by) {}

    public static List<Taken> taken(Transaction transaction, String name) {
        return transaction.list(
                """
                select t.task_instance, t.picked_by from scheduled_tasks t
                where t.task_name = ? and t.picked = true order by t.task_instance\
                """,
                row -> new Taken(row.text(1), row.text(2)),
                name);
    }

    /** Those that wait for nothing but somebody who is free. */
    public static Set<String> ready(Transaction transaction, String name, Instant now) {
        return Set.copyOf(
                transaction.list(
                        """
                        select t.task_instance from scheduled_tasks t
                        where t.task_name = ? and t.picked = false and t.execution_time <= ?\
                        """,
                        row -> row.text(1),
                        name,
                        now));
    }

    /** Lets others take up at once what somebody had who is dead. */
    public static void release(Transaction transaction, String name, Taken task, Instant now) {
        transaction.update(
                """
                update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null,
                    execution_time = ?, version = version + 1
                where task_name = ? and task_instance = ? and picked_by = ?\
                """,
                now,
                name,
                task.instance(),
                task.by());
    }

    /** How soon a task that waits is taken up; whether that has changed. */
    public static boolean prioritise(
            Transaction transaction, String name, String instance, int priority) {
        return transaction.update(
                        """
                        update scheduled_tasks set priority = ?
                        where task_name = ? and task_instance = ? and picked = false
                            and priority <> ?\
                        """,
                        priority,
                        name,
                        instance,
                        priority)
                == 1;
    }
}
