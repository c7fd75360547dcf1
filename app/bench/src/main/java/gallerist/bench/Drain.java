package gallerist.bench;

import gallerist.model.replication.CopyState;
import gallerist.storage.CopyEvent;
import gallerist.storage.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * A long queue that a worker drains while somebody lists galleries. {@code
 * -Dgallerist.drain.versions=20} makes it shorter.
 */
final class Drain implements Benchmark {
    private static final int VERSIONS = Integer.getInteger("gallerist.drain.versions", 200);
    private static final int REGIONS = 20;
    private static final int ROUNDS = 25;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    @Override
    public String name() {
        return "drain";
    }

    @Override
    public String title() {
        return "A long queue: %d versions to %d regions".formatted(VERSIONS, REGIONS);
    }

    @Override
    public List<Row> measure(Place place) throws Exception {
        var workspace = place.scratch().resolve("drain");
        try (var open = Workspace.open(workspace, InstantSource.system())) {
            new Queued(open).make(place.scratch().resolve("os.raw"), VERSIONS, REGIONS);
        }
        var list =
                Command.of(
                        0,
                        "gold",
                        place.launcher(),
                        "sig",
                        "list",
                        "-o",
                        "json",
                        "--workspace",
                        workspace.toString());
        var rows = new ArrayList<>(drained(place, workspace, list));
        rows.addAll(fairness(workspace));
        return rows;
    }

    private static List<Row> drained(Place place, Path workspace, Command list) throws Exception {
        try (var _ = Owner.of(place, workspace)) {
            var begin = System.nanoTime();
            var busy = new ArrayList<Long>();
            while (copies(workspace) < VERSIONS * REGIONS) {
                busy.add(time(list));
                if (System.nanoTime() - begin > LONGEST.toNanos()) {
                    throw new IllegalStateException(
                            "%d copies after %s".formatted(copies(workspace), LONGEST));
                }
            }
            var drained = Duration.ofNanos(System.nanoTime() - begin);
            list.run();
            var idle = new ArrayList<Long>();
            for (var round = 0; round < ROUNDS; round++) {
                idle.add(time(list));
            }
            verify(place, workspace);
            return List.of(
                    Row.of(
                            "`sig list` while a worker drains the queue, %d times"
                                    .formatted(busy.size()),
                            new Duel(new Timings(busy), new Timings(idle)),
                            "the same when it has nothing to do",
                            2),
                    new Row(
                            "%,d copies made, each read again".formatted(VERSIONS * REGIONS),
                            drained.toSeconds() + " s",
                            "–",
                            "–",
                            "–",
                            "–"));
        }
    }

    /** What the queue did with each version and each copy, as its own log of events tells. */
    private static List<Row> fairness(Path workspace) {
        try (var open = Workspace.open(workspace, InstantSource.system())) {
            var events =
                    open
                            .replicationHistory()
                            .events(
                                    open.caller("").orThrow(),
                                    open.subscription(),
                                    Instant.EPOCH,
                                    Instant.now().plus(Duration.ofDays(1)))
                            .orThrow()
                            .stream()
                            .filter(event -> event.to().equals(CopyState.PRESENT.name()))
                            .filter(event -> !event.region().equals(Queued.HOME))
                            .toList();
            var copies =
                    events.stream()
                            .collect(Collectors.groupingBy(CopyEvent::copy, Collectors.counting()));
            var lost = VERSIONS * (REGIONS - 1) - copies.size();
            var doubled = copies.values().stream().filter(times -> times > 1).count();
            if (lost != 0 || doubled != 0) {
                throw new IllegalStateException(
                        "%d copies lost, %d made twice".formatted(lost, doubled));
            }
            return List.of(
                    new Row(
                            "copies lost, and made twice",
                            lost + ", " + doubled,
                            "–",
                            "–",
                            "–",
                            "0, 0"),
                    waits(events));
        }
    }

    /** From the first copy of all to the last of each version. */
    private static Row waits(List<CopyEvent> events) {
        var begin = events.stream().map(CopyEvent::at).min(Instant::compareTo).orElseThrow();
        var waits =
                events.stream()
                        .collect(
                                Collectors.toMap(
                                        CopyEvent::version,
                                        CopyEvent::at,
                                        BinaryOperator.maxBy(Comparator.naturalOrder())))
                        .values()
                        .stream()
                        .map(last -> Duration.between(begin, last).toMillis())
                        .sorted()
                        .toList();
        var median = waits.get(waits.size() / 2);
        var longest = waits.getLast();
        return new Row(
                "until a version was whole everywhere: the last of them",
                seconds(longest),
                "the median",
                seconds(median),
                Row.times((double) longest / median),
                "≤ 3 ×");
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }

    private static long time(Command command) throws Exception {
        var start = System.nanoTime();
        command.run();
        return System.nanoTime() - start;
    }

    private static int copies(Path workspace) {
        return files(workspace, ".img");
    }

    private static int files(Path workspace, String suffix) {
        try (var all = Files.walk(workspace.resolve("regions"))) {
            return (int) all.filter(file -> file.toString().endsWith(suffix)).count();
        } catch (IOException | UncheckedIOException goneMeanwhile) {
            return 0;
        }
    }

    /** Fails rather than tell how fast something wrong was done. */
    private static void verify(Place place, Path workspace) throws Exception {
        if (copies(workspace) != VERSIONS * REGIONS || files(workspace, ".part") != 0) {
            throw new IllegalStateException(
                    "%d copies and %d parts in the stores"
                            .formatted(copies(workspace), files(workspace, ".part")));
        }
        Command.of(
                        0,
                        "\"checked\": " + VERSIONS * REGIONS,
                        place.launcher(),
                        "verify",
                        "-o",
                        "json",
                        "--workspace",
                        workspace.toString())
                .run();
    }
}
