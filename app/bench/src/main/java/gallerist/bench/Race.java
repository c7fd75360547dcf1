package gallerist.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Several processes that do the same, in turn, round by round; who is not installed is left out.
 */
record Race(Map<String, Timings> times, Map<String, Timings> processor) {
    private static final long NANOS_IN_A_TICK = 10_000_000L;

    static Race of(int rounds, List<Contender> contenders) throws Exception {
        var times = new LinkedHashMap<String, List<Long>>();
        var processor = new LinkedHashMap<String, List<Long>>();
        for (var round = 0; round < rounds; round++) {
            for (var contender : contenders) {
                if (contender.canRun()) {
                    contender.before().run();
                    var ticks = childTicks();
                    var start = System.nanoTime();
                    contender.work().run();
                    times.computeIfAbsent(contender.name(), _ -> new ArrayList<>())
                            .add(System.nanoTime() - start);
                    processor
                            .computeIfAbsent(contender.name(), _ -> new ArrayList<>())
                            .add((childTicks() - ticks) * NANOS_IN_A_TICK);
                    contender.after().run();
                }
            }
        }
        return new Race(timings(times), timings(processor));
    }

    private static Map<String, Timings> timings(Map<String, List<Long>> nanos) {
        var timings = new LinkedHashMap<String, Timings>();
        nanos.forEach((name, each) -> timings.put(name, new Timings(each)));
        return timings;
    }

    /** Processor time of all processes that have ended, which Linux counts for their parent. */
    private static long childTicks() throws IOException {
        var stat = Path.of("/proc/self/stat");
        if (Files.notExists(stat)) {
            return 0;
        }
        var text = Files.readString(stat);
        var fields = List.of(text.substring(text.lastIndexOf(')') + 2).split(" ", -1));
        return Long.parseLong(fields.get(13)) + Long.parseLong(fields.get(14));
    }

    Row row(String work, String ours, String theirs, String against, double goal) {
        return row(times, work, ours, theirs, against, "≤ " + Row.times(goal));
    }

    Row row(String work, String ours, String theirs, String against) {
        return row(times, work, ours, theirs, against, "–");
    }

    Row processorRow(String work, String ours, String theirs, String against, double goal) {
        return row(processor, work, ours, theirs, against, "≤ " + Row.times(goal));
    }

    private static Row row(
            Map<String, Timings> all,
            String work,
            String ours,
            String theirs,
            String against,
            String goal) {
        var mine = all.get(ours);
        if (mine == null) {
            throw new IllegalStateException(ours + " did not run");
        }
        var other = all.get(theirs);
        return other == null
                ? new Row(work, mine.text(), against, "not installed", "–", goal)
                : new Row(
                        work,
                        mine.text(),
                        against,
                        other.text(),
                        Row.times(mine.times(other)),
                        goal);
    }
}
