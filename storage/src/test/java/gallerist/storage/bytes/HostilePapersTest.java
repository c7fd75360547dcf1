package gallerist.storage.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gallerist.storage.file.Sha256;
import gallerist.storage.region.BytesInMemory;
import gallerist.storage.region.PathId;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.StoreFailure;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Promise 7: manifests and lists that somebody else wrote or damaged do no harm")
class HostilePapersTest {
    private static final PathId CONTENT = new PathId("v1");

    @TempDir Path temp;
    private BlockList list;
    private byte[] digests;

    @BeforeEach
    void capture() throws Exception {
        Yard yard = new Yard(temp);
        Path source = SparseFile.of(temp.resolve("disk.raw"), 17_000_000, 6, 7);
        RegionStore home = yard.store("westeurope");
        list = yard.capture(source, home, Yard.disk("v1", "c1"));
        digests = Files.readAllBytes(yard.digests("v1"));
    }

    @Test
    void aListIsReadAsItWasWritten() throws Exception {
        try (DigestFile file = DigestFile.open(new BytesInMemory(digests), list.root())) {
            assertThat(file.list().root()).isEqualTo(list.root());
            assertThat(file.list().sha256()).isEqualTo(list.sha256());
            assertThat(file.list().occupied()).isEqualTo(list.occupied());
        }
    }

    @Test
    void aListOfSomethingElseIsRefused() {
        refused(digests, "0".repeat(64));
    }

    @Test
    void aChangedListIsRefusedOrItsLeavesAre() throws Exception {
        Random random = new Random(31);
        for (int i = 0; i < 10_000; i++) {
            byte[] changed = digests.clone();
            int at = random.nextInt(changed.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));

            try (DigestFile file = DigestFile.open(new BytesInMemory(changed), list.root())) {
                int wrong = 0;
                for (int block = 0; block < list.blocks(); block++) {
                    wrong += list.hasData(block) && !leavesAreRight(file, block) ? 1 : 0;
                }
                assertThat(wrong).as("change at %d", at).isEqualTo(1);
            } catch (StoreFailure e) {
                assertThat(e.reason()).isInstanceOf(StoreFailure.Damaged.class);
            }
        }
    }

    private static boolean leavesAreRight(DigestFile file, int block) {
        try {
            return file.leaves(block, Sha256.begin()).count() > 0;
        } catch (StoreFailure e) {
            return false;
        }
    }

    @Test
    void aListThatWasCutOrGrewIsRefused() {
        Random random = new Random(32);
        for (int i = 0; i < 1_000; i++) {
            refused(Arrays.copyOf(digests, random.nextInt(digests.length)), list.root());
            refused(
                    Arrays.copyOfRange(
                            digests, 1 + random.nextInt(digests.length - 1), digests.length),
                    list.root());
            refused(Arrays.copyOf(digests, digests.length + 1 + random.nextInt(100)), list.root());
        }
    }

    @Test
    void sizesThatCannotBeAreRefusedBeforeRoomIsMadeForThem() {
        int end = digests.length - DigestFile.END + DigestFile.MAGIC.length;
        for (long size : new long[] {-1, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 46, 1L << 50}) {
            for (int field = 0; field < 3; field++) {
                byte[] changed = digests.clone();
                ByteBuffer.wrap(changed).putLong(end + field * Long.BYTES, size);
                refused(changed, list.root());
            }
        }
    }

    private static void refused(byte[] bytes, String root) {
        assertThatExceptionOfType(StoreFailure.class)
                .isThrownBy(() -> DigestFile.open(new BytesInMemory(bytes), root))
                .satisfies(e -> assertThat(e.reason()).isInstanceOf(StoreFailure.Damaged.class));
    }

    @Test
    void aManifestIsReadAsItWasWritten() throws Exception {
        Manifest manifest =
                new Manifest(
                        CONTENT,
                        "imageVersion",
                        "/subscriptions/ü\uD83D\uDE00/\"quoted\\",
                        "{\"a\": [1, \"\\u0001\"],\n\t\"b\": null}",
                        List.of(disk("os", "os"), disk("lun0", "0"), disk("lun63", "63")));

        assertThat(Manifest.parse(CONTENT, manifest.text())).isEqualTo(manifest);
    }

    private Manifest.Disk disk(String name, String role) {
        return new Manifest.Disk(
                new PathId(name),
                role,
                "qcow2",
                1L << 40,
                list.size(),
                list.occupied(),
                list.sha256(),
                list.root());
    }

    @Test
    void aChangedManifestIsRefusedOrStillOneOfThisContent() throws Exception {
        String text = Yard.manifest(Yard.disk("v1", "c1"), list).text();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(33);
        for (int i = 0; i < 20_000; i++) {
            byte[] changed = bytes.clone();
            for (int change = 0; change <= random.nextInt(3); change++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            int length = random.nextInt(4) == 0 ? random.nextInt(changed.length) : changed.length;
            try {
                Manifest read =
                        Manifest.parse(
                                CONTENT, new String(changed, 0, length, StandardCharsets.UTF_8));
                assertThat(read.content()).isEqualTo(CONTENT);
            } catch (StoreFailure e) {
                assertThat(e.reason()).isInstanceOf(StoreFailure.Damaged.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
                "{\"form\": \"gallerist manifest 2\"}",
                "{\"form\": \"gallerist manifest 1\", \"content\": \"../v1\"}",
                "{\"form\": \"gallerist manifest 1\", \"content\": \"V1\"}",
            })
    void whatIsNoManifestIsRefused(String text) {
        refused(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"os\", \"role\" -> \"../../etc/passwd\", \"role\"",
                "\"os\", \"role\" -> \"OS\", \"role\"",
                "\"v1\" -> \"v2\"",
                "\"size\": 17000000 -> \"size\": -1",
                "\"size\": 17000000 -> \"size\": 99999999999999999999",
                "\"size\": 17000000 -> \"size\": 999999999999999999",
                "\"size\": 17000000 -> \"size\": 1",
                "\"kind\": \"imageVersion\" -> \"kind\": \"\"",
            })
    void aManifestWithAFieldThatCannotBeIsRefused(String change) {
        String text = Yard.manifest(Yard.disk("v1", "c1"), list).text();
        int arrow = change.indexOf(" -> ");
        String right = change.substring(0, arrow);
        assertThat(text).contains(right);

        refused(text.replace(right, change.substring(arrow + 4)));
    }

    private static void refused(String text) {
        assertThatExceptionOfType(StoreFailure.class)
                .isThrownBy(() -> Manifest.parse(CONTENT, text))
                .satisfies(e -> assertThat(e.reason()).isInstanceOf(StoreFailure.Damaged.class));
    }
}
