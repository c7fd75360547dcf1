package gallerist.storage.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.storage.Child;
import gallerist.storage.region.CopyDisk;
import gallerist.storage.region.RegionStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Promise 1: a process is killed at any byte, and in the end every copy is right")
class KilledCopyTest {
    private static final int KILLS = 12;

    @TempDir Path temp;

    @Test
    void aFinishedCopyIsRightWheneverTheProcessWasKilled() throws Exception {
        Yard yard = new Yard(temp);
        Path source = SparseFile.of(temp.resolve("disk.raw"), (200L << 20) + 777, 300, 3);
        RegionStore home = yard.store("westeurope");
        RegionStore away = yard.store("northeurope");
        BlockList list = yard.capture(source, home, Yard.disk("v1", "c1"));
        Random random = new Random(20261121L);
        int published = 0;
        boolean isDone = false;

        for (int kill = 0; !isDone; kill++) {
            assertThat(kill).as("attempts until all is copied").isLessThan(10 * KILLS);
            try (Child child = Child.start(CopyingUntilKilled.class, temp, list.root())) {
                assertThat(child.line()).isEqualTo("go");
                if (kill < KILLS) {
                    LockSupport.parkNanos(Duration.ofMillis(random.nextInt(600)).toNanos());
                    isDone = child.kill().contains("done");
                } else {
                    isDone = child.line().equals("done");
                }
            }
            for (String copy : CopyingUntilKilled.COPIES) {
                CopyDisk disk = Yard.disk("v1", copy);
                if (CopyingUntilKilled.isFinished(away.stock().items(), disk)) {
                    published++;
                    assertThat(Files.mismatch(source, yard.finished(away, disk))).isEqualTo(-1);
                }
            }
        }

        assertThat(published).isGreaterThanOrEqualTo(CopyingUntilKilled.COPIES.size());
    }
}
