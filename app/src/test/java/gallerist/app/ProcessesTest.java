package gallerist.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gallerist.app.Program.Ended;
import gallerist.storage.Owner;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that share a workspace, are stopped and are killed. */
@Timeout(180)
class ProcessesTest {
    @TempDir Path folder;
    private final List<Process> started = new ArrayList<>();
    private Program program;

    @BeforeEach
    void install() {
        program = new Program(folder.resolve("Größe mit Leerzeichen"));
    }

    @AfterEach
    void endAll() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    private Process worker() throws IOException {
        Process worker = program.worker();
        started.add(worker);
        return worker;
    }

    @Test
    void withoutADisplayTheDesktopNamesTheCommandLine() throws Exception {
        Ended ended = program.run();

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .startsWith("ERROR: (NoDisplay)")
                .contains("gallerist --help")
                .hasLineCount(1);
        assertThat(program.workspace()).doesNotExist();
    }

    @Test
    void anErrorEndsTheProcessAtOnce() throws Exception {
        ProcessBuilder incomplete = program.builder("sig", "list").redirectErrorStream(true);
        String classPath =
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(part -> !part.contains("model"))
                        .collect(Collectors.joining(File.pathSeparator));
        incomplete.environment().put(Program.CLASS_PATH, classPath);

        Process process = incomplete.start();
        started.add(process);

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("NoClassDefFoundError")
                .doesNotContain("did not end in time");
        assertThat(process.waitFor()).isEqualTo(1);
    }

    @Test
    void theVersionNeedsNoWorkspace() throws Exception {
        assertThat(program.run("--version").out())
                .matches("Gallerist \\d+\\.\\d+\\.\\d+ \\(JDK 25.*\\)\\n");
        assertThat(program.workspace()).doesNotExist();
    }

    @Test
    void aClientDoesInTheOwnersProcessWhatItWouldDoAlone() throws Exception {
        Ended alone = program.run("sig", "list");
        Process worker = worker();

        assertThat(program.run("sig", "list")).isEqualTo(alone);
        assertThat(program.run("sgi", "list").code()).isEqualTo(2);
        assertThat(program.run("worker").err())
                .contains("The process %d owns the workspace".formatted(worker.pid()));
    }

    @Test
    void anOwnerAskedToEndLeavesNothingBehind() throws Exception {
        Process worker = worker();
        Path socket = Path.of(Owner.of(program.workspace()).orElseThrow().socket());

        worker.destroy();

        assertThat(worker.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(socket.getParent()).doesNotExist();
        assertThat(Owner.of(program.workspace())).isEmpty();
        assertThat(program.run("sig", "list").code()).isZero();
    }

    @Test
    void afterAnOwnerWasKilledACommandOpensTheWorkspaceItself() throws Exception {
        Process worker = worker();
        Path socket = Path.of(Owner.of(program.workspace()).orElseThrow().socket());

        worker.destroyForcibly().waitFor();

        assertThat(program.run("sig", "list")).isEqualTo(new Ended(0, "[]\n", ""));
        worker();
        assertThat(socket.getParent()).as("the next owner tidies up").doesNotExist();
    }

    @Test
    void anOwnerThatDoesNotAnswerIsNamed() throws Exception {
        Process worker = worker();
        signal("STOP", worker);
        try {
            Ended ended = program.run("sig", "list");

            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.out()).isEmpty();
            assertThat(ended.err())
                    .startsWith("ERROR: (WorkspaceInUse)")
                    .contains("process " + worker.pid(), program.workspace().toString())
                    .hasLineCount(1);
        } finally {
            signal("CONT", worker);
        }
    }

    @Test
    void commandsAtTheSameTimeWaitForEachOther() throws Exception {
        List<Process> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(program.start("group", "create", "-n", "rg" + i, "-l", "westeurope"));
        }

        for (Process each : all) {
            String err = new String(each.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(each.waitFor()).as(err).isZero();
        }
        assertThat(program.run("group", "list", "--query", "[].name", "-o", "tsv").out())
                .isEqualTo("rg0\nrg1\nrg2\nrg3\n");
    }

    @Test
    void aResultThatCannotBeWrittenIsAFailure() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "no /dev/full here");
        Process process =
                program.builder("sig", "list").redirectOutput(Redirect.to(full.toFile())).start();

        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(err).startsWith("ERROR: (OutputFailed)").hasLineCount(1);
    }

    @Test
    void aReaderWhoHasSeenEnoughIsNoFailure() throws Exception {
        Process process = program.start("region", "list");
        process.getInputStream().close();

        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(err).isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    private static void signal(String name, Process process) throws Exception {
        int code = new ProcessBuilder("kill", "-" + name, "" + process.pid()).start().waitFor();
        assertThat(code).isZero();
    }
}
