package gallerist.storage.region;

import gallerist.storage.file.Aligned;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/** A store without a disk. What {@code at} is given the same shelf sees the same bytes. */
public final class MemoryStore implements RegionStore {
    /** What would be the medium. */
    public static final class Shelf {
        private Optional<Marker> marker = Optional.empty();
        private final Map<PartName, byte[]> parts = new HashMap<>();
        private final Map<CopyDisk, byte[]> finished = new HashMap<>();
        private final Map<CopyDisk, byte[]> bad = new HashMap<>();
        private final Map<PathId, String> manifests = new TreeMap<>();
        private final Map<PathId, Map<PathId, byte[]>> digests = new HashMap<>();
        private final Set<PathId> buried = new HashSet<>();
        private final Set<PathId> locked = new HashSet<>();
    }

    private final Identity identity;
    private final Shelf shelf;

    public MemoryStore(Identity identity, Shelf shelf) {
        this.identity = identity;
        this.shelf = shelf;
    }

    @Override
    public Identity identity() {
        return identity;
    }

    @Override
    public Condition condition(Epoch database) {
        synchronized (shelf) {
            return shelf.marker.isPresent()
                    ? Condition.of(shelf.marker.get(), identity, database)
                    : new Condition.NoMarker(true);
        }
    }

    @Override
    public void create(Epoch epoch) throws StoreFailure {
        synchronized (shelf) {
            if (shelf.marker.isPresent()) {
                throw new StoreFailure(new StoreFailure.Occupied("memory"));
            }
            shelf.marker = Optional.of(new Marker(identity, epoch));
        }
    }

    private Marker marker() throws StoreFailure {
        if (shelf.marker.isEmpty()) {
            throw new StoreFailure(new StoreFailure.NoMarker("memory"));
        }
        Marker found = shelf.marker.get();
        if (!found.identity().equals(identity)) {
            throw new StoreFailure(new StoreFailure.Swapped(found));
        }
        return found;
    }

    @Override
    public void raise(Epoch epoch) throws StoreFailure {
        synchronized (shelf) {
            Epoch found = marker().epoch();
            if (!found.equals(epoch) && found.number() >= epoch.number()) {
                throw new StoreFailure(new StoreFailure.Ahead(found));
            }
            shelf.marker = Optional.of(new Marker(identity, epoch));
        }
    }

    @Override
    public Space space() {
        return new Space("memory", 1L << 40, 1L << 40);
    }

    @Override
    public Optional<WorkerLock> lock(PathId worker) throws StoreFailure {
        synchronized (shelf) {
            marker();
            return shelf.locked.add(worker)
                    ? Optional.of(new Lock(worker, shelf))
                    : Optional.empty();
        }
    }

    private record Lock(PathId worker, Shelf shelf) implements WorkerLock {
        @Override
        public void close() {
            synchronized (shelf) {
                shelf.locked.remove(worker);
            }
        }
    }

    @Override
    public Part part(PartName name, long size) throws StoreFailure {
        synchronized (shelf) {
            marker();
            byte[] bytes = shelf.parts.computeIfAbsent(name, _ -> new byte[(int) Aligned.up(size)]);
            return new MemoryPart(name, bytes, size, shelf);
        }
    }

    private static final class MemoryPart implements Part {
        private final PartName name;
        private final byte[] bytes;
        private final long size;
        private final Shelf shelf;

        MemoryPart(PartName name, byte[] bytes, long size, Shelf shelf) {
            this.name = name;
            this.bytes = bytes;
            this.size = size;
            this.shelf = shelf;
        }

        @Override
        public PartName name() {
            return name;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public void write(long at, ByteBuffer from) {
            from.get(bytes, (int) at, from.remaining());
        }

        @Override
        public void seal() {
            synchronized (shelf) {
                shelf.parts.put(name, Arrays.copyOf(bytes, (int) size));
            }
        }

        @Override
        public void read(long at, ByteBuffer into) {
            new BytesInMemory(bytes).read(at, into);
        }

        /** As coarse as a file system's. */
        @Override
        public long nextData(long at) {
            for (int next = (int) at; next < bytes.length; next++) {
                if (bytes[next] != 0) {
                    return Math.max(at, Aligned.down(next));
                }
            }
            return size;
        }

        @Override
        public long nextHole(long at) {
            return size;
        }

        @Override
        public void close() {}
    }

    @Override
    public List<PartName> parts(CopyId copy) throws StoreFailure {
        synchronized (shelf) {
            marker();
            return shelf.parts.keySet().stream()
                    .filter(part -> part.disk().copy().equals(copy))
                    .toList();
        }
    }

    @Override
    public OptionalLong begun(PartName part) throws StoreFailure {
        synchronized (shelf) {
            marker();
            present(shelf.parts.get(part), part);
            return OptionalLong.empty();
        }
    }

