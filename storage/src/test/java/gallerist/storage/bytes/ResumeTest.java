package gallerist.storage.bytes;

import static gallerist.storage.bytes.Yard.disk;
import static gallerist.storage.bytes.Yard.target;
import static gallerist.storage.bytes.Yard.to;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.storage.file.Aligned;
import gallerist.storage.region.CopyDisk;
import gallerist.storage.region.Part;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.folder.FileBytes;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy goes on where an earlier attempt ended, and believes nothing of what that left. */
class ResumeTest {
    private static final long SIZE = (60L << 20) + 5_000;
    private static final CopyDisk HOME = disk("v1", "c1");
    private static final CopyDisk AWAY = disk("v1", "c2");

    @TempDir Path temp;
    private Yard yard;
    private RegionStore home;
    private RegionStore away;
    private Path source;
    private BlockList list;

    @BeforeEach
    void capture() throws Exception {
        yard = new Yard(temp);
        home = yard.store("westeurope");
        away = yard.store("northeurope");
        source = SparseFile.of(temp.resolve("disk.raw"), SIZE, 40, 5);
        list = yard.capture(source, home, HOME);
    }

    private Destination copy(Stop stop) throws Exception {
        Destination destination = to(away, AWAY);
        try (DigestFile digests = yard.list(home, HOME, list)) {
            new FanOut(new BlockPool())
                    .run(
                            new Order(
                                    digests,
                                    List.of(new Source.Good(home, HOME)),
                                    List.of(target(destination))),
                            stop);
        }
        return destination;
    }

    private void publishAndCompare() throws Exception {
        try (FileBytes papers = FileBytes.paper(yard.digests("v1"))) {
            Yard.publish(away, AWAY, list, papers);
        }
        assertThat(Files.mismatch(source, yard.finished(away, AWAY))).isEqualTo(-1);
    }

    @Test
    void nothingThatWasProvedIsWrittenAgain() throws Exception {
        Destination first = to(away, AWAY);
        long half = list.occupied() / 2;
        try (DigestFile digests = yard.list(home, HOME, list)) {
            Fanned fanned =
                    new FanOut(new BlockPool())
                            .run(
                                    new Order(
                                            digests,
                                            List.of(new Source.Good(home, HOME)),
                                            List.of(target(first))),
                                    () -> first.progress().proved() > half);
            assertThat(fanned.arrivals()).containsValue(new Arrival.Stopped());
        }

        Destination second = copy(Stop.NEVER);

        assertThat(first.progress().proved()).isGreaterThan(half).isLessThan(list.occupied());
        assertThat(second.progress().kept()).isGreaterThanOrEqualTo(first.progress().proved());
        assertThat(second.progress().done()).isEqualTo(list.occupied());
        publishAndCompare();
    }

    @Test
    void aWholePartIsOnlyLookedAt() throws Exception {
        copy(Stop.NEVER);

        Destination again = copy(Stop.NEVER);

        assertThat(again.progress().proved()).isZero();
        assertThat(again.progress().kept()).isEqualTo(list.occupied());
        publishAndCompare();
    }

    @Test
    @DisplayName("Rule 5: garbage in a hole is made zero again")
    void garbageInAHoleIsMadeZeroAgain() throws Exception {
        int hole = list.blocks() - 1;
        while (list.hasData(hole)) {
            hole--;
        }
        garbage((long) hole * BlockList.BLOCK + 8 * Aligned.UNIT);

        copy(Stop.NEVER);

        publishAndCompare();
    }

    @Test
    @DisplayName("Rule 5: garbage between data is made zero again")
    void garbageBetweenDataIsMadeZeroAgain() throws Exception {
        try (Part part = away.part(AWAY.part(Yard.WORKER, 1), SIZE)) {
            ByteBuffer noise = Aligned.buffer(BlockList.BLOCK);
            while (noise.hasRemaining()) {
                noise.put((byte) 7);
            }
            for (long at = 0; at + BlockList.BLOCK <= SIZE; at += BlockList.BLOCK) {
                noise.clear();
                while (noise.hasRemaining()) {
                    part.write(at + noise.position(), noise);
                }
            }
        }

        Destination destination = copy(Stop.NEVER);

        assertThat(destination.progress().kept()).isZero();
        publishAndCompare();
    }

    private void garbage(long at) throws Exception {
        try (Part part = away.part(AWAY.part(Yard.WORKER, 1), SIZE)) {
            ByteBuffer noise = Aligned.buffer(Aligned.UNIT);
            noise.put(0, (byte) 1);
            part.write(at, noise);
        }
    }
}
