package gallerist.storage.region.folder;

import gallerist.storage.file.Durable;
import gallerist.storage.file.Transfer;
import gallerist.storage.region.Condition;
import gallerist.storage.region.CopyDisk;
import gallerist.storage.region.CopyId;
import gallerist.storage.region.Epoch;
import gallerist.storage.region.Identity;
import gallerist.storage.region.Marker;
import gallerist.storage.region.Papers;
import gallerist.storage.region.Part;
import gallerist.storage.region.PartName;
import gallerist.storage.region.PathId;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.Space;
import gallerist.storage.region.Stock;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.region.StoredBytes;
import gallerist.storage.region.WorkerLock;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A region store in a folder. */
public final class FolderStore implements RegionStore {
    private final Layout layout;
    private final Identity identity;
    private final Optional<Transfer> asked;

    public FolderStore(Path folder, Identity identity) {
        this(folder, identity, Optional.empty());
    }

    FolderStore(Path folder, Identity identity, Optional<Transfer> asked) {
        this.layout = new Layout(folder.toAbsolutePath());
        this.identity = identity;
        this.asked = asked;
    }

    @Override
    public Identity identity() {
        return identity;
    }

    @Override
    public Condition condition(Epoch database) {
        try {
            return Trouble.explained(
                    layout.root(),
                    () -> {
                        boolean isThere = Files.exists(layout.root(), LinkOption.NOFOLLOW_LINKS);
                        Optional<Marker> found = isThere ? marker() : Optional.empty();
                        return found.isPresent()
                                ? Condition.of(found.get(), identity, database)
                                : new Condition.NoMarker(Founding.isFree(layout));
                    });
        } catch (StoreFailure e) {
            return new Condition.Unreachable(e);
        }
    }

    private Optional<Marker> marker() throws IOException, StoreFailure {
        Layout.requireFolder(layout.root());
        return MarkerFile.read(layout.marker());
    }

    /** An empty mount point, a swapped folder or a link is no place to work in. */
    private Marker requireMarker() throws IOException, StoreFailure {
        if (Files.notExists(layout.root(), LinkOption.NOFOLLOW_LINKS)) {
            throw new StoreFailure(new StoreFailure.NoMarker(layout.root().toString()));
        }
        Optional<Marker> found = marker();
        if (found.isEmpty()) {
            throw new StoreFailure(new StoreFailure.NoMarker(layout.root().toString()));
        }
        if (!found.get().identity().equals(identity)) {
            throw new StoreFailure(new StoreFailure.Swapped(found.get()));
        }
        Layout.requireFolder(layout.contents());
        return found.get();
    }

    @Override
    public void create(Epoch epoch) throws StoreFailure {
        Trouble.explain(layout.root(), () -> Founding.of(layout, new Marker(identity, epoch)));
    }

    @Override
    public void raise(Epoch epoch) throws StoreFailure {
        Trouble.explain(
                layout.marker(),
                () -> {
                    Epoch found = requireMarker().epoch();
                    if (found.equals(epoch)) {
                        return;
                    }
                    if (found.number() >= epoch.number()) {
                        throw new StoreFailure(new StoreFailure.Ahead(found));
                    }
                    MarkerFile.write(layout.marker(), new Marker(identity, epoch));
                });
    }

    @Override
    public Space space() throws StoreFailure {
        return Trouble.explained(
                layout.root(),
                () -> {
                    FileStore device = Files.getFileStore(layout.root());
                    return new Space(
                            DeviceName.of(layout.root()),
                            device.getUsableSpace(),
                            device.getTotalSpace());
                });
    }

    @Override
    public Optional<WorkerLock> lock(PathId worker) throws StoreFailure {
        return Trouble.explained(
                layout.lock(worker),
                () -> {
                    requireMarker();
                    Layout.requireFolder(layout.workers());
                    return FolderLock.of(worker, layout.lock(worker));
                });
    }

    @Override
    public Part part(PartName name, long size) throws StoreFailure {
        Path file = layout.part(name);
        return Trouble.explained(
                file,
                () -> {
                    Path folder = madeFolder(name.content());
                    Transfer transfer =
                            asked.isPresent() ? asked.get() : Transfer.forWritingIn(folder);
                    return FolderPart.open(name, file, size, transfer);
                });
    }

    @Override
    public List<PartName> parts(CopyId copy) throws StoreFailure {
        return Trouble.explained(
                layout.content(copy.content()),
                () -> {
                    requireMarker();
                    return StockTaking.parts(layout, copy);
                });
    }

    @Override
    public OptionalLong begun(PartName part) throws StoreFailure {
        Path file = layout.part(part);
        return Trouble.explained(
                file,
                () -> {
                    requireContent(part.content());
                    return Begun.in(file);
                });
    }

    private Path madeFolder(PathId content) throws IOException, StoreFailure {
        requireMarker();
        Path folder = layout.content(content);
        Durable.folder(folder);
        Layout.requireFolder(folder);
        return folder;
    }

