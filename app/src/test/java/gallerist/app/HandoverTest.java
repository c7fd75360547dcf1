package gallerist.app;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.Program.Ended;
import gallerist.app.owner.Succession;
import gallerist.storage.Owner;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A worker in the middle of its copies makes room for a window and takes over again, whoever is
 * killed at whatever step.
 */
@Timeout(240)
class HandoverTest {
    @TempDir Path folder;
    private final List<Process> started = new ArrayList<>();
    private Program program;
    private Path file;
    private Process worker;
    private BufferedReader told;

    @BeforeEach
    void beginToCopy() throws Exception {
        program = new Program(folder.resolve("w"));
        file = disk(folder.resolve("os.raw"));
        run("workspace", "init", "--drills");
        run("group", "create", "-n", "rg", "-l", "westeurope");
        run("sig", "create", "-g", "rg", "-r", "Production");
        run(
                "sig image-definition create -g rg -r Production -i web --publisher p --offer o --sku s"
                        .concat(" --os-type Linux --os-state Generalized")
                        .split(" ", -1));
        run("region", "slow", "1MB/s", "westus", "on");
        worker = started(program.start("worker"));
        told = worker.errorReader(StandardCharsets.UTF_8);
        assertThat(told.readLine()).contains("owns the workspace");
        run(
                ("sig image-version create -g rg -r Production -i web -e 1.0.0 --no-wait"
                                + " --target-regions westeurope=1=Standard_LRS westus=1=Standard_LRS"
                                + " --os-image "
                                + file)
                        .split(" ", -1));
    }

    @AfterEach
    void endAll() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    private static Path disk(Path at) throws IOException {
        byte[] bytes = new byte[12 << 20];
        new Random(4).nextBytes(bytes);
        try (RandomAccessFile out = new RandomAccessFile(at.toFile(), "rw")) {
            out.setLength(24 << 20);
            out.write(bytes);
        }
        return at;
    }

    private Process started(Process process) {
        started.add(process);
        return process;
    }

    private Ended run(String... arguments) throws Exception {
        Ended ended = program.run(arguments);
        assertThat(ended.code()).as(ended.err()).isZero();
        return ended;
    }

    /** A window that has begun to ask the worker. */
    private Process window() throws IOException {
        Process window = started(program.window());
        assertThat(window.errorReader(StandardCharsets.UTF_8).readLine())
                .contains("process " + worker.pid() + " owns the workspace and is asked for it");
        return window;
    }

    private void workerOwnsAgain() throws IOException {
        String line = told.readLine();
        while (line.startsWith("Another process owns the workspace now.")) {
            line = told.readLine();
        }
        assertThat(line).contains("The process " + worker.pid() + " owns the workspace");
    }

    /** Whoever owns the workspace brings what was begun to its end, and nothing is lost of it. */
    private void everythingArrives() throws Exception {
        run("region", "slow", "1MB/s", "westus", "off");
        run("replication", "watch");
        assertThat(run("verify").out()).contains("\"checked\": 2");
        assertThat(stored(".part")).isEmpty();
        assertThat(stored(".img")).hasSize(2).allMatch(copy -> isSame(copy, file));
        assertThat(run("workspace", "check").out()).contains("\"ok\": true");
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.mismatch(one, other) < 0;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<Path> stored(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(program.workspace().resolve("regions"))) {
            return all.filter(each -> each.toString().endsWith(ending)).toList();
        }
    }

    private long owner() {
        return Owner.of(program.workspace()).map(Owner::pid).orElse(0L);
    }

    @Test
    void aWorkerMakesRoomForAWindowAndTakesOverWhenItIsClosed() throws Exception {
        Process window = window();
        assertThat(told.readLine()).startsWith("Another process owns the workspace now.");
        assertThat(owner()).isEqualTo(window.pid());
        assertThat(stored(".part")).hasSize(1);

        window.destroy();

        workerOwnsAgain();
        assertThat(window.waitFor()).isNotEqualTo(0);
        everythingArrives();
    }

    @Test
    void theWorkerTakesOverWhenTheWindowIsKilled() throws Exception {
        Process window = window();
        assertThat(told.readLine()).startsWith("Another process owns the workspace now.");

        window.destroyForcibly();

        workerOwnsAgain();
        everythingArrives();
    }

    @Test
    void theWorkerGoesOnWhenTheWindowIsKilledWhileItAsks() throws Exception {
        window().destroyForcibly().waitFor();

        everythingArrives();
        assertThat(owner()).isEqualTo(worker.pid());
    }

    @Test
    void theWorkerGoesOnWhenItsSuccessorDiesBeforeItOwnsTheWorkspace() throws Exception {
        try (Succession succession = Succession.ask(program.workspace())) {
            assertThat(succession).isInstanceOf(Succession.Granted.class);
            assertThat(owner()).isZero();
        }

        workerOwnsAgain();
        everythingArrives();
    }

    @Test
    void theWindowOwnsTheWorkspaceWhenTheWorkerIsKilledWhileItIsAsked() throws Exception {
        Process window = window();
        worker.destroyForcibly().waitFor();

        while (owner() != window.pid()) {
            assertThat(window.isAlive()).isTrue();
            LockSupport.parkNanos(20_000_000);
        }
        everythingArrives();
        assertThat(owner()).isEqualTo(window.pid());
    }

    @Test
    void nothingIsLostWhenTheWorkerIsKilledAfterItMadeRoom() throws Exception {
        try (Succession succession = Succession.ask(program.workspace())) {
            assertThat(succession).isInstanceOf(Succession.Granted.class);
            worker.destroyForcibly().waitFor();
        }

        everythingArrives();
    }

    @Test
    void aCommandThatWaitsInTheWorkerGoesOnInTheWindow() throws Exception {
        Process waiting = started(program.start("replication", "watch"));
        BufferedReader progress = waiting.errorReader(StandardCharsets.UTF_8);
        assertThat(progress.readLine()).isNotNull();

        window();
        assertThat(told.readLine()).startsWith("Another process owns the workspace now.");
        run("region", "slow", "1MB/s", "westus", "off");

        assertThat(waiting.waitFor()).as(() -> rest(progress)).isZero();
    }

    private static String rest(BufferedReader reader) {
        return String.join("\n", reader.lines().toList());
    }

    @Test
    void aSecondWindowBringsTheFirstToTheFront() throws Exception {
        Process window = window();
        assertThat(told.readLine()).startsWith("Another process owns the workspace now.");

        Process second = started(program.window());

        assertThat(second.waitFor()).isZero();
        assertThat(owner()).isEqualTo(window.pid());
        assertThat(window.isAlive()).isTrue();
    }
}
