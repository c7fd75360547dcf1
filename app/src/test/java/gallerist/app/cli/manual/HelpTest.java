package gallerist.app.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.sig.Desk;
import gallerist.app.cli.sig.Said;
import gallerist.app.manual.Manual;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelpTest {
    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    static List<String> topics() {
        return Manual.names();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyPageFitsTheTerminal(String topic) {
        Said said = desk.type("help " + topic);

        assertThat(said.code()).isZero();
        assertThat(said.out().lines().filter(line -> !line.startsWith("    ")))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(96));
    }

    @Test
    void topicsListsAllPages() {
        assertThat(desk.type("help topics").out())
                .contains("Tasks:", "Concepts:", "Reference:")
                .contains(Manual.names());
    }

    @Test
    void aTopicWithCommandsOfTheSameNameSaysSo() {
        assertThat(desk.type("help cost").out()).contains("gallerist cost --help");
        assertThat(desk.type("help latest").out()).doesNotContain("gallerist latest --help");
    }

    @Test
    void whatIsNoTopicIsACommand() {
        assertThat(desk.type("help cost show").out())
                .isEqualTo(desk.type("cost show --help").out());
        assertThat(desk.type("help help").out()).contains("Usage: gallerist help");
    }

    @Test
    void aMistypedTopicIsAnsweredWithTheOneThatWasMeant() {
        Said said = desk.type("help shering");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("Did you mean 'sharing'?");
    }

    @Test
    void wordsAreSearchedInAllPages() {
        assertThat(desk.type("help --search soft delete").out())
                .startsWith("  soft-delete")
                .contains("restored");
        assertThat(desk.type("help --search xyzzy").code()).isEqualTo(2);
        assertThat(desk.type("help --search").code()).isEqualTo(2);
    }
}
