package gallerist.app.cli.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.sig.Desk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody else made to do harm is refused whole, soon, and in little memory. */
class HostileFilesTest {
    private static final long MOST_MILLIS = 2_000;
    private static final long MOST_MEBIBYTES = 256;

    @TempDir Path folder;
    private Path workspace = Path.of("");

    @Test
    void areRefusedWholeWithinTwoSecondsAndTwoHundredAndFiftySixMebibytes() throws Exception {
        Path files = Files.createDirectory(folder.resolve("files"));
        Files.createDirectory(folder.resolve("workshops"));
        Path backup = folder.resolve("honest.sql.gz");
        try (Desk desk = new Desk(folder)) {
            desk.make("group create -n rg -l westeurope");
            desk.make("workspace backup --to " + backup);
            workspace = desk.workspace().folder();
        }
        Map<String, List<String>> commands = HostileFiles.in(files, backup);
        List<Path> before = everything();

        List<String> report = run(commands.values());

        List<String> names = List.copyOf(commands.keySet());
        assertThat(report).hasSize(names.size() + 2);
        for (int i = 0; i < names.size(); i++) {
            assertThat(report.get(i).split("\t", 3))
                    .as("how %s ended", names.get(i))
                    .satisfies(
                            ended -> assertThat(ended[0]).isNotEqualTo("0"),
                            ended ->
                                    assertThat(Long.parseLong(ended[1]))
                                            .isLessThanOrEqualTo(MOST_MILLIS),
                            ended ->
                                    assertThat(ended[2])
                                            .isNotEmpty()
                                            .doesNotContain("UnexpectedFailure"));
        }
        assertThat(report.get(names.size())).as("what is known after all").endsWith("\t2");
        assertThat(Long.parseLong(report.getLast())).isLessThanOrEqualTo(MOST_MEBIBYTES);
        assertThat(everything()).filteredOn(path -> !before.contains(path)).isEmpty();
    }

    /** With a heap that leaves room for what else a process needs. */
    private List<String> run(Collection<List<String>> commands) throws Exception {
        Path list = folder.resolve("commands");
        Path report = folder.resolve("report");
        Files.write(
                list,
                Stream.concat(
                                commands.stream(),
                                Stream.of(List.of("group", "list", "--query", "length(@)")))
                        .map(words -> String.join("\t", words))
                        .toList());
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx144m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Refusing.class.getName(),
                                folder.toString(),
                                workspace.toString(),
                                list.toString(),
                                report.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return Files.readAllLines(report);
    }

    /** All that lies there, but for what this test wrote down and the inside of the workspace. */
    private List<Path> everything() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.startsWith(workspace))
                    .filter(path -> !path.endsWith("commands") && !path.endsWith("report"))
                    .sorted()
                    .toList();
        }
    }
}
