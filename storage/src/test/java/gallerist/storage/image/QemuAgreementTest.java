package gallerist.storage.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gallerist.model.image.ImageInspection;
import gallerist.model.image.Watch;
import gallerist.storage.Inspection;
import gallerist.storage.image.format.DiskLayouts;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same answers as {@code qemu-img} gives, on images that it makes here and now. */
class QemuAgreementTest {
    private static final Pattern SIZE = Pattern.compile("\"virtual-size\": (\\d+)");
    private static final Pattern DATA =
            Pattern.compile("\"start\": (\\d+), \"length\": (\\d+),.*?\"data\": true");

    private final Inspection inspection = new Inspection(InstantSource.system());
    @TempDir private Path folder;
    private Path disk;

    private record Run(long start, long end) {}

    @BeforeAll
    static void needsQemu() {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, "qemu-img"))),
                "qemu-img is not installed (Debian's package qemu-utils)");
    }

    @BeforeEach
    void makeDisk() {
        disk = MadeDisk.sample().writtenTo(folder.resolve("disk.raw"));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    qcow2, compat=0.10
                    qcow2, compat=0.10                           -c
                    qcow2, compat=1.1
                    qcow2, compat=1.1,cluster_size=512
                    qcow2, compat=1.1,cluster_size=4k
                    qcow2, compat=1.1,cluster_size=2M
                    qcow2, compat=1.1,extended_l2=on
                    qcow2, compat=1.1,extended_l2=on,cluster_size=16k
                    qcow2, compat=1.1                            -c
                    qcow2, compat=1.1,cluster_size=4k            -c
                    qcow2, compat=1.1,compression_type=zstd      -c
                    qcow2, compat=1.1,compression_type=zstd,cluster_size=2M -c
                    qcow2, compat=1.1,compression_type=zstd,extended_l2=on -c
                    qcow2, preallocation=metadata
                    qcow2, preallocation=full
                    vpc,   subformat=dynamic
                    vpc,   subformat=dynamic,force_size=on
                    vmdk,  subformat=monolithicSparse
                    vmdk,  subformat=monolithicSparse,zeroed_grain=on
                    vmdk,  subformat=streamOptimized
                    """,
            delimiterString = ", ",
            maxCharsPerColumn = 200)
    void sizeAndMapAndContentsAgree(String format, String options) throws Exception {
        Path image = converted(format, options);

        ImageInspection found = inspection.of(image).orThrow();

        assertThat(found.virtualSize()).isEqualTo(qemuSize(format, image));
        List<Run> map = qemuMap(format, image);
        assertThat(map(image)).isEqualTo(map);
        assertThat(inspection.occupied(image, Watch.NONE).orThrow())
                .isEqualTo(map.stream().mapToLong(run -> run.end() - run.start()).sum());
        checkContents(format, image);
    }

    /** Of these the map says that everything is data. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    vpc,  subformat=fixed
                    vpc,  subformat=fixed,force_size=on
                    vhdx, subformat=dynamic
                    vhdx, subformat=fixed
                    vhdx, subformat=dynamic,block_size=1M
                    vhdx, subformat=dynamic,block_size=256M
                    """,
            delimiterString = ", ")
    void sizeAndContentsAgree(String format, String options) throws Exception {
        Path image = converted(format, options);

        assertThat(inspection.of(image).orThrow().virtualSize()).isEqualTo(qemuSize(format, image));
        checkContents(format, image);
    }

    private Path converted(String format, String options) throws Exception {
        Path image = folder.resolve("image");
        List<String> command = new ArrayList<>(List.of("convert", "-f", "raw", "-O", format, "-o"));
        command.addAll(List.of(options.trim().split("\\s+")));
        command.addAll(List.of(disk.toString(), image.toString()));
        qemu(command);
        return image;
    }

    private static long qemuSize(String format, Path image) throws Exception {
        String told = qemu(List.of("info", "-f", format, "--output=json", image.toString()));
        Matcher size = SIZE.matcher(told);
        assertThat(size.find()).isTrue();
        return Long.parseLong(size.group(1));
    }

    private static List<Run> qemuMap(String format, Path image) throws Exception {
        List<Run> runs = new ArrayList<>();
        String told = qemu(List.of("map", "-f", format, "--output=json", image.toString()));
        told.lines()
                .map(DATA::matcher)
                .filter(Matcher::find)
                .forEach(run -> {
                    long start = Long.parseLong(run.group(1));
                    add(runs, start, start + Long.parseLong(run.group(2)));
                });
        return runs;
    }

    private static List<Run> map(Path image) throws Exception {
        List<Run> runs = new ArrayList<>();
        try (DiskFile file = DiskFile.open(image)) {
            DiskLayout layout = DiskLayouts.of(file);
            Piece piece;
            for (long at = 0; at < layout.virtualSize(); at += piece.length()) {
                piece = layout.pieceAt(at);
                if (piece.isData()) {
                    add(runs, at, at + piece.length());
                }
            }
        }
        return runs;
    }

    private static void add(List<Run> runs, long start, long end) {
        if (!runs.isEmpty() && runs.getLast().end() == start) {
            runs.set(runs.size() - 1, new Run(runs.getLast().start(), end));
        } else {
            runs.add(new Run(start, end));
        }
    }

    private void checkContents(String format, Path image) throws Exception {
        Path raw = folder.resolve("again.raw");
        qemu(List.of("convert", "-f", format, "-O", "raw", image.toString(), raw.toString()));
        byte[] bytes = new byte[(int) Files.size(raw)];
        try (DiskFile file = DiskFile.open(image)) {
            GuestReader guest = new GuestReader(file, DiskLayouts.of(file));
            assertThat(guest.size()).isEqualTo(bytes.length);
            guest.read(0, ByteBuffer.wrap(bytes));
        }
        assertThat(bytes).isEqualTo(Files.readAllBytes(raw));
    }

    private static String qemu(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("qemu-img"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        return told;
    }
}
