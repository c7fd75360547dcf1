package gallerist.storage.replication;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.DbSchedulerException;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import gallerist.storage.ledger.TaskTable;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The contents that something is to be done for, one task each, worked off by several workers. It
 * may be lost at any time: it can be derived again.
 */
final class Queue implements AutoCloseable {
    static final int THREADS = 8;

    /** What its tasks are called in the table of the scheduler. */
    static final String TASK = "replicate";

    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int HEARTBEATS_MISSED = 6;
    private static final Duration LAST_WAIT = Duration.ofSeconds(10);
    private static final Duration AFTER_A_CRASH = Duration.ofSeconds(10);

    private final Depot depot;
    private final CustomTask<Void> task;
    private final Scheduler scheduler;
    private final Runnable missed;
    private final Set<UUID> wanted = ConcurrentHashMap.newKeySet();

    /**
     * Prepares a queue.
     *
     * @param work does what is to be done for a content, and answers when to come back
     * @param missed told when something was submitted whose task had looked for the last time, and
     *     could not be taken back
     */
    Queue(Depot depot, DataSource source, Function<UUID, Optional<Instant>> work, Runnable missed) {
        this.depot = depot;
        this.missed = missed;
        this.task =
                Tasks.custom(TASK, Void.class)
                        .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_A_CRASH))
                        .onDeadExecution(new DeadExecutionHandler.ReviveDeadExecution<>())
                        .execute((instance, _) -> completion(instance, work));
        this.scheduler =
                Scheduler.create(source, task)
                        .threads(THREADS)
                        .clock(depot::now)
                        .pollingInterval(POLLING)
                        .heartbeatInterval(HEARTBEAT)
                        .missedHeartbeatsLimit(HEARTBEATS_MISSED)
                        .schedulerName(new SchedulerName.Fixed(depot.worker().text()))
                        .serializer(new Nothing())
                        .tableName("scheduled_tasks")
                        .enablePriority()
                        .shutdownMaxWait(LAST_WAIT)
                        .pollUsingFetch(0.5, 3.0)
                        .build();
    }

    private CompletionHandler<Void> completion(
            TaskInstance<Void> instance, Function<UUID, Optional<Instant>> work) {
        UUID content = UUID.fromString(instance.getId());
        CompletionHandler<Void> handler =
                work.apply(content)
                        .<CompletionHandler<Void>>map(
                                at -> (complete, operations) -> operations.reschedule(complete, at))
                        .orElseGet(CompletionHandler.OnCompleteRemove::new);
        return (complete, operations) -> {
            handler.complete(complete, operations);
            if (wanted.remove(content)) {
                missed.run();
            }
        };
    }

    void start() {
        scheduler.start();
    }

    /** Has contents worked at as soon as somebody is free. */
    void submit(Collection<UUID> contents, Function<UUID, Priority> priorities) {
        for (UUID content : contents) {
            submit(content, priorities.apply(content));
        }
        scheduler.triggerCheckForDueExecutions();
    }

    /** The same for what somebody else had in hand when it was submitted. */
    void submitMissed(Function<UUID, Priority> priorities) {
        List<UUID> missing = List.copyOf(wanted);
        if (!missing.isEmpty()) {
            submit(missing, priorities);
        }
    }

    private void submit(UUID content, Priority priority) {
        Instant now = depot.now();
        TaskInstance<Void> instance =
                task.instanceBuilder(content.toString()).priority(priority.number()).build();
        // First of all, so that a task that ends meanwhile sees it or is not in the way any more.
        wanted.add(content);
        if (scheduler.scheduleIfNotExists(instance, now)) {
            wanted.remove(content);
        } else {
            try {
                depot.database()
                        .write(transaction ->
                                TaskTable.prioritise(
                                        transaction, TASK, content.toString(), priority.number()));
                scheduler.reschedule(instance, now);
                wanted.remove(content);
            } catch (DbSchedulerException takenUpOrEndedMeanwhile) {
                // It stays wanted until that has ended.
                return;
            }
        }
    }

    @Override
    public void close() {
        scheduler.stop();
    }

    /** Tasks carry nothing but their names. */
    private static final class Nothing implements Serializer {
        @Override
        public byte[] serialize(@Nullable Object none) {
            return new byte[0];
        }

        @Override
        public <T> @Nullable T deserialize(Class<T> type, byte[] none) {
            return null;
        }
    }
}
