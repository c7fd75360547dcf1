package gallerist.storage;

import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SafetyProfile;
import gallerist.model.gallery.Source;
import gallerist.model.image.Watch;
import gallerist.model.region.Regions;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.Exclusion;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.RegionState;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import gallerist.storage.replication.Depot;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A workspace with an image, in which tests replicate real files. */
public final class Yard implements AutoCloseable {
    final Studio studio;
    final ResourceId image;
    private final Path sources;

    public Yard(Path folder) {
        this.studio = new Studio(folder.resolve("w"));
        this.image = studio.definition(studio.gallery("gold"), "web");
        this.sources = folder;
    }

    public Workspace workspace() {
        return studio.workspace;
    }

    /** What a worker has who shares the work with that of this process. */
    @SuppressWarnings("exports")
    public Depot depot() {
        return workspace().anotherDepot();
    }

    /** Ends the process and starts another one. */
    public void reopen() {
        studio.reopen();
    }

    void allowDrills() {
        workspace()
                .settings()
                .write(studio.owner, before -> new WorkspaceSettings(before.apiVersion(), true))
                .orThrow();
    }

    /** A disk image with some runs of random bytes and holes between them. */
    public Path disk(String name, long megabytes, long seed) {
        Path file = sources.resolve(name);
        Random random = new Random(seed);
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.setLength(megabytes << 20);
            for (int run = 0; run < 6; run++) {
                byte[] bytes = new byte[200_000];
                random.nextBytes(bytes);
                out.seek(random.nextLong((megabytes << 20) - bytes.length));
                out.write(bytes);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static TargetRegion target(String region, int replicas, StorageType type) {
        return new TargetRegion(Regions.of(region), replicas, type, Exclusion.AS_VERSION);
    }

    static Publishing plan(Publishing publishing, TargetRegion... targets) {
        return new Publishing(
                List.of(targets),
                publishing.replicaCount(),
                publishing.excludeFromLatest(),
                publishing.published(),
                publishing.endOfLife(),
                publishing.storage(),
                publishing.mode());
    }

    /** Captures a file as a version with a plan. */
    public ResourceId capture(String number, Path file, TargetRegion... targets) {
        return capture(number, file, new SafetyProfile(true, false), targets);
    }

    ResourceId capture(String number, Path file, SafetyProfile safety, TargetRegion... targets) {
        ResourceId id = image.version(number);
        workspace()
                .captures()
                .imageVersion(studio.owner, id, _ -> wanted(id, file, safety, targets), Watch.NONE)
                .orThrow();
        return id;
    }

    /** Captures files as the disks of a version, the operating system's first. */
    ResourceId capture(String number, List<Path> files, TargetRegion... targets) {
        ResourceId id = image.version(number);
        workspace()
                .captures()
                .imageVersion(
                        studio.owner,
                        id,
                        _ -> wanted(id, files, SafetyProfile.DEFAULT, targets),
                        Watch.NONE)
                .orThrow();
        return id;
    }

    static ImageVersion wanted(
            ResourceId id, Path file, SafetyProfile safety, TargetRegion... targets) {
        return wanted(id, List.of(file), safety, targets);
    }

    private static ImageVersion wanted(
            ResourceId id, List<Path> files, SafetyProfile safety, TargetRegion... targets) {
        List<Source.Disk> disks = new ArrayList<>();
        for (Path file : files) {
            disks.add(new Source.Disk(disks.size() - 1, new Source.DiskFile(file.toString())));
        }
        ImageVersion version = Samples.version(id, new Source.FromDisks(disks), safety);
        return Samples.with(version, plan(version.publishing(), targets));
    }

    /** Changes the plan of a version. */
    public void replan(ResourceId id, TargetRegion... targets) {
        workspace()
                .versions()
                .write(
                        studio.owner,
                        id,
                        stored ->
                                Samples.with(
                                        stored.orElseThrow(),
                                        plan(stored.orElseThrow().publishing(), targets)))
                .orThrow();
    }

    public void work() {
        workspace().replicator().runOnce();
    }

    public VersionReplication status(ResourceId id) {
        return workspace().replications().status(studio.owner, id).orThrow().getFirst();
    }

    public RegionState state(ResourceId id, String region) {
        return status(id).status().regions().stream()
                .filter(in -> in.region().name().equals(region))
                .findFirst()
                .orElseThrow()
                .state();
    }

    /** The files of all copies of a version in a region. */
    public List<Path> files(ResourceId id, String region) {
        return status(id).replicas().stream()
                .filter(replica -> replica.region().name().equals(region))
                .flatMap(replica -> replica.disks().stream())
                .map(ReplicaStatus.Disk::path)
                .toList();
    }

    /** The files of all copies below a resource that are known to be whole. */
    static List<Path> whole(Workspace workspace, ResourceId scope) {
        return workspace.replications().status(Acting.owner(workspace), scope).orThrow().stream()
                .flatMap(version -> version.replicas().stream())
                .filter(replica -> replica.state() == CopyState.PRESENT)
                .flatMap(replica -> replica.disks().stream())
                .map(ReplicaStatus.Disk::path)
                .toList();
    }

    /** Lets a region take so many bytes a second at most; 0 for as many as it can. */
    void slow(String region, long rate) {
        workspace()
                .regionStores()
                .drill(
                        studio.owner,
                        Regions.of(region),
                        Optional.empty(),
                        drills -> drills.withRate(rate))
                .orThrow();
    }

    /** All files below the stores whose name says so. */
    List<Path> stored(Predicate<String> name) {
        try (Stream<Path> all = Files.walk(studio.folder.resolve("regions"))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> name.test(file.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isSame(Path one, Path other) {
        try {
            return Files.mismatch(one, other) < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A place where a file has data. */
    static long dataIn(Path file) {
        return places(file, true).getFirst();
    }

    static long lastDataIn(Path file) {
        return places(file, true).getLast();
    }

    /** A place where a file has none, in a block without any. */
    static long holeIn(Path file) {
        return places(file, false).getFirst();
    }

    private static List<Long> places(Path file, boolean withData) {
        List<Long> places = new ArrayList<>();
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] block = new byte[4 << 20];
            for (long at = 0; at < in.length(); at += block.length) {
                in.seek(at);
                int length = in.read(block);
                int data = 0;
                while (data < length && block[data] == 0) {
                    data++;
                }
                if (data < length == withData) {
                    places.add(at + (withData ? data : 100));
                }
            }
            return places;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void flip(Path file, long at) {
        file.toFile().setWritable(true);
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.seek(at);
            int old = out.read();
            out.seek(at);
            out.write(old ^ 4);
            out.getFD().sync();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        studio.close();
    }
}
