package gallerist.storage.image;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Problem;
import gallerist.model.gallery.Architecture;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.ValidationStatus;
import gallerist.model.image.EfiBoot;
import gallerist.model.image.ImageInspection;
import gallerist.model.image.PartitionTable;
import gallerist.storage.Inspection;
import gallerist.storage.image.MadeDisk.Part;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Partition tables and boot loaders, written from nothing. */
class StartingTest {
    private static final int MIB = MadeDisk.MIB;
    private static final int LAST_HEADER = 8 * MIB - 512;

    private final Inspection inspection = new Inspection(InstantSource.system());
    @TempDir private Path folder;

    @Test
    void aDiskWithoutAPartitionTableStartsNothing() {
        ImageInspection found = inspect(new MadeDisk(MIB));

        assertThat(found.partitions()).isEqualTo(new PartitionTable.None());
        assertThat(found.generation()).isEmpty();
        assertThat(found.trustedLaunch().status()).isEqualTo(ValidationStatus.FAILED);
        assertThat(found.trustedLaunch().reasons())
                .containsExactly(new Problem.NoGpt(found.file(), "none"));
    }

    @Test
    void anMbrWithBootCodeStartsMachinesOfGeneration1() {
        ImageInspection found = inspect(new MadeDisk(4 * MIB).mbr(0x83, 2048, 4096).bootCode());

        assertThat(found.partitions().text()).isEqualTo("mbr");
        assertThat(found.generation()).contains(Generation.V1);
        assertThat(found.trustedLaunch().reasons())
                .containsExactly(new Problem.NoGpt(found.file(), "mbr"));
    }

    @Test
    void anMbrWithoutBootCodeStartsNothing() {
        assertThat(inspect(new MadeDisk(4 * MIB).mbr(0x83, 2048, 4096)).generation()).isEmpty();
    }