    @Override
    public void takeOver(WorkerLock lock, PartName theirs, PartName mine) throws StoreFailure {
        if (!lock.worker().equals(theirs.worker()) || !theirs.disk().equals(mine.disk())) {
            throw new IllegalArgumentException(theirs + " for " + mine);
        }
        synchronized (shelf) {
            marker();
            byte[] bytes = shelf.parts.remove(theirs);
            if (bytes != null) {
                shelf.parts.put(mine, bytes);
            }
        }
    }

    @Override
    public void discard(PartName part) throws StoreFailure {
        synchronized (shelf) {
            marker();
            shelf.parts.remove(part);
        }
    }

    @Override
    public void put(PathId content, Papers papers) throws StoreFailure {
        synchronized (shelf) {
            marker();
            for (Map.Entry<PathId, StoredBytes> each : papers.digests().entrySet()) {
                shelf.digests
                        .computeIfAbsent(content, _ -> new HashMap<>())
                        .put(each.getKey(), all(each.getValue()));
            }
            shelf.manifests.put(content, papers.manifest());
        }
    }

    private static byte[] all(StoredBytes bytes) throws StoreFailure {
        ByteBuffer all = ByteBuffer.allocate((int) bytes.size());
        bytes.read(0, all);
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        copy.writeBytes(all.array());
        return copy.toByteArray();
    }

    @Override
    public String manifest(PathId content) throws StoreFailure {
        synchronized (shelf) {
            marker();
            return present(shelf.manifests.get(content), content);
        }
    }

    @Override
    public StoredBytes digests(PathId content, PathId disk) throws StoreFailure {
        synchronized (shelf) {
            marker();
            return new BytesInMemory(
                    present(shelf.digests.getOrDefault(content, Map.of()).get(disk), disk));
        }
    }

    private static <T> T present(@org.jspecify.annotations.Nullable T found, Object name)
            throws StoreFailure {
        if (found == null) {
            throw new StoreFailure(new StoreFailure.Missing(name.toString()));
        }
        return found;
    }

    @Override
    public void publish(CopyId copy, List<PartName> parts) throws StoreFailure {
        synchronized (shelf) {
            marker();
            for (PartName part : parts) {
                manifest(copy.content());
                digests(copy.content(), part.disk().disk()).close();
            }
            for (PartName part : parts) {
                byte[] bytes = shelf.parts.remove(part);
                if (bytes != null) {
                    shelf.finished.put(part.disk(), bytes);
                }
                present(shelf.finished.get(part.disk()), part);
            }
        }
    }

    @Override
    public StoredBytes read(CopyDisk disk) throws StoreFailure {
        synchronized (shelf) {
            marker();
            return new BytesInMemory(present(shelf.finished.get(disk), disk));
        }
    }

    @Override
    public void condemn(CopyDisk disk) throws StoreFailure {
        synchronized (shelf) {
            marker();
            byte[] bytes = shelf.finished.remove(disk);
            if (bytes != null) {
                shelf.bad.put(disk, bytes);
            }
        }
    }

    @Override
    public StoredBytes readBad(CopyDisk disk) throws StoreFailure {
        synchronized (shelf) {
            marker();
            return new BytesInMemory(present(shelf.bad.get(disk), disk));
        }
    }

    @Override
    public void discardBad(CopyDisk disk) throws StoreFailure {
        synchronized (shelf) {
            marker();
            shelf.bad.remove(disk);
        }
    }

    @Override
    public void delete(CopyId copy) throws StoreFailure {
        synchronized (shelf) {
            marker();
            shelf.parts.keySet().removeIf(part -> part.disk().copy().equals(copy));
            shelf.finished.keySet().removeIf(disk -> disk.copy().equals(copy));
            shelf.bad.keySet().removeIf(disk -> disk.copy().equals(copy));
        }
    }

    @Override
    public void delete(PathId content) throws StoreFailure {
        synchronized (shelf) {
            marker();
            shelf.buried.add(content);
            shelf.parts.keySet().removeIf(part -> part.content().equals(content));
            shelf.finished.keySet().removeIf(disk -> disk.content().equals(content));
            shelf.bad.keySet().removeIf(disk -> disk.content().equals(content));
            shelf.manifests.remove(content);
            shelf.digests.remove(content);
        }
    }

    @Override
    public Stock stock() throws StoreFailure {
        synchronized (shelf) {
            marker();
            List<Stock.Item> items = new ArrayList<>();
            shelf.buried.forEach(each -> items.add(new Stock.Buried(each)));
            shelf.manifests.keySet().forEach(each -> items.add(new Stock.Manifested(each)));
            shelf.finished.forEach(
                    (disk, bytes) -> items.add(new Stock.Finished(disk, bytes.length)));
            shelf.bad.keySet().forEach(each -> items.add(new Stock.Bad(each)));
            shelf.parts.keySet().forEach(each -> items.add(new Stock.Unfinished(each)));
            return new Stock(items);
        }
    }
}
