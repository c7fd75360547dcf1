package gallerist.app.exchange.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(10)
class UnpackingTest {
    @TempDir Path parent;

    private Path target() throws IOException {
        return Files.createDirectories(parent.resolve("target"));
    }

    private Archived read(Path archive) throws IOException {
        try (Unpacking unpacking = Unpacking.open(archive, target())) {
            unpacking.knowledge(target());
            return unpacking.bytes(target());
        }
    }

    @Test
    void whatWasPackedComesOutWithItsHoles() throws IOException {
        Path workspace = Files.createDirectories(parent.resolve("ws/regions/westeurope/1/v"));
        byte[] content = new byte[300_000];
        content[299_999] = 7;
        Files.write(workspace.resolve("a.os.img"), content);
        Path knowledge = Files.writeString(parent.resolve("known"), "create table");

        Packing.write(
                knowledge,
                parent.resolve("ws"),
                List.of(parent.resolve("ws/regions")),
                parent.resolve("a.zip"));
        Archived read = read(parent.resolve("a.zip"));

        assertThat(read.files()).as("two folders, two files").isEqualTo(4);
        assertThat(target().resolve("regions/westeurope/1/v/a.os.img")).hasBinaryContent(content);
        assertThat(target().resolve(Part.KNOWLEDGE)).content().isEqualTo("create table");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside",
                "/etc/passwd",
                "regions/../../outside/file",
                "regions\\westeurope\\x",
                "regions/.hidden/x",
                "head",
                "gallerist.mv.db",
                "regions/a/b/c/d/e/f/g/h/i/j/k"
            })
    void aPartThatLeadsElsewhereIsRefusedBeforeAnythingIsWritten(String name) throws IOException {
        Path archive = archive(Map.of(Part.KNOWLEDGE, "x", name, "evil"), "");

        assertThatThrownBy(() -> read(archive)).isInstanceOf(IOException.class);
        assertThat(target()).isEmptyDirectory();
        assertThat(parent.resolve("outside")).doesNotExist();
    }

    @Test
    void aPartThatIsALinkIsRefusedAndNamed() throws IOException {
        Path archive = archive(Map.of(Part.KNOWLEDGE, "x", "regions/a/1/v", "/etc/passwd"), "");
        byte[] zip = Files.readAllBytes(archive);
        int directory = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("regions/a/1/v");
        // The mode of a symbolic link, in the upper half of the attributes before the name.
        zip[directory - 6] = (byte) 0xff;
        zip[directory - 5] = (byte) 0xa1;
        Files.write(archive, zip);

        assertThatThrownBy(() -> read(archive))
                .hasMessageContaining("link")
                .hasMessageContaining("regions/a/1/v");
        assertThat(target()).isEmptyDirectory();
    }

    @Test
    void whatIsNotWhatTheListSaysIsRefused() throws IOException {
        Path longer = archive(Map.of(Part.KNOWLEDGE, "xy"), line("x", 1, Part.KNOWLEDGE));
        Path other = archive(Map.of(Part.KNOWLEDGE, "y"), line("x", 1, Part.KNOWLEDGE));
        Path huge =
                archive(
                        Map.of(Part.KNOWLEDGE, "x"),
                        line("x", 900_000_000_000_000L, Part.KNOWLEDGE));
        Path unlisted =
                archive(
                        Map.of(Part.KNOWLEDGE, "x", "regions/a/b", "y"),
                        line("x", 1, Part.KNOWLEDGE));
        Path twice = archive(Map.of(Part.KNOWLEDGE, "x"), line("x", 1, Part.KNOWLEDGE).repeat(2));
        Path noArchive = Files.writeString(parent.resolve("text"), "no zip");

        for (Path hostile : List.of(longer, other, huge, unlisted, twice, noArchive)) {
            assertThatThrownBy(() -> read(hostile)).isInstanceOf(IOException.class);
        }
    }

    private Path archive(Map<String, String> parts, String list) throws IOException {
        Path file = Files.createTempFile(parent, "archive", ".zip");
        StringBuilder honest = new StringBuilder();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : new LinkedHashMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                honest.append(line(part.getValue(), part.getValue().length(), part.getKey()));
            }
            zip.putNextEntry(new ZipEntry(Packing.LIST));
            zip.write((list.isEmpty() ? honest.toString() : list).getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static String line(String content, long bytes, String name) {
        MessageDigest digest = Digests.sha256();
        return new Part(
                        HexFormat.of()
                                .formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8))),
                        bytes,
                        name)
                .line();
    }
}