    @Test
    void theBootSectorOfAFileSystemIsNoPartitionTable() {
        byte[] volume = MadeFat.with(12, 512, MIB, "A.TXT", new byte[1]);
        volume[446] = 0x42;

        assertThat(inspect(MadeDisk.of(volume)).partitions().text()).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"12, 512, 1", "16, 512, 4", "32, 512, 34", "16, 4096, 20"})
    void aLoaderIsFoundInEveryKindOfFat(int bits, int sector, int size) {
        byte[] loader = MadeProgram.signed(MadeProgram.X64);
        byte[] volume = MadeFat.with(bits, sector, size * MIB, "BOOTX64.EFI", loader);

        ImageInspection found = inspect(bootable(sector, volume));

        assertThat(found.efi())
                .isEqualTo(new EfiBoot.Loader("\\EFI\\BOOT\\BOOTX64.EFI", Architecture.X64, true));
        assertThat(((PartitionTable.Gpt) found.partitions()).sectorSize()).isEqualTo(sector);
        assertThat(found.problems()).isEmpty();
        assertThat(found.trustedLaunch().status()).isEqualTo(ValidationStatus.SUCCEEDED);
    }

    @Test
    void anUnsignedLoaderKeepsTrustedLaunchFromStarting() {
        ImageInspection found =
                inspect(withLoader("BOOTX64.EFI", MadeProgram.unsigned(MadeProgram.X64)));

        assertThat(found.bootLoaderSigned()).isFalse();
        assertThat(found.generation()).contains(Generation.V2);
        assertThat(found.trustedLaunch().status()).isEqualTo(ValidationStatus.FAILED);
        assertThat(found.trustedLaunch().reasons())
                .containsExactly(
                        new Problem.BootLoaderUnsigned(found.file(), "\\EFI\\BOOT\\BOOTX64.EFI"));
    }

    @Test
    void aLoaderTellsTheArchitecture() {
        ImageInspection found =
                inspect(withLoader("BOOTAA64.EFI", MadeProgram.signed(MadeProgram.ARM64)));

        assertThat(found.architecture()).contains(Architecture.ARM64);
    }

    @Test
    void aLoaderForAnotherProcessorIsNone() {
        ImageInspection found =
                inspect(withLoader("BOOTAA64.EFI", MadeProgram.signed(MadeProgram.X64)));

        assertThat(found.efi()).isEqualTo(new EfiBoot.NotALoader("\\EFI\\BOOT\\BOOTAA64.EFI"));
        assertThat(found.trustedLaunch().status()).isEqualTo(ValidationStatus.FAILED);
    }

    @Test
    void aSignatureThatReachesBeyondTheLoaderIsNone() {
        byte[] cut = Arrays.copyOf(MadeProgram.signed(MadeProgram.X64), 2700);

        assertThat(inspect(withLoader("BOOTX64.EFI", cut)).bootLoaderSigned()).isFalse();
    }

    @Test
    void anEfiSystemPartitionWithoutALoaderIsTold() {
        ImageInspection found = inspect(withLoader("OTHER.EFI", new byte[10]));

        assertThat(found.efi()).isEqualTo(new EfiBoot.NoLoader());
        assertThat(found.generation()).contains(Generation.V2);
        assertThat(found.trustedLaunch().reasons())
                .containsExactly(new Problem.NoBootLoader(found.file()));
    }

    @Test
    void anEfiSystemPartitionWithoutAFileSystemLeavesTrustedLaunchUnknown() {
        ImageInspection found = inspect(bootable(512, new byte[MIB]));

        assertThat(found.efi()).isEqualTo(new EfiBoot.Unreadable());
        assertThat(found.trustedLaunch().status()).isEqualTo(ValidationStatus.UNKNOWN);
    }

    @Test
    void chainsThatComeBackToThemselvesEnd() {
        ImageInspection found = inspect(bootable(512, MadeFat.withCycles(8 * MIB)));

        assertThat(found.efi()).isEqualTo(new EfiBoot.NoLoader());
    }

    @Test
    void theBackupIsUsedWhenTheFirstHeaderIsDamaged() {
        ImageInspection found = inspect(MadeDisk.sample().putByte(512, 0));

        assertThat(found.partitions().partitions()).hasSize(2);
        assertThat(found.bootLoaderSigned()).isTrue();
        assertThat(found.problems())
                .containsExactly(new Problem.GptDamaged(found.file(), true, false));
    }

    @Test
    void aChangedListOfPartitionsIsFoundByItsChecksum() {
        ImageInspection found = inspect(MadeDisk.sample().putByte(1024 + 33, 1));

        assertThat(found.problems())
                .containsExactly(new Problem.GptDamaged(found.file(), true, false));
    }

    @Test
    void aDamagedBackupIsTold() {
        ImageInspection found = inspect(MadeDisk.sample().putByte(LAST_HEADER + 50, 1));

        assertThat(found.bootLoaderSigned()).isTrue();
        assertThat(found.problems())
                .containsExactly(new Problem.GptDamaged(found.file(), false, true));
    }

    @Test
    void twoDamagedHeadersLeaveNoPartitions() {
        ImageInspection found = inspect(MadeDisk.sample().putByte(512, 0).putByte(LAST_HEADER, 0));

        assertThat(found.partitions().text()).isEqualTo("gpt");
        assertThat(found.partitions().partitions()).isEmpty();
        assertThat(found.problems())
                .containsExactly(new Problem.GptDamaged(found.file(), true, true));
    }

    @ParameterizedTest
    @CsvSource({"5000000", "9223372036854775807", "-1"})
    void aPartitionBeyondTheDiskIsTold(long last) {
        MadeDisk disk = MadeDisk.sample().putLong(1024 + 128 + 40, last).seal(512, 512);

        ImageInspection found = inspect(disk);

        assertThat(found.problems()).contains(new Problem.PartitionOutside(found.file(), 2));
        assertThat(found.bootLoaderSigned()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"80, 1025", "80, -1", "84, 64", "84, 8192", "84, 200", "84, -128"})
    void aListOfPartitionsWithAnAbsurdShapeIsNotRead(int field, int value) {
        MadeDisk disk = MadeDisk.sample().putInt(512 + field, value).seal(512, 512);

        ImageInspection found = inspect(disk);

        assertThat(found.problems())
                .containsExactly(new Problem.GptDamaged(found.file(), true, false));
    }

    private MadeDisk withLoader(String name, byte[] loader) {
        return bootable(512, MadeFat.with(12, 512, MIB, name, loader));
    }

    private static MadeDisk bootable(int sector, byte[] volume) {
        int first = MIB / sector;
        Part part = new Part(MadeDisk.EFI_SYSTEM, first, first + volume.length / sector - 1);
        return new MadeDisk(2 * MIB + volume.length).gpt(sector, part).put(MIB, volume);
    }

    private ImageInspection inspect(MadeDisk disk) {
        return inspection.of(disk.writtenTo(folder.resolve("disk.raw"))).orThrow();
    }
}
