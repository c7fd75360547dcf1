package gallerist.app;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.Program.Ended;
import gallerist.app.replication.Yard;
import gallerist.storage.Bandwidth;
import gallerist.storage.Owner;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The window as a process of its own, on a screen that is not there. */
@Timeout(180)
class DesktopProcessTest {
    private static final long SLOW = 400_000;

    @TempDir Path folder;
    private final List<Process> started = new ArrayList<>();
    private Program program;

    @BeforeEach
    void prepare() {
        try (Yard yard = new Yard(folder)) {
            yard.workspace().replications().limit(yard.caller(), Bandwidth.always(SLOW)).orThrow();
            yard.capture("1.0.0", yard.disk("os.raw", 8), "northeurope");
        }
        program = new Program(folder.resolve("workspace"));
    }

    @AfterEach
    void endAll() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    private Process window() throws IOException {
        return window(Redirect.DISCARD);
    }

    private Process window(Redirect said) throws IOException {
        ProcessBuilder builder = program.builder();
        builder.command()
                .addAll(
                        1,
                        List.of(
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "-Djava.awt.headless=true"));
        builder.redirectOutput(said).redirectError(said);
        Process window = builder.start();
        started.add(window);
        return window;
    }

    /** Asked again and again, which takes its time by itself. */
    private Ended await(Predicate<Ended> holds, String... command) throws Exception {
        for (int asked = 0; asked < 100; asked++) {
            Ended ended = program.run(command);
            if (holds.test(ended)) {
                return ended;
            }
        }
        throw new AssertionError("never so: " + List.of(command));
    }

    private Ended awaitStatus(String word) throws Exception {
        return await(
                ended -> ended.out().contains(word),
                "sig",
                "image-version",
                "show",
                "-g",
                "images",
                "-r",
                "Production",
                "-i",
                "ubuntu-web",
                "-e",
                "1.0.0",
                "--expand",
                "ReplicationStatus");
    }

    @Test
    void aWindowThatWasKilledTellsTheTruthWhenItIsBackAndCarriesOn() throws Exception {
        Process first = window();
        awaitStatus("\"state\": \"Replicating\"");

        first.destroyForcibly().waitFor();
        assertThat(awaitStatus("aggregatedState").out()).contains("InProgress");

        assertThat(program.run("replication", "limit", "clear").code()).isZero();
        Process again = window();
        awaitStatus("\"aggregatedState\": \"Completed\"");
        assertThat(again.isAlive()).isTrue();
        assertThat(program.run("verify").code()).isZero();
    }

    @Test
    void aSecondWindowBringsTheFirstToTheFront() throws Exception {
        Process first = window();
        await(
                _ ->
                        Owner.of(program.workspace())
                                .filter(owner -> owner.pid() == first.pid())
                                .isPresent(),
                "--version");

        Process second = window();

        assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isZero();
        assertThat(first.isAlive()).isTrue();
        first.destroy();
        assertThat(first.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aWindowThatIsToldToEndEndsAtOnceAndSaysNothing() throws Exception {
        Path said = folder.resolve("said");
        Process first = window(Redirect.appendTo(said.toFile()));
        awaitStatus("\"state\": \"Replicating\"");

        first.destroy();

        assertThat(first.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(said).hasContent("");
        assertThat(program.run("replication", "limit", "clear").code()).isZero();
        assertThat(program.run("replication", "watch").code()).isZero();
        assertThat(program.run("verify").code()).isZero();
    }
}
