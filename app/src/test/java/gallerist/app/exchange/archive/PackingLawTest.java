package gallerist.app.exchange.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32C;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is packed, unpacked and packed again is the same, whatever lies in the regions. */
class PackingLawTest {
    private static final int BLOCK = 1 << 16;

    @TempDir private Path parent;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void packingTwiceIsPackingOnce(long seed) throws IOException {
        Path here = Files.createDirectories(parent.resolve("here"));
        Path there = Files.createDirectories(parent.resolve("there"));
        Path knowledge = fill(new Random(seed), here);

        Path first = pack(knowledge, here, "first.gallerist");
        Path known;
        try (Unpacking unpacking = Unpacking.open(first, there)) {
            known = unpacking.knowledge(Files.createDirectories(parent.resolve("staging")));
            unpacking.bytes(there);
        }
        Path second = pack(known, there, "second.gallerist");

        assertThat(parts(first)).containsKey(Packing.LIST).hasSizeGreaterThan(2);
        assertThat(parts(second)).containsExactlyEntriesOf(parts(first));
    }

    /** Files of every length around a block with holes anywhere, and folders without any. */
    private Path fill(Random random, Path workspace) throws IOException {
        for (int version = 0; version <= random.nextInt(4); version++) {
            Path folder =
                    workspace.resolve(
                            "regions/region%d/zone-%d/v%d"
                                    .formatted(random.nextInt(3), 1 + random.nextInt(3), version));
            Files.createDirectories(folder.resolve("empty"));
            Files.write(folder.resolve("os.img"), content(random));
            Files.write(folder.resolve("paper.json"), new byte[random.nextInt(2)]);
        }
        return Files.write(parent.resolve("known"), content(random));
    }

    private static byte[] content(Random random) {
        byte[] content = new byte[random.nextInt(5) * BLOCK + random.nextInt(3)];
        for (int at = 0; at < content.length; at += BLOCK) {
            if (random.nextBoolean()) {
                content[at + random.nextInt(Math.min(BLOCK, content.length - at))] =
                        (byte) random.nextInt(256);
            }
        }
        return content;
    }

    private Path pack(Path knowledge, Path workspace, String name) throws IOException {
        Path archive = parent.resolve(name);
        Packing.write(knowledge, workspace, List.of(workspace.resolve("regions")), archive);
        return archive;
    }

    private static Map<String, Long> parts(Path archive) throws IOException {
        Map<String, Long> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                CRC32C sum = new CRC32C();
                sum.update(zip.getInputStream(entry).readAllBytes());
                parts.put(entry.getName(), sum.getValue());
            }
        }
        return parts;
    }
}
