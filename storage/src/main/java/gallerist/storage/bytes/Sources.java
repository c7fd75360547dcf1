package gallerist.storage.bytes;

import gallerist.storage.region.PathId;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.region.StoredBytes;
import java.io.Closeable;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * All places where a disk can be read, best first. One that failed, or was wrong though it should
 * be whole, is tried last from then on. Used by one thread.
 */
final class Sources implements Closeable {
    private final BlockList list;
    private final List<Source> order;
    private final Map<Source, StoredBytes> open = new HashMap<>();
    private final Consumer<Suspicion> suspicions;
    private final ProvedReading reading;

    Sources(BlockList list, List<Source> sources, Consumer<Suspicion> suspicions) {
        this.list = list;
        this.order = new ArrayList<>(sources);
        this.suspicions = suspicions;
        this.reading = new ProvedReading(list);
    }

    /** Fills a block with the right bytes and says in which region they were. */
    PathId fill(Block block) throws NoSourceException {
        Optional<StoreFailure> unread = Optional.empty();
        for (Source source : List.copyOf(order)) {
            try {
                if (reading.read(opened(source), block)) {
                    return source.store().identity().region();
                }
                suspicions.accept(new Suspicion(source, block.index()));
                demote(source);
            } catch (StoreFailure e) {
                close(source);
                unread = isGone(e) ? unread : Optional.of(e);
                putLast(source);
            }
        }
        throw new NoSourceException(new Arrival.NoSource(block.index(), unread));
    }

    /** Reads part of a block from the best source, without knowing whether it is right. */
    PathId read(long at, ByteBuffer into) throws StoreFailure {
        if (order.isEmpty()) {
            throw new StoreFailure(new StoreFailure.Missing("a source"));
        }
        Source best = order.getFirst();
        opened(best).read(at, into);
        return best.store().identity().region();
    }

    private StoredBytes opened(Source source) throws StoreFailure {
        StoredBytes found = open.get(source);
        if (found != null) {
            return found;
        }
        StoredBytes bytes = source.open();
        open.put(source, bytes);
        if (bytes.size() != list.size()) {
            throw new StoreFailure(
                    new StoreFailure.Damaged("it has %d bytes".formatted(bytes.size())));
        }
        return bytes;
    }

    private void close(Source source) {
        StoredBytes bytes = open.remove(source);
        if (bytes != null) {
            bytes.close();
        }
    }

    /** What is not there will not come back by waiting. */
    private static boolean isGone(StoreFailure failure) {
        return failure.reason() instanceof StoreFailure.Missing
                || failure.reason() instanceof StoreFailure.Damaged;
    }

    /** Of a condemned one it was known that some blocks are wrong: the next may be right. */
    private void demote(Source source) {
        switch (source) {
            case Source.Good _ -> putLast(source);
            case Source.Bad _ -> {}
        }
    }

    private void putLast(Source source) {
        order.remove(source);
        order.add(source);
    }

    @Override
    public void close() {
        List.copyOf(open.keySet()).forEach(this::close);
    }
}
