package gallerist.storage.bytes;

import gallerist.storage.region.CopyDisk;
import gallerist.storage.region.CopyId;
import gallerist.storage.region.Epoch;
import gallerist.storage.region.Identity;
import gallerist.storage.region.Papers;
import gallerist.storage.region.PathId;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.region.folder.FileBytes;
import gallerist.storage.region.folder.FolderStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stores in a folder, and short words for what is done with them. */
public record Yard(Path folder) {
    static final PathId OS = new PathId("os");
    public static final PathId WORKER = new PathId("worker1");
    static final Epoch EPOCH = new Epoch(1, new PathId("epoch1"));

    public RegionStore store(String region) throws StoreFailure {
        return store(region, 1);
    }

    RegionStore store(String region, int zone) throws StoreFailure {
        RegionStore store = opened(region, zone);
        store.create(EPOCH);
        return store;
    }

    RegionStore opened(String region, int zone) {
        return new FolderStore(
                place(region, zone),
                new Identity(
                        new PathId(region + zone),
                        new PathId("workspace"),
                        new PathId(region),
                        zone));
    }

    Path place(String region, int zone) {
        return folder.resolve(region).resolve("" + zone);
    }

    public static CopyDisk disk(String content, String copy) {
        return new CopyId(new PathId(content), new PathId(copy)).disk(OS);
    }

    static Destination to(RegionStore store, CopyDisk disk) {
        return new Destination(store, disk.part(WORKER, 1));
    }

    Path finished(RegionStore store, CopyDisk disk) {
        return place(store.identity().region().text(), store.identity().zone())
                .resolve("v")
                .resolve(disk.content().text())
                .resolve(disk.copy().copy() + "." + disk.disk() + ".img");
    }

    Path digests(String content) {
        return folder.resolve(content + ".digests");
    }

    /** Captures a file as a copy in a store, with all that belongs to it. */
    public BlockList capture(Path source, RegionStore home, CopyDisk disk)
            throws IOException, StoreFailure {
        Path digests = digests(disk.content().text());
        Captured captured =
                new Capture(new BlockPool())
                        .run(
                                source,
                                List.of(to(home, disk)),
                                digests,
                                new CaptureProgress(),
                                Stop.NEVER);
        try (FileBytes list = FileBytes.paper(digests)) {
            publish(home, disk, captured.list(), list);
        }
        return captured.list();
    }

    static void publish(RegionStore store, CopyDisk disk, BlockList list, FileBytes digests)
            throws StoreFailure {
        store.put(disk.content(), new Papers(manifest(disk, list).text(), Map.of(OS, digests)));
        store.publish(disk.copy(), List.of(disk.part(WORKER, 1)));
    }

    static Manifest manifest(CopyDisk disk, BlockList list) {
        return new Manifest(
                disk.content(),
                "imageVersion",
                "/subscriptions/s",
                "{}",
                List.of(
                        new Manifest.Disk(
                                OS,
                                "os",
                                "raw",
                                list.size(),
                                list.size(),
                                list.occupied(),
                                list.sha256(),
                                list.root())));
    }

    public DigestFile list(RegionStore store, CopyDisk disk, BlockList list) throws StoreFailure {
        return DigestFile.open(store.digests(disk.content(), OS), list.root());
    }

    static Target target(Destination... copies) {
        return Target.of(List.of(copies));
    }

    static Target target(Base base, Destination... copies) {
        return new Target(List.of(copies), Optional.of(base), new Traffic());
    }
}
