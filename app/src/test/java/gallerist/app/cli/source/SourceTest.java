package gallerist.app.cli.source;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.sig.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SourceTest {
    @TempDir private static Path folder;
    private static Desk desk;

    @BeforeAll
    static void open() throws IOException {
        desk = new Desk(folder);
        Files.write(folder.resolve("Größe 1.raw"), new byte[1 << 20]);
        desk.make("snapshot create -g images -n kept --source \"Größe 1.raw\"");
        desk.make("disk create -g images -n kept --source \"Größe 1.raw\"");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"snapshot", "disk"})
    void aSourceIsMadeShownListedAndDeleted(String noun) {
        JsonNode made =
                desk.make(
                        noun
                                + " create -g images -n new -l northeurope --os-type Linux"
                                + " --source \"Größe 1.raw\"");

        assertThat(made.path("location").asString()).isEqualTo("northeurope");
        assertThat(desk.make(noun + " show -g images -n NEW")).isEqualTo(made);
        assertThat(desk.make(noun + " list -g images")).hasSize(2);
        desk.type(noun + " list -o table").isNarrow();

        desk.make(noun + " delete -g images -n new --yes");
        assertThat(desk.make(noun + " list -g images")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    snapshot create -g images -n new --source nothing.vhd | 1 | NotFound | Please make sure the source exists.
                    disk create -g images -n new | 2 | WrongCommandLine | --source
                    disk create -g nowhere -n new --source "Größe 1.raw" | 1 | ResourceGroupNotFound | 'nowhere' could not be found
                    disk create -g images -n new --os-type Linx --source "Größe 1.raw" | 2 | WrongCommandLine | Did you mean 'Linux'?
                    snapshot show -g images -n "x' or '1'='1" | 3 | ResourceNotFound | x' or '1'='1
                    disk show -g images -n other | 3 | ResourceNotFound | other
                    """)
    void aMistakeEndsInASentenceAndChangesNothing(
            String line, int code, String errorCode, String sentence) {
        String before = everything();

        desk.type(line).isRefused(code, errorCode, sentence);

        assertThat(everything()).isEqualTo(before);
    }

    private static String everything() {
        return desk.type("snapshot list").out() + desk.type("disk list").out();
    }
}
