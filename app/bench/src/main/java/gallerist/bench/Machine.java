package gallerist.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** The machine that the figures come from, in a line. */
final class Machine {
    private Machine() {}

    static String line(LocalDate day) throws IOException {
        return "%s, %d × %s, %s, JDK %s; medians with minimum and maximum."
                .formatted(
                        day,
                        Runtime.getRuntime().availableProcessors(),
                        processor(),
                        System.getProperty("os.name"),
                        Runtime.version());
    }

    private static String processor() throws IOException {
        var facts = Path.of("/proc/cpuinfo");
        if (Files.notExists(facts)) {
            return System.getProperty("os.arch");
        }
        try (var lines = Files.lines(facts)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }
}
