package gallerist.app.cli.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import gallerist.app.cli.Interpreter;
import gallerist.app.cli.Workplace;
import gallerist.app.cli.commands.Commands;
import gallerist.app.owner.Cancellation;
import gallerist.app.owner.Request;
import gallerist.app.owner.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * Runs command lines in a process of its own, whose memory is bounded, and writes for each how it
 * ended, how much processor time it took, and what it said; last the most memory that the process
 * ever had.
 */
final class Refusing {
    private static final InstantSource CLOCK = InstantSource.system();
    private static final Path STATUS = Path.of("/proc/self/status");

    private Refusing() {}

    /** Arguments: the folder, the workspace, a file with a command on each line, and the file. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path workspace = Path.of(arguments[1]);
        StringBuilder report = new StringBuilder();
        for (String line : Files.readAllLines(Path.of(arguments[2]))) {
            long before = spent();
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            int code = run(folder, workspace, List.of(line.split("\t", -1)), said);
            report.append(code).append('\t').append(spent() - before).append('\t');
            report.append(said.toString(UTF_8).lines().findFirst().orElse("")).append('\n');
        }
        report.append(mostMebibytes()).append('\n');
        Files.writeString(Path.of(arguments[3]), report);
    }

    private static int run(
            Path folder, Path workspace, List<String> words, ByteArrayOutputStream said) {
        PrintStream out = new PrintStream(said, true, UTF_8);
        return new Interpreter(Commands.root(), new Workplace.Own(CLOCK), CLOCK)
                .run(
                        new Request(words, folder, workspace, 200, false, false, false, false),
                        new Terminal(out, out, _ -> "", new Cancellation()));
    }

    private static long spent() {
        return ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
    }

    /** Nothing where the system does not say. */
    private static long mostMebibytes() throws IOException {
        return Files.exists(STATUS)
                ? Files.readAllLines(STATUS).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                        .findFirst()
                        .orElse(0)
                : 0;
    }
}
