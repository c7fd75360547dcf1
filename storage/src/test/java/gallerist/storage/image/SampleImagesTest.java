package gallerist.storage.image;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.gallery.Architecture;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.ValidationStatus;
import gallerist.model.image.DiskFormat;
import gallerist.model.image.EfiBoot;
import gallerist.model.image.ImageInspection;
import gallerist.model.image.Watch;
import gallerist.storage.Inspection;
import gallerist.storage.image.format.DiskLayouts;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Images of one and the same disk in every format. The occupied sizes are those of its makers. */
class SampleImagesTest {
    private static final String SAMPLES =
            """
            v2.qcow2,             QCOW2_V2,      393216
            v3.qcow2,             QCOW2_V3,      393216
            v3-4k.qcow2,          QCOW2_V3,      139264
            v3-zlib.qcow2,        QCOW2_V3,      393216
            v3-zstd.qcow2,        QCOW2_V3,      393216
            v3-subclusters.qcow2, QCOW2_V3,      139264
            fixed.vhd,            VHD_FIXED,     393216
            dynamic.vhd,          VHD_DYNAMIC,   6291456
            dynamic.vhdx,         VHDX_DYNAMIC,  5242880
            sparse.vmdk,          VMDK_SPARSE,   393216
            stream.vmdk,          VMDK_STREAM,   393216
            """;

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final Inspection inspection = new Inspection(InstantSource.fixed(NOW));
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = SAMPLES)
    void theSameDiskIsFoundInEveryFormat(String name, DiskFormat format, long occupied) {
        Path image = SampleFile.in(folder, name);

        ImageInspection found = inspection.of(image).orThrow();

        assertThat(found.format()).isEqualTo(format);
        assertThat(found.virtualSize()).isEqualTo(8 << 20);
        assertThat(found.partitions().text()).isEqualTo("gpt");
        assertThat(found.partitions().partitions()).hasSize(2);
        assertThat(found.efi())
                .isEqualTo(new EfiBoot.Loader("\\EFI\\BOOT\\BOOTX64.EFI", Architecture.X64, true));
        assertThat(found.generation()).contains(Generation.V2);
        assertThat(found.trustedLaunch().status()).isEqualTo(ValidationStatus.SUCCEEDED);
        assertThat(found.trustedLaunch().at()).isEqualTo(NOW);
        assertThat(found.problems()).isEmpty();
        assertThat(inspection.occupied(image, Watch.NONE).orThrow()).isEqualTo(occupied);
    }

    @ParameterizedTest
    @CsvSource(textBlock = SAMPLES)
    void anyRunOfBytesReadsAsInTheDiskItself(String name) throws Exception {
        byte[] disk = MadeDisk.sample().bytes();
        Random random = new Random(7);
        try (DiskFile file = DiskFile.open(SampleFile.in(folder, name))) {
            GuestReader guest = new GuestReader(file, DiskLayouts.of(file));

            assertThat(read(guest, 0, disk.length)).isEqualTo(disk);
            for (int i = 0; i < 500; i++) {
                int at = random.nextInt(disk.length);
                int length = random.nextInt(Math.min(100_000, disk.length - at) + 1);
                assertThat(read(guest, at, length))
                        .isEqualTo(Arrays.copyOfRange(disk, at, at + length));
            }
        }
    }

    private static byte[] read(GuestReader guest, int at, int length) throws Exception {
        byte[] bytes = new byte[length];
        guest.read(at, ByteBuffer.wrap(bytes));
        return bytes;
    }
}
