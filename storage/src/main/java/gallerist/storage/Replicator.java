package gallerist.storage;

import gallerist.storage.replication.Depot;
import gallerist.storage.replication.Worker;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The background service that makes copies what they should be. Whatever it does it can be stopped
 * or killed at any moment: it goes on from what is there.
 */
public final class Replicator implements AutoCloseable {
    private final Worker worker;
    private final Supplier<DataSource> source;
    private final Changes.Listening listening;

    /**
     * Prepares the service.
     *
     * @param chores done every minute while it works in the background
     * @param afterwards told of each content that was worked at
     */
    Replicator(
            Depot depot,
            Supplier<DataSource> source,
            Changes changes,
            Runnable chores,
            Consumer<UUID> afterwards) {
        this.worker = new Worker(depot, chores, afterwards);
        this.source = source;
        this.listening = changes.listen(_ -> poke());
    }

    /** Works in the background from now on. A second start changes nothing. */
    public void start() {
        worker.start(source);
    }

    /** Looks at once whether there is something to do. */
    public void poke() {
        worker.poke();
    }

    /** Does everything that is due now, in this thread; how many contents were worked at. */
    public int runOnce() {
        return worker.runOnce();
    }

    /** What the service does every minute besides: samples, and what has had its time. */
    void keepHouse() {
        worker.keepHouse();
    }

    /** Whether nothing is being done, and nothing is due. */
    public boolean isIdle() {
        return worker.isIdle();
    }

    /** How far the transfers of this process have come. */
    public Progress progress() {
        return worker.progress();
    }

    /** Stops at the next block; what was begun can be gone on with. */
    @Override
    public void close() {
        listening.close();
        worker.close();
    }
}
