package gallerist.storage.replication;

import gallerist.storage.bytes.Stop;
import gallerist.storage.ledger.ContentTable;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Stops a transfer when what should be has changed, or the process wants to end. */
final class RevisionStop implements Stop {
    private static final long INTERVAL = 200_000_000;

    private final Depot depot;
    private final UUID content;
    private final long revision;
    private final AtomicLong next = new AtomicLong(System.nanoTime() + INTERVAL);
    private final AtomicBoolean isMoved = new AtomicBoolean();

    RevisionStop(Depot depot, UUID content, long revision) {
        this.depot = depot;
        this.content = content;
        this.revision = revision;
    }

    @Override
    public boolean isAsked() {
        if (depot.isClosing() || isMoved.get()) {
            return true;
        }
        long due = next.get();
        long now = System.nanoTime();
        if (now - due >= 0 && next.compareAndSet(due, now + INTERVAL)) {
            isMoved.set(
                    depot.database()
                                    .read(transaction ->
                                            ContentTable.revision(transaction, content))
                            != revision);
        }
        return isMoved.get();
    }
}
