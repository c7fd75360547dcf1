package gallerist.storage.bytes;

import static gallerist.storage.bytes.Yard.disk;
import static gallerist.storage.bytes.Yard.target;
import static gallerist.storage.bytes.Yard.to;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.storage.region.CopyDisk;
import gallerist.storage.region.PathId;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.folder.FileBytes;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A region that has an earlier version gets only what is new. */
class DeltaTest {
    private static final long SIZE = (60L << 20) + 1_000;
    private static final CopyDisk OLD_HOME = disk("v1", "c1");
    private static final CopyDisk OLD_AWAY = disk("v1", "c2");
    private static final CopyDisk NEW_HOME = disk("v2", "c1");
    private static final CopyDisk NEW_AWAY = disk("v2", "c2");
    private static final PathId HOME = new PathId("westeurope");

    @TempDir Path temp;
    private Yard yard;
    private RegionStore home;
    private RegionStore away;
    private Path changed;
    private BlockList oldList;

    @BeforeEach
    void firstVersion() throws Exception {
        yard = new Yard(temp);
        home = yard.store("westeurope");
        away = yard.store("northeurope");
        Path source = SparseFile.of(temp.resolve("disk.raw"), SIZE, 60, 21);
        oldList = yard.capture(source, home, OLD_HOME);
        try (DigestFile digests = yard.list(home, OLD_HOME, oldList);
                FileBytes papers = FileBytes.paper(yard.digests("v1"))) {
            new FanOut(new BlockPool())
                    .run(
                            new Order(
                                    digests,
                                    List.of(new Source.Good(home, OLD_HOME)),
                                    List.of(target(to(away, OLD_AWAY)))),
                            Stop.NEVER);
            Yard.publish(away, OLD_AWAY, oldList, papers);
        }
        changed = temp.resolve("changed.raw");
        Files.copy(source, changed);
    }

    private Target bring(BlockList list) throws Exception {
        try (DigestFile digests = yard.list(home, NEW_HOME, list);
                DigestFile old = yard.list(away, OLD_AWAY, oldList);
                FileBytes papers = FileBytes.paper(yard.digests("v2"))) {
            Target target = target(new Base(away, OLD_AWAY, old), to(away, NEW_AWAY));
            Fanned fanned =
                    new FanOut(new BlockPool())
                            .run(
                                    new Order(
                                            digests,
                                            List.of(new Source.Good(home, NEW_HOME)),
                                            List.of(target)),
                                    Stop.NEVER);
            assertThat(fanned.arrivals().values()).containsExactly(new Arrival.Whole());
            Yard.publish(away, NEW_AWAY, list, papers);
            assertThat(Files.mismatch(changed, yard.finished(away, NEW_AWAY))).isEqualTo(-1);
            return target;
        }
    }

    @Test
    void onlyLeavesThatChangedCross() throws Exception {
        int block = 0;
        while (!oldList.hasData(block)) {
            block++;
        }
        SparseFile.flip(changed, (long) block * BlockList.BLOCK + 1, 3);
        SparseFile.flip(changed, (long) block * BlockList.BLOCK + BlockList.LEAF - 1, 3);
        BlockList list = yard.capture(changed, home, NEW_HOME);

        Target target = bring(list);

        assertThat(target.traffic().from()).containsExactly(Map.entry(HOME, 65_536L));
        assertThat(target.traffic().reused()).isEqualTo(list.occupied() - 65_536);
    }

    @Test
    void whatBecameZeroIsAHoleAgain() throws Exception {
        try (var file = new RandomAccessFile(changed.toFile(), "rw")) {
            file.setLength(20 << 20);
            file.setLength(SIZE + 5_000_000);
        }
        BlockList list = yard.capture(changed, home, NEW_HOME);

        Target target = bring(list);

        assertThat(list.occupied()).isLessThan(oldList.occupied());
        assertThat(target.traffic().from()).isEmpty();
        assertThat(target.traffic().reused()).isEqualTo(list.occupied());
    }

    @Test
    void aDamagedBaseCostsBytesButNotTheCopy() throws Exception {
        int block = oldList.blocks() - 1;
        while (!oldList.hasData(block)) {
            block--;
        }
        Path base = yard.finished(away, OLD_AWAY);
        for (int leaf = 0; leaf < BlockList.BLOCK / BlockList.LEAF; leaf++) {
            long at = (long) block * BlockList.BLOCK + (long) leaf * BlockList.LEAF + 5;
            if (at < SIZE) {
                SparseFile.flip(base, at, 0);
            }
        }
        BlockList list = yard.capture(changed, home, NEW_HOME);

        Target target = bring(list);

        long crossed = target.traffic().from().getOrDefault(HOME, 0L);
        assertThat(crossed).isBetween(1L, (long) BlockList.BLOCK);
        assertThat(crossed + target.traffic().reused()).isEqualTo(list.occupied());
    }
}
