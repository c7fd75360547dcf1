package gallerist.storage.image;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.image.DiskFormat;
import gallerist.model.image.ImageInspection;
import gallerist.model.image.Watch;
import gallerist.storage.Inspection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VhdTest {
    private static final int SIZE = 4 << 20;
    private static final int GEOMETRY = 16 * 63 * 512;

    private final Inspection inspection = new Inspection(InstantSource.system());
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "'win ', 4194304",
        "qem2, 4194304",
        "'d2v ', 4194304",
        "CTXS, 4194304",
        "'vpc ', 516096",
        "qemu, 516096",
    })
    void theProgramThatWroteItDecidesWhichSizeCounts(String creator, long size) throws Exception {
        ImageInspection found = inspect(MadeVhd.fixed(new byte[SIZE], creator)).orThrow();

        assertThat(found.format()).isEqualTo(DiskFormat.VHD_FIXED);
        assertThat(found.virtualSize()).isEqualTo(size);
    }

    @Test
    void anOldFooterIsAByteShorter() throws Exception {
        byte[] vhd = MadeVhd.fixed(new byte[GEOMETRY], "vpc ");

        ImageInspection found = inspect(Arrays.copyOf(vhd, vhd.length - 1)).orThrow();

        assertThat(found.format()).isEqualTo(DiskFormat.VHD_FIXED);
        assertThat(found.virtualSize()).isEqualTo(GEOMETRY);
    }

    @Test
    void onlyBlocksThatAreInTheFileAreOccupied() throws Exception {
        byte[] disk = new byte[3 * SIZE];
        disk[SIZE] = 1;
        disk[2 * SIZE + 5] = 1;
        Path file = Files.write(folder.resolve("a.vhd"), MadeVhd.dynamic(disk, MadeVhd.DYNAMIC));

        assertThat(inspection.of(file).orThrow().virtualSize()).isEqualTo(3 * SIZE);
        assertThat(inspection.occupied(file, Watch.NONE).orThrow()).isEqualTo(4 << 20);
    }

    @Test
    void aMissingFooterIsToldWhenItsCopyInFrontIsSound() throws Exception {
        byte[] vhd = MadeVhd.dynamic(new byte[SIZE], MadeVhd.DYNAMIC);

        ImageInspection found = inspect(Arrays.copyOf(vhd, vhd.length - 512)).orThrow();

        assertThat(found.problems()).containsExactly(new Problem.VhdFooterDamaged(found.file()));
    }

    @Test
    void aWrongChecksumIsRefused() throws Exception {
        byte[] vhd = MadeVhd.fixed(new byte[SIZE], "win ");
        vhd[SIZE + 48] = 1;

        assertThat(inspect(vhd))
                .isEqualTo(
                        Outcome.refused(
                                new Problem.ImageChecksumWrong(
                                        folder.resolve("a.vhd").toString(), "footer")));
    }

    @Test
    void aDiskThatIsLargerThanItsFileIsRefused() throws Exception {
        byte[] footer = MadeVhd.footer(MadeVhd.FIXED, "win ", 1L << 40);

        assertThat(inspect(footer)).isInstanceOf(Outcome.Refused.class);
    }

    private Outcome<ImageInspection> inspect(byte[] vhd) throws Exception {
        return inspection.of(Files.write(folder.resolve("a.vhd"), vhd));
    }
}
