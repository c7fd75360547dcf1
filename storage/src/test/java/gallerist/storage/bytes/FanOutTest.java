package gallerist.storage.bytes;

import static gallerist.storage.bytes.Yard.disk;
import static gallerist.storage.bytes.Yard.target;
import static gallerist.storage.bytes.Yard.to;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.storage.region.CopyDisk;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.folder.FileBytes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FanOutTest {
    private static final long SIZE = (50L << 20) + 12_345;

    @TempDir Path temp;

    @Test
    void everyCopyIsTheSourceByteForByte() throws Exception {
        Yard yard = new Yard(temp);
        Path source = SparseFile.of(temp.resolve("disk.raw"), SIZE, 40, 1);
        RegionStore home = yard.store("westeurope");
        RegionStore north = yard.store("northeurope");
        RegionStore east = yard.store("eastus");
        CopyDisk first = disk("v1", "c1");
        BlockList list = yard.capture(source, home, first);
        CopyDisk second = disk("v1", "c2");
        CopyDisk third = disk("v1", "c3");
        CopyDisk fourth = disk("v1", "c4");

        List<Target> targets =
                List.of(target(to(north, second), to(north, third)), target(to(east, fourth)));
        Fanned fanned;
        try (DigestFile digests = yard.list(home, first, list)) {
            fanned =
                    new FanOut(new BlockPool())
                            .run(
                                    new Order(
                                            digests,
                                            List.of(new Source.Good(home, first)),
                                            targets),
                                    Stop.NEVER);
        }

        assertThat(fanned.arrivals().values()).hasSize(3).containsOnly(new Arrival.Whole());
        try (FileBytes papers = FileBytes.paper(yard.digests("v1"))) {
            Yard.publish(north, second, list, papers);
            Yard.publish(north, third, list, papers);
            Yard.publish(east, fourth, list, papers);
        }
        assertThat(targets.stream().mapToLong(each -> each.traffic().read()).sum())
                .as("read once for all")
                .isEqualTo(list.occupied());
        assertThat(Files.mismatch(source, yard.finished(home, first))).isEqualTo(-1);
        assertThat(Files.mismatch(source, yard.finished(north, second))).isEqualTo(-1);
        assertThat(Files.mismatch(source, yard.finished(north, third))).isEqualTo(-1);
        assertThat(Files.mismatch(source, yard.finished(east, fourth))).isEqualTo(-1);
        assertThat(
                        new ProcessBuilder("sha256sum", source.toString())
                                .start()
                                .inputReader()
                                .readLine())
                .startsWith(list.sha256());
    }
}
