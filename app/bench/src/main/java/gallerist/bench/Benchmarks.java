package gallerist.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Runs all benchmarks or the named one, prints their tables and writes them to the README. */
final class Benchmarks {
    private static final List<Benchmark> ALL =
            List.of(
                    new StartUp(),
                    new Scale(),
                    new Writing(),
                    new Moving(),
                    new Dense(),
                    new HoldingBack(),
                    new Memory(),
                    new Inspecting(),
                    new Drain(),
                    new MapFrames(),
                    new Windows());

    private Benchmarks() {}

    /** Arguments: the top folder, and a benchmark's name or {@code all}. */
    public static void main(String[] arguments) throws Exception {
        var top = Path.of(arguments[0]).toRealPath();
        var chosen =
                ALL.stream()
                        .filter(each ->
                                arguments[1].equals("all") || arguments[1].equals(each.name()))
                        .toList();
        if (chosen.isEmpty()) {
            System.err.println(
                    "There is no benchmark %s, but %s."
                            .formatted(
                                    arguments[1],
                                    ALL.stream()
                                            .map(Benchmark::name)
                                            .collect(Collectors.joining(", "))));
            System.exit(1);
        }
        var scratch = Files.createTempDirectory(top.resolve("app/bench/target"), "scratch");
        try {
            var report = new Report(top.resolve("README.md"));
            for (var benchmark : chosen) {
                var rows = benchmark.measure(new Place(top, scratch));
                var today = LocalDate.now(ZoneId.systemDefault());
                var section = Report.section(benchmark.title(), Machine.line(today), rows);
                System.out.print(section);
                report.put(benchmark.name(), section);
            }
        } finally {
            Headless.end();
            remove(scratch);
        }
    }

    private static void remove(Path folder) throws Exception {
        try (var everything = Files.walk(folder)) {
            for (var path : everything.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
