package gallerist.bench;

import gallerist.storage.bytes.Arrival;
import gallerist.storage.bytes.Base;
import gallerist.storage.bytes.BlockPool;
import gallerist.storage.bytes.Capture;
import gallerist.storage.bytes.CaptureProgress;
import gallerist.storage.bytes.Captured;
import gallerist.storage.bytes.Destination;
import gallerist.storage.bytes.DigestFile;
import gallerist.storage.bytes.FanOut;
import gallerist.storage.bytes.Order;
import gallerist.storage.bytes.Source;
import gallerist.storage.bytes.Stop;
import gallerist.storage.bytes.Target;
import gallerist.storage.bytes.Traffic;
import gallerist.storage.bytes.Verifying;
import gallerist.storage.region.CopyDisk;
import gallerist.storage.region.CopyId;
import gallerist.storage.region.Epoch;
import gallerist.storage.region.Identity;
import gallerist.storage.region.Papers;
import gallerist.storage.region.PathId;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.StoredBytes;
import gallerist.storage.region.folder.FileBytes;
import gallerist.storage.region.folder.FolderStore;
import gallerist.storage.region.wrap.Throttle;
import gallerist.storage.region.wrap.ThrottledStore;
import gallerist.storage.region.wrap.UnreadStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * The main class of a process that moves bytes as the service does, and prints what came of it. The
 * stores lie in the folder that is its second argument.
 */
final class Mover {
    private static final PathId OS = new PathId("os");
    private static final PathId WORKER = new PathId("worker");
    private static final Epoch EPOCH = new Epoch(1, new PathId("epoch"));
    private static final long SECOND = 1_000_000_000L;
    private static final int REGIONS = 5;

    private final Path folder;
    private final RegionStore home;
    private boolean isReadBack = true;

    private Mover(Path folder) throws Exception {
        this.folder = folder;
        this.home = store("home");
    }

    public static void main(String[] arguments) throws Exception {
        var mover = new Mover(Path.of(arguments[1]));
        System.out.println(
                switch (arguments[0]) {
                    case "capture" -> mover.capture(Path.of(arguments[2]), arguments[3]);
                    case "copy" ->
                            mover.copy(
                                    arguments[2],
                                    Integer.parseInt(arguments[3]),
                                    Integer.parseInt(arguments[4]),
                                    Optional.empty());
                    case "flush" -> {
                        mover.isReadBack = false;
                        yield mover.copy(
                                arguments[2],
                                Integer.parseInt(arguments[3]),
                                Integer.parseInt(arguments[4]),
                                Optional.empty());
                    }
                    case "update" ->
                            mover.copy(
                                    arguments[2],
                                    REGIONS,
                                    Integer.parseInt(arguments[3]),
                                    Optional.of(arguments[4]));
                    case "scrub" -> mover.scrub(arguments[2]);
                    case "limited" -> mover.limited(arguments[2], Integer.parseInt(arguments[3]));
                    case "pause" -> mover.pause(arguments[2]);
                    default -> throw new IllegalArgumentException(arguments[0]);
                });
    }

    private RegionStore store(String region) throws Exception {
        var place = folder.resolve(region).resolve("1");
        var store =
                new FolderStore(
                        place,
                        new Identity(
                                new PathId(region), new PathId("bench"), new PathId(region), 1));
        if (Files.notExists(place)) {
            store.create(EPOCH);
        }
        return store;
    }

    private static CopyDisk disk(String version, int copy) {
        return new CopyId(new PathId(version), new PathId("c" + copy)).disk(OS);
    }

    private String capture(Path image, String version) throws Exception {
        var destination = new Destination(home, disk(version, 0).part(WORKER, 1));
        var digests = folder.resolve(version + ".digests");
        Captured captured =
                new Capture(new BlockPool())
                        .run(
                                image,
                                List.of(destination),
                                digests,
                                new CaptureProgress(),
                                Stop.NEVER);
        Files.writeString(root(version), captured.list().root());
        try (var papers = FileBytes.paper(digests)) {
            publish(destination, papers);
        }
        return captured.list().sha256() + " " + captured.list().occupied();
    }

    private Path root(String version) {
        return folder.resolve(version + ".root");
    }

    private static void publish(Destination destination, StoredBytes digests) throws Exception {
        var copy = destination.part().disk().copy();
        destination.store().put(copy.content(), new Papers("{}", Map.of(OS, digests)));
        destination.store().publish(copy, List.of(destination.part()));
    }

    private DigestFile digests(RegionStore store, String version) throws Exception {
        return DigestFile.open(
                store.digests(new PathId(version), OS), Files.readString(root(version)));
    }

