package gallerist.app;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.Program.Ended;
import gallerist.storage.Owner;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Copies as people see and steer them, by commands in processes of their own. */
@Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SteeringTest {
    private static final String WEB = " -g rg -r Production -i web";
    private static final String VERSION = WEB + " -e 1.0.0";

    @TempDir Path folder;
    private Program program;
    private Path file;

    @BeforeEach
    void publish() throws Exception {
        program = new Program(folder.resolve("w"));
        file = disk(folder.resolve("os.raw"));
        run("workspace init --drills");
        run("group create -n rg -l westeurope");
        run("sig create -g rg -r Production");
        run(
                "sig image-definition create"
                        + WEB
                        + " --publisher p --offer o --sku s --os-type Linux");
    }

    /** Whoever makes copies in the background does not outlive the test. */
    @AfterEach
    void endOwner() throws Exception {
        ProcessHandle owner =
                Owner.of(program.workspace())
                        .flatMap(noted -> ProcessHandle.of(noted.pid()))
                        .filter(process -> process.pid() != ProcessHandle.current().pid())
                        .orElse(null);
        if (owner != null) {
            owner.destroy();
            owner.onExit().get(30, TimeUnit.SECONDS);
        }
    }

    private static Path disk(Path at) throws IOException {
        byte[] bytes = new byte[12 << 20];
        new Random(8).nextBytes(bytes);
        try (RandomAccessFile out = new RandomAccessFile(at.toFile(), "rw")) {
            out.setLength(24 << 20);
            out.write(bytes);
        }
        return at;
    }

    private Ended type(String line) throws Exception {
        return program.run(line.split(" ", -1));
    }

    private String run(String line) throws Exception {
        Ended ended = type(line);
        assertThat(ended.code()).as("%s: %s", line, ended.err()).isZero();
        return ended.out();
    }

    private void create(String targets) throws Exception {
        run(
                "sig image-version create"
                        + VERSION
                        + " --no-wait --os-image "
                        + file
                        + " --target-regions "
                        + targets);
    }

    private String states() throws Exception {
        return run("replication status" + VERSION + " --query regions[].details -o tsv");
    }

    @Test
    void withoutAnOwnerAProcessInTheBackgroundMakesTheCopies() throws Exception {
        create("westeurope=1=Standard_LRS northeurope=1=Standard_LRS");
        while (Owner.of(program.workspace()).isEmpty()) {
            LockSupport.parkNanos(20_000_000);
        }

        assertThat(run("replication watch")).contains("\"aggregatedState\": \"Completed\"");

        long maker = Owner.of(program.workspace()).orElseThrow().pid();
        assertThat(ProcessHandle.of(maker).orElseThrow().info().commandLine().orElse(""))
                .contains("worker", "--until-idle");
        Path copy =
                Path.of(
                        run("replication status"
                                        + VERSION
                                        + " --query replicas[].disks[0].path|[0] -o tsv")
                                .strip());
        assertThat(Files.mismatch(copy, file)).isEqualTo(-1);
    }

    @Test
    void aRegionIsPausedResumedCancelledAndRetried() throws Exception {
        run("region slow 100KB/s westus on");
        create("westeurope=1=Standard_LRS westus=1=Standard_LRS");

        run("replication pause" + VERSION + " -l westus");
        assertThat(states()).contains("Paused by");
        assertThat(type("replication watch").code()).isEqualTo(1);
        run("replication resume" + VERSION + " -l westus --no-wait");
        assertThat(states()).doesNotContain("Paused");

        run("replication cancel" + VERSION + " -l westus");
        assertThat(states()).contains("Cancelled by");
        Ended watched = type("replication watch");
        assertThat(watched.code()).isEqualTo(1);
        assertThat(watched.out()).contains("\"aggregatedState\": \"Failed\"");

        run("region slow westus off");
        run("replication retry" + VERSION + " -l westus");
        assertThat(run("replication watch")).contains("\"aggregatedState\": \"Completed\"");
    }

    @Test
    void aRetryTriesAgainWhatFailedForWantOfSpace() throws Exception {
        run("region full westus on");
        Ended created =
                type(
                        "sig image-version create"
                                + VERSION
                                + " --os-image "
                                + file
                                + " --target-regions westeurope=1=Standard_LRS"
                                + " westus=1=Standard_LRS");
        assertThat(created.code()).isEqualTo(1);
        assertThat(states()).contains("too little space");
        run("region full westus off");

        assertThat(run("replication retry" + VERSION))
                .contains("\"aggregatedState\": \"Completed\"");
    }

    @Test
    void whatVerifyFindsDamagedIsMendedBeforeItReturns() throws Exception {
        run(
                "sig image-version create"
                        + VERSION
                        + " --os-image "
                        + file
                        + " --target-regions westeurope=1=Standard_LRS westus=1=Standard_LRS");
        Path damaged =
                Path.of(
                        run("replication status"
                                        + VERSION
                                        + " --query replicas[?region=='westus'].disks[0].path|[0]"
                                        + " -o tsv")
                                .strip());
        damaged.toFile().setWritable(true);
        try (RandomAccessFile bytes = new RandomAccessFile(damaged.toFile(), "rw")) {
            bytes.seek(5_000_000);
            int right = bytes.read();
            bytes.seek(5_000_000);
            bytes.write(right ^ 16);
        }

        Ended verified = type("verify --repair");

        assertThat(verified.code()).as(verified.err()).isZero();
        assertThat(verified.out()).contains("\"repaired\": 1", "\"region\": \"westus\"");
        assertThat(Files.mismatch(damaged, file)).isEqualTo(-1);
        assertThat(run("verify")).contains("\"damaged\": []");
    }
}
