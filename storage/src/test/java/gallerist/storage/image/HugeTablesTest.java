package gallerist.storage.image;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.image.ImageInspection;
import gallerist.model.image.Watch;
import gallerist.storage.Inspection;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files, or files of holes, that promise disks beyond measure. */
class HugeTablesTest {
    private static final int CLUSTER = 64 << 10;
    private static final int LARGE_CLUSTER = 2 << 20;
    private static final long REACH = (long) CLUSTER / 8 * CLUSTER;
    private static final long MOST_L1_ENTRIES = 4 << 20;
    private static final long COMPRESSED = 1L << 62;

    private final Expense expense = new Expense();
    @TempDir private Path folder;

    @Test
    void aFirstTableBeyondAllMeasureIsRefused() throws Exception {
        Path image = qcow2(16, Long.MAX_VALUE, CLUSTER);

        assertThat(problem(image)).isInstanceOf(Problem.ImageFieldTooLarge.class);
    }

    @Test
    void theLargestFirstTableOfHolesIsQuicklyRead() throws Exception {
        Path image = qcow2(16, MOST_L1_ENTRIES * REACH, CLUSTER);
        lengthen(image, CLUSTER + MOST_L1_ENTRIES * 8);

        assertThat(expense.of(image, "L1 of holes").orThrow().virtualSize())
                .isEqualTo(MOST_L1_ENTRIES * REACH);
    }

    @Test
    void oneSecondTableForThousandsOfPlacesIsRefused() throws Exception {
        Path image = qcow2(16, 8192 * REACH, CLUSTER);
        ByteBuffer table = ByteBuffer.allocate(CLUSTER);
        while (table.hasRemaining()) {
            table.putLong(2 * CLUSTER);
        }
        write(image, CLUSTER, table.flip());
        lengthen(image, 3 * CLUSTER);

        assertThat(problem(image)).isInstanceOf(Problem.ImageFieldTooLarge.class);
    }

    @Test
    void oneClusterForManyPlacesIsRefused() throws Exception {
        Path image = qcow2(16, 100L * CLUSTER, CLUSTER);
        write(image, CLUSTER, ByteBuffer.allocate(8).putLong(2 * CLUSTER).flip());
        ByteBuffer second = ByteBuffer.allocate(100 * 8);
        while (second.hasRemaining()) {
            second.putLong(3 * CLUSTER);
        }
        write(image, 2 * CLUSTER, second.flip());
        lengthen(image, 4 * CLUSTER);
        Inspection inspection = new Inspection(InstantSource.system());

        assertThat(inspection.occupied(image, Watch.NONE))
                .isEqualTo(Outcome.refused(new Problem.ImageOverlaps(image.toString())));
    }

    @Test
    void aBootLoaderScatteredOverCompressedClustersIsGivenUp() throws Exception {
        byte[] disk = new byte[40 << 20];
        byte[] volume = scattered(disk.length - 2 * MadeDisk.MIB);
        long last = 2047L + volume.length / 512;
        MadeDisk.of(disk)
                .gpt(512, new MadeDisk.Part(MadeDisk.EFI_SYSTEM, 2048, last))
                .put(MadeDisk.MIB, volume);

        Path image = compressed(disk);

        assertThat(problem(image)).isEqualTo(new Problem.ImageTooScattered(image.toString()));
    }

    /** A directory whose chain jumps to and fro between far clusters. */
    private static byte[] scattered(int size) {
        byte[] volume = MadeFat.with(32, 512, size, "BOOTX64.EFI", new byte[1]);
        ByteBuffer fields = ByteBuffer.wrap(volume).order(ByteOrder.LITTLE_ENDIAN);
        int table = 32 * 512;
        int data = table + fields.getInt(36) * 512;
        int clusters = (size - data) / 512;
        int step = 4 * LARGE_CLUSTER / 512;
        int cluster = 4;
        for (int jump = 1; jump <= 2000; jump++) {
            int next = 6 + (int) ((long) jump * step % (clusters - 6));
            fields.putInt(table + cluster * 4, next);
            for (int entry = 0; entry < 512; entry += 32) {
                fields.put(data + (cluster - 2) * 512 + entry, (byte) 'X');
            }
            cluster = next;
        }
        return volume;
    }

    private Path compressed(byte[] disk) throws Exception {
        Path image = qcow2(21, disk.length, LARGE_CLUSTER);
        write(image, LARGE_CLUSTER, ByteBuffer.allocate(8).putLong(2L * LARGE_CLUSTER).flip());
        ByteBuffer second = ByteBuffer.allocate(disk.length / LARGE_CLUSTER * 8);
        long at = 3L * LARGE_CLUSTER;
        for (int start = 0; start < disk.length; start += LARGE_CLUSTER) {
            byte[] packed = deflated(disk, start);
            long sectors = Math.ceilDiv(packed.length, 512);
            second.putLong(COMPRESSED | (sectors << 49) | at);
            write(image, at, ByteBuffer.wrap(packed));
            at += (sectors + 1) * 512;
        }
        write(image, 2L * LARGE_CLUSTER, second.flip());
        lengthen(image, at);
        return image;
    }

    private static byte[] deflated(byte[] disk, int start) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(1, true);
        try (DeflaterOutputStream stream = new DeflaterOutputStream(bytes, deflater)) {
            stream.write(disk, start, LARGE_CLUSTER);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** A header whose first table is in the second cluster. */
    private Path qcow2(int clusterBits, long size, int cluster) throws Exception {
        ByteBuffer header = ByteBuffer.allocate(72);
        header.put(0, new byte[] {'Q', 'F', 'I', (byte) 0xFB}).putInt(4, 2);
        header.putInt(20, clusterBits).putLong(24, size);
        header.putInt(36, Integer.MAX_VALUE).putLong(40, cluster);
        Path image = Files.createFile(folder.resolve("a.qcow2"));
        write(image, 0, header);
        lengthen(image, 2L * cluster);
        return image;
    }

    private static void write(Path image, long at, ByteBuffer bytes) throws Exception {
        try (FileChannel channel = FileChannel.open(image, StandardOpenOption.WRITE)) {
            channel.write(bytes, at);
        }
    }

    private static void lengthen(Path image, long size) throws Exception {
        try (FileChannel channel = FileChannel.open(image, StandardOpenOption.WRITE)) {
            if (channel.size() < size) {
                channel.write(ByteBuffer.allocate(1), size - 1);
            }
        }
    }

    private Problem problem(Path image) {
        Outcome<ImageInspection> found = expense.of(image, image.toString());
        assertThat(found).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<ImageInspection>) found).problems().getFirst();
    }
}