    /** So many copies in each of so many regions. */
    private String copy(String version, int regions, int copies, Optional<String> earlier)
            throws Exception {
        var peak = new Peak();
        var targets = new ArrayList<Target>();
        for (var region = 1; region <= regions; region++) {
            var kept = store("region" + region);
            var store = isReadBack ? kept : new UnreadStore(kept);
            var destinations = new ArrayList<Destination>();
            for (var copy = 1; copy <= copies; copy++) {
                destinations.add(new Destination(store, disk(version, copy).part(WORKER, 1)));
            }
            Optional<Base> base =
                    earlier.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    new Base(
                                            store,
                                            disk(earlier.get(), 1),
                                            digests(store, earlier.get())));
            targets.add(new Target(destinations, base, new Traffic()));
        }
        try (var digests = digests(home, version)) {
            run(version, digests, targets, peak);
            for (var target : targets) {
                for (var each : target.copies()) {
                    publish(each, digests.bytes());
                }
            }
        }
        var crossed =
                targets.stream()
                        .flatMap(each -> each.traffic().from().values().stream())
                        .mapToLong(Long::longValue)
                        .sum();
        return "%s crossed %d".formatted(peak, crossed);
    }

    private void run(String version, DigestFile digests, List<Target> targets, Stop stop)
            throws IOException {
        var fanned =
                new FanOut(new BlockPool())
                        .run(
                                new Order(
                                        digests,
                                        List.of(new Source.Good(home, disk(version, 0))),
                                        targets),
                                stop);
        for (var arrival : fanned.arrivals().values()) {
            if (!(arrival instanceof Arrival.Whole) && !stop.isAsked()) {
                throw new IOException("not whole: " + arrival);
            }
        }
    }

    private String scrub(String version) throws Exception {
        try (var digests = digests(home, version);
                var disk = home.read(disk(version, 0))) {
            var findings =
                    new Verifying(new BlockPool())
                            .run(disk, digests.list(), (_, _) -> {}, _ -> {}, Stop.NEVER);
            return findings.isGood() ? "good" : "bad " + findings.bad();
        }
    }

    /** The bytes that ten seconds bring under a limit, which is changed just before. */
    private String limited(String version, int mebibytes) throws Exception {
        var throttle = new Throttle();
        throttle.limit(OptionalLong.of(7 << 20));
        var store = new ThrottledStore(store("region1"), throttle);
        var destinations =
                IntStream.rangeClosed(1, 3)
                        .mapToObj(
                                copy -> new Destination(store, disk(version, copy).part(WORKER, 1)))
                        .toList();
        var clock = new Meter(destinations, throttle, (long) mebibytes << 20);
        try (var digests = digests(home, version)) {
            run(version, digests, List.of(Target.of(destinations)), clock);
        }
        for (var each : destinations) {
            store.discard(each.part());
        }
        return "moved " + clock.moved();
    }

    /** Changes the limit after two seconds, waits one until it must have acted, and measures. */
    private static final class Meter implements Stop {
        private final List<Destination> destinations;
        private final Throttle throttle;
        private final long limit;
        private final long start = System.nanoTime();
        private boolean isChanged;
        private long from = -1;
        private long fromTime;
        private long moved;

        Meter(List<Destination> destinations, Throttle throttle, long limit) {
            this.destinations = destinations;
            this.throttle = throttle;
            this.limit = limit;
        }

        @Override
        public synchronized boolean isAsked() {
            var now = System.nanoTime();
            if (!isChanged && now - start > 2 * SECOND) {
                isChanged = true;
                throttle.limit(OptionalLong.of(limit));
            }
            if (from < 0 && now - start > 3 * SECOND) {
                from = written();
                fromTime = now;
            }
            if (from >= 0 && now - fromTime >= 10 * SECOND) {
                double tenSeconds = (now - fromTime) / (10.0 * SECOND);
                moved = Math.round((written() - from) / tenSeconds);
                return true;
            }
            return false;
        }

        private long written() {
            return destinations.stream().mapToLong(each -> each.progress().written()).sum();
        }

        long moved() {
            if (moved == 0) {
                throw new IllegalStateException("the copies ended before ten seconds had passed");
            }
            return moved;
        }
    }

    /** How long bytes still move after a stop was asked for. */
    private String pause(String version) throws Exception {
        var destination = new Destination(store("region1"), disk(version, 1).part(WORKER, 1));
        var asked = new long[1];
        try (var digests = digests(home, version)) {
            var half = digests.list().occupied() / 2;
            run(
                    version,
                    digests,
                    List.of(Target.of(List.of(destination))),
                    () -> {
                        var isAsked = destination.progress().proved() > half;
                        synchronized (asked) {
                            asked[0] = isAsked && asked[0] == 0 ? System.nanoTime() : asked[0];
                        }
                        return isAsked;
                    });
        }
        var took = System.nanoTime() - asked[0];
        destination.store().discard(destination.part());
        return "took " + took;
    }
}
