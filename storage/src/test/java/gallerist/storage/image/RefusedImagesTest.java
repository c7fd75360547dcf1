package gallerist.storage.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.image.ImageInspection;
import gallerist.storage.Inspection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedImagesTest {
    private final Inspection inspection = new Inspection(InstantSource.system());
    @TempDir private Path folder;

    @Test
    void anImageWithABackingFileIsRefusedByTheNameOfThatFile() {
        assertThat(refused(sample("backing.qcow2")))
                .isEqualTo(new Problem.ImageNeedsParent(path("backing.qcow2"), "base.raw"));
    }

    @Test
    void anEncryptedImageIsRefused() {
        assertThat(refused(sample("encrypted.qcow2")))
                .isEqualTo(new Problem.ImageEncrypted(path("encrypted.qcow2")));
    }

    @Test
    void aDifferencingVhdIsRefused() throws Exception {
        byte[] differencing = MadeVhd.dynamic(new byte[4 << 20], MadeVhd.DIFFERENCING);

        assertThat(refused(file("child.vhd", differencing)))
                .isEqualTo(new Problem.ImageNeedsParent(path("child.vhd"), ""));
    }

    @Test
    void aChildVmdkIsRefused() {
        assertThat(refused(sample("child.vmdk")))
                .isEqualTo(new Problem.ImageNeedsParent(path("child.vmdk"), ""));
    }

    @ParameterizedTest
    @CsvSource({
        "datafile.qcow2,  external data file",
        "flat.vmdk,       monolithicFlat",
        "split.vmdk,      twoGbMaxExtentSparse",
        "split-s001.vmdk, extent without a descriptor",
    })
    void anImageWhoseBytesAreInOtherFilesIsRefused(String name, String kind) {
        assertThat(refused(sample(name)))
                .isEqualTo(new Problem.ImageInOtherFiles(path(name), kind));
    }

    @ParameterizedTest
    @CsvSource({"other.vdi, VDI", "other.qcow, 'qcow, version 1'"})
    void anotherFormatIsRefusedByItsName(String name, String format) {
        assertThat(refused(sample(name)))
                .isEqualTo(new Problem.ImageFormatForeign(path(name), format));
    }

    @ParameterizedTest
    @CsvSource({
        "514544000000, QED",
        "434f57440000, VMDK of an ESX server (COWD)",
        "bebafeca00000000, VMDK of an ESX server (seSparse)",
    })
    void anotherFormatIsKnownByItsFirstBytes(String start, String format) throws Exception {
        assertThat(refused(file("disk", startingWith(start))))
                .isEqualTo(new Problem.ImageFormatForeign(path("disk"), format));
    }

    @ParameterizedTest
    @CsvSource({
        "1f8b08, gzip",
        "fd377a585a00, xz",
        "28b52ffd, zstd",
        "425a68, bzip2",
        "504b0304, zip",
        "377abcaf271c, 7z",
    })
    void aPackedFileIsRefused(String start, String packing) throws Exception {
        assertThat(refused(file("disk.raw", startingWith(start))))
                .isEqualTo(new Problem.ImageArchived(path("disk.raw"), packing));
    }

    @Test
    void aMarkedCorruptQcow2IsRefused() throws Exception {
        byte[] image = SampleFile.bytes("v3.qcow2");
        image[79] |= 2;

        assertThat(refused(file("a.qcow2", image)))
                .isEqualTo(new Problem.ImageMarkedCorrupt(path("a.qcow2")));
    }

    @Test
    void aQcow2WithAnUnknownFeatureIsRefused() throws Exception {
        byte[] image = SampleFile.bytes("v3.qcow2");
        image[79] |= 0x40;

        assertThat(refused(file("a.qcow2", image)))
                .isEqualTo(
                        new Problem.ImageFeatureUnknown(
                                path("a.qcow2"), "incompatible feature bits 0x40"));
    }

    @Test
    void aVhdxThatWasNotClosedIsRefused() throws Exception {
        byte[] image = SampleFile.bytes("dynamic.vhdx");
        for (int header : new int[] {64 << 10, 128 << 10}) {
            image[header + 48] = 1;
        }
        Sealed.VHDX.seal(image);

        assertThat(refused(file("a.vhdx", image)))
                .isEqualTo(new Problem.ImageNotClosed(path("a.vhdx")));
    }

    @Test
    void aVmdkThatWentThroughATransferAsTextIsRefused() throws Exception {
        byte[] image = SampleFile.bytes("sparse.vmdk");
        image[75] = '\n';

        assertThat(refused(file("a.vmdk", image))).isInstanceOf(Problem.ImageFieldWrong.class);
    }

    @Test
    void aVmdkThatWasCutOffBeforeItsTablesSaysSo() throws Exception {
        byte[] image = Arrays.copyOf(SampleFile.bytes("sparse.vmdk"), 2048);

        assertThat(refused(file("a.vmdk", image))).isInstanceOf(Problem.ImageCut.class);
    }

    @Test
    void aDescriptorNeverOpensTheFilesThatItNames() throws Exception {
        byte[] descriptor =
                """
                # Disk DescriptorFile
                CID=fffffffe
                parentCID=ffffffff
                createType="monolithicFlat"
                RW 8192 FLAT "../../../../../../etc/passwd" 0
                """
                        .getBytes(ISO_8859_1);

        assertThat(refused(file("a.vmdk", descriptor)))
                .isEqualTo(new Problem.ImageInOtherFiles(path("a.vmdk"), "monolithicFlat"));
    }

    @Test
    void anEmptyFileIsRefused() throws Exception {
        assertThat(refused(file("empty", new byte[0])))
                .isEqualTo(new Problem.ImageEmpty(path("empty")));
    }

    @Test
    void aFolderIsRefused() {
        assertThat(refused(folder)).isEqualTo(new Problem.FileNotRegular(folder.toString()));
    }

    @Test
    void aDeviceIsRefusedWithoutReadingIt() {
        assertThat(refused(Path.of("/dev/null")))
                .isInstanceOfAny(Problem.FileNotRegular.class, Problem.FileMissing.class);
    }

    @Test
    void aMissingFileIsRefused() {
        assertThat(refused(folder.resolve("nothing")))
                .isEqualTo(new Problem.FileMissing(path("nothing")));
    }

    private Problem refused(Path image) {
        Outcome<ImageInspection> outcome = inspection.of(image);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        List<Problem> problems = ((Outcome.Refused<ImageInspection>) outcome).problems();
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }

    private Path sample(String name) {
        return SampleFile.in(folder, name);
    }

    private Path file(String name, byte[] bytes) throws Exception {
        return Files.write(folder.resolve(name), bytes);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private static byte[] startingWith(String hex) {
        return Arrays.copyOf(HexFormat.of().parseHex(hex), 4096);
    }
}
