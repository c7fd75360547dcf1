package gallerist.storage.ledger;

import gallerist.storage.sql.Transaction;

/** The tasks of the scheduler, as far as it does not change them itself. */
public final class TaskTable {
    private TaskTable() {}

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
