package gallerist.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.commands.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workspace goes to another machine as one file. */
class PackingCommandsTest {
    private static final List<String> LIST = List.of("sig", "list", "-o", "tsv");

    @TempDir private Path folder;
    private Path archive = Path.of("");
    private String known = "";

    @BeforeEach
    void pack() {
        Prompt here = prompt("here");
        archive = folder.resolve("images.gallerist");
        assertThat(here.type("group", "create", "-n", "images", "-l", "westeurope")).isZero();
        assertThat(here.type("sig", "create", "-g", "images", "-r", "Production")).isZero();
        assertThat(here.type("workspace", "pack", archive.toString(), "--with-bytes")).isZero();
        here.type(LIST.toArray(String[]::new));
        known = here.out();
    }

    private Prompt prompt(String workspace) {
        return new Prompt(Commands.root(), folder.resolve(workspace));
    }

    private int unpack(Prompt prompt) {
        return prompt.type(
                "workspace", "unpack", archive.toString(), folder.resolve("there").toString());
    }

    @Test
    void whatWasKnownHereIsKnownThere() {
        Prompt there = prompt("there");

        assertThat(unpack(there)).isZero();
        assertThat(there.out()).contains("\"file\": \"" + archive + "\"");
        there.type(LIST.toArray(String[]::new));
        assertThat(there.out()).isEqualTo(known).contains("Production");
        assertThat(there.type("workspace", "check")).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 30, 50, 90})
    void aDamagedFileIsRefusedWholeAndLeavesNothing(int percent) throws IOException {
        byte[] bytes = Files.readAllBytes(archive);
        bytes[(bytes.length - 1) * percent / 100] ^= 0x55;
        Files.write(archive, bytes);

        Prompt there = prompt("there");

        assertThat(unpack(there)).isEqualTo(1);
        assertThat(there.err()).contains("ArchiveRefused");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).noneMatch(path -> path.toString().contains("there"));
        }
    }

    @Test
    void aFolderThatIsThereIsNotTouched() throws IOException {
        Files.createDirectory(folder.resolve("there"));

        assertThat(unpack(prompt("elsewhere"))).isEqualTo(1);
        assertThat(folder.resolve("there")).isEmptyDirectory();
    }
}
