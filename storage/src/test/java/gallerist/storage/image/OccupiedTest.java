package gallerist.storage.image;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.image.Watch;
import gallerist.storage.Inspection;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much of a raw image holds data. */
class OccupiedTest {
    private static final int BLOCK = 64 << 10;
    private static final int MIB = 1 << 20;

    private final Inspection inspection = new Inspection(InstantSource.system());
    @TempDir private Path folder;

    @Test
    void holesAndZerosAreNotOccupied() throws Exception {
        Path disk = disk(100L * MIB, 0, 5 * BLOCK + 7, 50 * MIB);

        assertThat(inspection.occupied(disk, Watch.NONE).orThrow()).isEqualTo(3 * BLOCK);
    }

    @Test
    void zerosThatWereWrittenAreNotOccupied() throws Exception {
        Path disk = folder.resolve("disk.raw");
        try (RandomAccessFile file = new RandomAccessFile(disk.toFile(), "rw")) {
            file.write(new byte[3 * MIB]);
            file.write(1);
        }

        assertThat(inspection.occupied(disk, Watch.NONE).orThrow()).isEqualTo(1);
    }

    @Test
    void aDiskOfManyTerabytesOfHolesIsQuicklyRead() throws Exception {
        Path disk = disk(8L << 40, 4L << 40);

        assertThat(inspection.of(disk).orThrow().virtualSize()).isEqualTo(8L << 40);
        assertThat(inspection.occupied(disk, Watch.NONE).orThrow()).isEqualTo(BLOCK);
    }

    @Test
    void theReadingTellsHowFarItIs() throws Exception {
        List<Long> heard = new ArrayList<>();
        Path disk = disk(4L * MIB, 0, MIB, 2 * MIB, 3 * MIB);

        inspection.occupied(disk, (done, _) -> heard.add(done)).orThrow();

        assertThat(heard).isSorted().startsWith(0L).allMatch(done -> done < 4 * MIB);
    }

    @Test
    void theReadingCanBeCancelled() throws Exception {
        Path disk = disk(4L * MIB, 0, MIB, 2 * MIB, 3 * MIB);

        assertThat(inspection.occupied(disk, (done, _) -> done < MIB))
                .isEqualTo(Outcome.refused(new Problem.ReadingCancelled(disk.toString())));
        assertThat(inspection.digest(disk, (_, _) -> false))
                .isEqualTo(Outcome.refused(new Problem.ReadingCancelled(disk.toString())));
    }

    @Test
    void theDigestIsThatOfTheWholeFile() throws Exception {
        Path file = Files.writeString(folder.resolve("disk.raw"), "abc");

        assertThat(inspection.digest(file, Watch.NONE).orThrow())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    /** A file of holes with a byte at some places. */
    private Path disk(long size, long... places) throws Exception {
        Path disk = folder.resolve("disk.raw");
        try (RandomAccessFile file = new RandomAccessFile(disk.toFile(), "rw")) {
            file.setLength(size);
            for (long place : places) {
                file.seek(place);
                file.write(1);
            }
        }
        return disk;
    }
}