    private void requireContent(PathId content) throws IOException, StoreFailure {
        requireMarker();
        Layout.requireFolder(layout.content(content));
    }

    @Override
    public void takeOver(WorkerLock lock, PartName theirs, PartName mine) throws StoreFailure {
        if (!lock.worker().equals(theirs.worker()) || !theirs.disk().equals(mine.disk())) {
            throw new IllegalArgumentException(theirs + " for " + mine + " with " + lock.worker());
        }
        Trouble.explain(
                layout.part(theirs),
                () -> {
                    requireContent(mine.content());
                    if (Files.exists(layout.part(theirs), LinkOption.NOFOLLOW_LINKS)) {
                        Files.move(
                                layout.part(theirs),
                                layout.part(mine),
                                StandardCopyOption.ATOMIC_MOVE);
                        Durable.syncFolder(layout.content(mine.content()));
                    }
                });
    }

    @Override
    public void discard(PartName part) throws StoreFailure {
        delete(part.content(), layout.part(part));
    }

    @Override
    public void put(PathId content, Papers papers) throws StoreFailure {
        Trouble.explain(
                layout.content(content),
                () -> {
                    madeFolder(content);
                    PaperFiles.put(layout, content, papers);
                });
    }

    @Override
    public String manifest(PathId content) throws StoreFailure {
        return Trouble.explained(
                layout.manifest(content),
                () -> {
                    requireContent(content);
                    return PaperFiles.manifest(layout.manifest(content));
                });
    }

    @Override
    public StoredBytes digests(PathId content, PathId disk) throws StoreFailure {
        return Trouble.explained(
                layout.digests(content, disk),
                () -> {
                    requireContent(content);
                    return FileBytes.paper(layout.digests(content, disk));
                });
    }

    @Override
    public void publish(CopyId copy, List<PartName> parts) throws StoreFailure {
        Trouble.explain(
                layout.content(copy.content()),
                () -> {
                    requireContent(copy.content());
                    for (PartName part : parts) {
                        PaperFiles.require(layout, part.disk());
                    }
                    for (PartName part : parts) {
                        publish(part);
                    }
                });
    }

    private void publish(PartName part) throws IOException {
        Path from = layout.part(part);
        Path to = layout.finished(part.disk());
        boolean isPublished =
                Files.notExists(from, LinkOption.NOFOLLOW_LINKS)
                        && Files.isRegularFile(to, LinkOption.NOFOLLOW_LINKS);
        if (!isPublished) {
            Durable.rename(from, to);
        }
    }

    @Override
    public StoredBytes read(CopyDisk disk) throws StoreFailure {
        return reading(disk, layout.finished(disk));
    }

    @Override
    public StoredBytes readBad(CopyDisk disk) throws StoreFailure {
        return reading(disk, layout.bad(disk));
    }

    private StoredBytes reading(CopyDisk disk, Path file) throws StoreFailure {
        return Trouble.explained(
                file,
                () -> {
                    requireContent(disk.content());
                    return FileBytes.disk(
                            file, asked.isPresent() ? asked.get() : Transfer.forReading(file));
                });
    }

    @Override
    public void condemn(CopyDisk disk) throws StoreFailure {
        Trouble.explain(
                layout.finished(disk),
                () -> {
                    requireContent(disk.content());
                    if (Files.exists(layout.finished(disk), LinkOption.NOFOLLOW_LINKS)) {
                        Durable.rename(layout.finished(disk), layout.bad(disk));
                    }
                });
    }

    @Override
    public void discardBad(CopyDisk disk) throws StoreFailure {
        delete(disk.content(), layout.bad(disk));
    }

    private void delete(PathId content, Path file) throws StoreFailure {
        Trouble.explain(
                file,
                () -> {
                    requireMarker();
                    if (Files.exists(layout.content(content), LinkOption.NOFOLLOW_LINKS)) {
                        Layout.requireFolder(layout.content(content));
                        Durable.delete(file);
                    }
                });
    }

    @Override
    public void delete(CopyId copy) throws StoreFailure {
        Trouble.explain(
                layout.content(copy.content()),
                () -> {
                    requireMarker();
                    Removal.of(layout, copy);
                });
    }

    @Override
    public void delete(PathId content) throws StoreFailure {
        Trouble.explain(
                layout.content(content),
                () -> {
                    requireMarker();
                    Removal.of(layout, content);
                });
    }

    /** For drills only: spoils one bit of a finished disk, chosen by a seed, and answers where. */
    public long damage(CopyDisk disk, long seed) throws StoreFailure {
        return Trouble.explained(
                layout.finished(disk),
                () -> {
                    requireContent(disk.content());
                    return Damage.of(layout.finished(disk), seed);
                });
    }

    @Override
    public Stock stock() throws StoreFailure {
        return Trouble.explained(
                layout.root(),
                () -> {
                    requireMarker();
                    return StockTaking.of(layout);
                });
    }
}
