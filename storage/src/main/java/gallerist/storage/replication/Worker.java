package gallerist.storage.replication;

import gallerist.model.image.Watch;
import gallerist.storage.Progress;
import gallerist.storage.file.Courtesy;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.ledger.EventTable;
import gallerist.storage.ledger.ScrubTable;
import gallerist.storage.ledger.TaskTable;
import gallerist.storage.sql.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Works contents off, either in the background with a queue, or when it is told to. */
public final class Worker implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Worker.class.getName());
    private static final Duration SWEEP = Duration.ofMinutes(1);
    private static final Duration GLANCE = Duration.ofSeconds(5);
    private static final Duration KEPT = Duration.ofDays(400);
    private static final int AT_A_TIME = 10;
    private static final Duration LATER = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** So long a thread of the queue waits for copies; then they go on without it. */
    private static final Duration HURRY = Duration.ofSeconds(1);

    private static final Duration LAST_WAIT = Duration.ofSeconds(10);

    private final Depot depot;
    private final Runnable chores;
    private final Consumer<UUID> afterwards;
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger premium = new AtomicInteger();
    private final AtomicBoolean isChecked = new AtomicBoolean();
    private Optional<Running> background = Optional.empty();
    private Duration nextOrder;

    private record Running(Queue queue, Loop sweeper, Loop sampler, Loop scrub, Loop lookout) {}

    /**
     * Prepares a worker.
     *
     * @param chores done every minute while it works in the background
     * @param afterwards told of each content that was worked at
     */
    public Worker(Depot depot, Runnable chores, Consumer<UUID> afterwards) {
        this.depot = depot;
        this.chores = chores;
        this.afterwards = afterwards;
        this.nextOrder = depot.uptime().now();
    }

    public synchronized void start(Supplier<DataSource> source) {
        if (background.isPresent()) {
            return;
        }
        // Others tell by its locks in the stores that it lives.
        depot.stores().check();
        isChecked.set(true);
        Leftovers leftovers = new Leftovers(depot);
        leftovers.abandon();
        leftovers.release();
        Queue queue = new Queue(depot, source.get(), this::inTurn, this::poke);
        depot.underway().tell(content -> again(queue, content), () -> makeUseOfRoom(queue));
        queue.start();
        background =
                Optional.of(
                        new Running(
                                queue,
                                loop("replication sweep", () -> sweep(queue)),
                                loop("replication samples", this::keepHouse),
                                loop("scrub", this::readAgain),
                                Loop.start(
                                        "look-out",
                                        GLANCE,
                                        depot.uptime(),
                                        () -> lookAround(queue))));
    }

    /** What was left has ended. */
    private void again(Queue queue, UUID content) {
        if (!depot.isClosing()) {
            queue.submit(List.of(content), this::priority);
        }
    }

    private void makeUseOfRoom(Queue queue) {
        List<UUID> next = depot.isClosing() ? List.of() : depot.slots().next();
        if (!next.isEmpty()) {
            queue.submit(next, this::priority);
        }
    }

    private Loop loop(String name, Runnable step) {
        return Loop.start(name, SWEEP, depot.uptime(), step);
    }

    public void poke() {
        current().ifPresent(running -> running.sweeper().poke());
    }

    private synchronized Optional<Running> current() {
        return background;
    }

    /** Derives what is to be done from what should be and what is. */
    private void sweep(Queue queue) {
        depot.keepLimit();
        if (!isChecked.getAndSet(false)) {
            depot.stores().check();
        }
        queue.submit(toSubmit(), this::priority);
    }

    /** Nobody may be using a store that was taken away or is back, and nothing is forgotten. */
    private void lookAround(Queue queue) {
        queue.submitMissed(this::priority);
        if (depot.stores().areOtherwise()) {
            depot.stores().check();
        }
    }

    /** What is in the queue already is only put in order again, and that once in a while. */
    private List<UUID> toSubmit() {
        if (depot.uptime().now().compareTo(nextOrder) >= 0) {
            nextOrder = depot.uptime().now().plus(SWEEP);
            return due();
        }
        Set<String> ready =
                depot.database()
                        .read(transaction -> TaskTable.ready(transaction, Queue.TASK, depot.now()));
        return due().stream().filter(content -> !ready.contains(content.toString())).toList();
    }

    private List<UUID> due() {
        return depot.database().read(transaction -> ContentTable.due(transaction, depot.now()));
    }

    /** Those that come first before others, and of each class the oldest. */
    private List<UUID> inOrder() {
        return depot.database()
                .read(transaction -> {
                    Map<UUID, Priority> priorities = new LinkedHashMap<>();
                    ContentTable.due(transaction, depot.now())
                            .forEach(content ->
                                    priorities.put(
                                            content,
                                            Priority.of(transaction, content, depot.now())));
                    return priorities.entrySet().stream()
                            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                            .map(Map.Entry::getKey)
                            .toList();
                });
    }

    private Priority priority(UUID content) {
        return depot.database().read(transaction -> Priority.of(transaction, content, depot.now()));
    }

    /** Whoever waits for an answer comes first, and premium does not take every thread. */
    private Optional<Instant> inTurn(UUID content) {
        Courtesy.giveWay();
        boolean isPremium =
                depot.database().read(transaction -> Priority.isPremium(transaction, content));
        if (!isPremium) {
            return work(content, HURRY);
        }
        try {
            return premium.incrementAndGet() < Queue.THREADS
                    ? work(content, HURRY)
                    : Optional.of(depot.now().plus(LATER));
        } finally {
            premium.decrementAndGet();
        }
    }

    private Optional<Instant> work(UUID content, Duration patience) {
        running.incrementAndGet();
        try {
            Optional<Instant> next = new Pass(depot, content, patience).run();
            afterwards.accept(content);
            return next;
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, "A content is worked at again later", failure);
            throw failure;
        } finally {
            running.decrementAndGet();
        }
    }

    public int runOnce() {
        new Leftovers(depot).abandon();
        depot.keepLimit();
        depot.stores().check();
        proveFound();
        List<UUID> due = inOrder();
        due.forEach(content -> work(content, Pass.UNTIL_ALL_IS_DONE));
        return due.size();
    }

    public boolean isIdle() {
        return running.get() == 0 && depot.underway().isAtRest() && due().isEmpty();
    }

    public Progress progress() {
        return depot.transfers().progress();
    }

    private void readAgain() {
        proveFound();
        scrub();
    }

    /** Copies that were found in their stores are read before anything else is. */
    private void proveFound() {
        List<CopyRow> found = depot.database().read(CopyTable::unproved);
        if (!found.isEmpty() && !new Scrub(depot).of(found, Watch.NONE).isWhole()) {
            poke();
        }
    }

    /** Reads again what was not read for as long as the schedule says, a few copies at a time. */
    public void scrub() {
        depot.database()
                .read(ScrubTable::schedule)
                .interval()
                .map(interval ->
                        depot.database()
                                .read(transaction ->
                                        CopyTable.uncheckedSince(
                                                transaction,
                                                depot.now().minus(interval),
                                                AT_A_TIME)))
                .filter(copies -> !copies.isEmpty())
                .filter(copies -> !new Scrub(depot).of(copies, this::giveWay).isWhole())
                .ifPresent(_ -> poke());
    }

    /** Reads on while nothing is copied, and a little once in a while where that never ends. */
    private boolean giveWay(long done, long total) {
        depot.transfers().awaitRest(PATIENCE, depot::isClosing);
        return true;
    }

    /** What is done every minute besides. */
    public void keepHouse() {
        sample();
        chores.run();
    }

    /** Notes how far transfers have come, and folds what is long past. */
    private void sample() {
        Progress progress = progress();
        depot.database()
                .write(transaction -> {
                    progress.moving()
                            .forEach((copy, moving) ->
                                    CopyTable.find(transaction, copy)
                                            .ifPresent(row -> sample(transaction, row, moving)));
                    EventTable.fold(transaction, depot.now().minus(KEPT));
                    return true;
                });
    }

    private void sample(Transaction transaction, CopyRow row, Progress.Moving moving) {
        EventTable.sample(transaction, row, moving, depot.now());
        CopyTable.keep(transaction, row, depot.worker().text(), row.partAttempt(), moving.done());
    }

    /** What runs is asked to stop at its next block and then waited for. */
    @Override
    public void close() {
        depot.stop();
        current()
                .ifPresent(running -> {
                    running.sweeper().close();
                    running.sampler().close();
                    running.scrub().close();
                    running.lookout().close();
                    running.queue().close();
                    depot.underway().awaitAll(LAST_WAIT);
                    new Leftovers(depot).releaseOwn();
                });
    }
}
