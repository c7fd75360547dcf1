package gallerist.storage.image;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Refusal;
import gallerist.storage.image.format.DiskLayouts;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Images in every format that lie. {@code -Dgallerist.mutations=1000000} makes the random part
 * longer than the ten thousand changes of each image that an ordinary build makes.
 */
@DisplayName("Promise 7: images that lie are refused in words, at no great expense")
class HostileImagesTest {
    private static final int MUTATIONS = Integer.getInteger("gallerist.mutations", 10_000);

    private static final String SAMPLES =
            """
            sample.raw,           GPT
            v2.qcow2,             NOTHING
            v3-4k.qcow2,          NOTHING
            v3-zlib.qcow2,        NOTHING
            v3-zstd.qcow2,        NOTHING
            v3-subclusters.qcow2, NOTHING
            fixed.vhd,            FIXED_VHD
            dynamic.vhd,          DYNAMIC_VHD
            dynamic.vhdx,         VHDX
            sparse.vmdk,          NOTHING
            stream.vmdk,          NOTHING
            """;

    private static final long[] EXTREMES = {
        0,
        1,
        -1,
        Integer.MAX_VALUE,
        Integer.MIN_VALUE,
        1L << 40,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        0x7FFF_FFFF_FFFF_FE00L,
    };

    private static final int HEADER_SECTORS = 12;

    private final Expense expense = new Expense();
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = SAMPLES)
    void randomChangesEndInAResultOrARefusal(String name, Sealed sealed) throws Exception {
        Random random = new Random(name.hashCode());
        try (Mutant mutant = mutant(name, sealed)) {
            int[] used = mutant.usedSectors();
            for (int number = 0; number < MUTATIONS; number++) {
                mutate(mutant, used, random);
                mutant.write();
                expense.of(mutant.file(), name + ", change " + number);
                if (number % 50 == 0) {
                    readAll(mutant.file());
                }
                mutant.restore();
            }
        }
        expense.checkHalf();
        checkNothingElseWasWritten(name);
    }

    private static void mutate(Mutant mutant, int[] used, Random random) {
        int changes = 1 + random.nextInt(3);
        for (int change = 0; change < changes; change++) {
            int at =
                    Math.min(
                            mutant.size() - 1,
                            sector(used, random) * Mutant.SECTOR + random.nextInt(Mutant.SECTOR));
            switch (random.nextInt(4)) {
                case 0 -> mutant.flip(at, random.nextInt(8));
                case 1 -> mutant.put(at, new byte[] {(byte) random.nextInt()});
                case 2 -> mutant.put(at & -4, number(random.nextLong(), 4, random.nextBoolean()));
                default -> {
                    long extreme = EXTREMES[random.nextInt(EXTREMES.length)];
                    int width = random.nextBoolean() ? 4 : 8;
                    mutant.put(at & -4, number(extreme, width, random.nextBoolean()));
                }
            }
        }
        if (random.nextInt(10) > 0) {
            mutant.sealed();
        }
    }

    /** Mostly where headers and tables are. */
    private static int sector(int[] used, Random random) {
        int chance = random.nextInt(10);
        if (chance < 6) {
            return used[random.nextInt(Math.min(used.length, 2 * HEADER_SECTORS))];
        }
        return chance < 8
                ? used[used.length - 1 - random.nextInt(Math.min(used.length, HEADER_SECTORS))]
                : used[random.nextInt(used.length)];
    }

    @ParameterizedTest
    @CsvSource(textBlock = SAMPLES)
    void extremeNumbersInEveryFieldEndInAResultOrARefusal(String name, Sealed sealed)
            throws Exception {
        boolean bigEndian = name.endsWith("qcow2") || name.endsWith("vhd");
        try (Mutant mutant = mutant(name, sealed)) {
            int[] used = mutant.usedSectors();
            for (int sector : headers(used)) {
                for (int field = 0; field < Mutant.SECTOR; field += 4) {
                    for (long extreme : EXTREMES) {
                        int at = sector * Mutant.SECTOR + field;
                        int width = extreme == (int) extreme ? 4 : 8;
                        mutant.put(at, number(extreme, width, bigEndian)).sealed().write();
                        expense.of(mutant.file(), "%s, %d at %d".formatted(name, extreme, at));
                        mutant.restore();
                    }
                }
            }
        }
        expense.checkHalf();
    }

    private static Set<Integer> headers(int[] used) {
        Set<Integer> sectors = new TreeSet<>();
        for (int i = 0; i < Math.min(HEADER_SECTORS / 3, used.length); i++) {
            sectors.add(used[i]);
        }
        sectors.add(used[used.length - 1]);
        return sectors;
    }

    @ParameterizedTest
    @CsvSource(textBlock = SAMPLES)
    void anImageThatIsCutOffAnywhereEndsInAResultOrARefusal(String name, Sealed sealed)
            throws Exception {
        TreeSet<Integer> lengths = new TreeSet<>();
        try (Mutant mutant = mutant(name, sealed)) {
            for (int length = 0; length < 600; length++) {
                lengths.add(length);
            }
            for (int sector : mutant.usedSectors()) {
                for (int length : new int[] {sector * 512 - 1, sector * 512, sector * 512 + 100}) {
                    lengths.add(Math.clamp(length, 0, mutant.size() - 1));
                }
            }
            for (int length : lengths.descendingSet()) {
                mutant.cutTo(length);
                expense.of(mutant.file(), name + " cut to " + length);
            }
        }
        expense.checkHalf();
    }

    private Mutant mutant(String name, Sealed sealed) throws Exception {
        byte[] image =
                name.equals("sample.raw") ? MadeDisk.sample().bytes() : SampleFile.bytes(name);
        return new Mutant(folder.resolve(name), image, sealed);
    }

    private static void readAll(Path image) throws Exception {
        try (DiskFile file = DiskFile.open(image)) {
            GuestReader guest = new GuestReader(file, DiskLayouts.of(file));
            ByteBuffer buffer = ByteBuffer.allocate(1 << 20);
            for (long at = 0; at < Math.min(guest.size(), 16 << 20); at += buffer.limit()) {
                buffer.clear().limit((int) Math.min(buffer.capacity(), guest.size() - at));
                guest.read(at, buffer);
            }
        } catch (Refusal refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }

    private void checkNothingElseWasWritten(String name) throws Exception {
        byte[] image =
                name.equals("sample.raw") ? MadeDisk.sample().bytes() : SampleFile.bytes(name);
        assertThat(folder).isDirectoryContaining(file -> file.endsWith(name));
        assertThat(folder.toFile().list()).hasSize(1);
        assertThat(Files.readAllBytes(folder.resolve(name))).isEqualTo(image);
    }

    private static byte[] number(long number, int width, boolean bigEndian) {
        byte[] bytes = new byte[width];
        for (int at = 0; at < width; at++) {
            int shift = 8 * (bigEndian ? width - 1 - at : at);
            bytes[at] = (byte) (number >>> shift);
        }
        return bytes;
    }
}
