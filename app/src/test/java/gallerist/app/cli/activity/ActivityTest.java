package gallerist.app.cli.activity;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.sig.Desk;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ActivityTest {
    @TempDir private static Path folder;
    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = new Desk(folder);
        desk.make("sig create -g images -r Production");
        desk.type("sig create -g images -r Production -l northeurope");
        desk.make("lock create -n keep -t CanNotDelete -g images");
        desk.type("sig delete -g images -r Production");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void theNewestComesFirstAndWhatWasRefusedIsThere() {
        JsonNode entries = desk.make("activity-log list -g images");

        assertThat(entries.path(0).path("operationName").path("value").asString())
                .isEqualTo("Microsoft.Compute/galleries/delete");
        assertThat(entries.path(0).path("status").path("value").asString()).isEqualTo("Failed");
        assertThat(entries.toString()).contains("ScopeLocked");
        assertThat(desk.make("activity-log list --max-events 2")).hasSize(2);
        assertThat(desk.make("activity-log list --status Failed")).hasSize(2);
    }

    @Test
    void whatChangesNothingIsNotLogged(@TempDir Path other) {
        try (Desk desk = new Desk(other)) {
            desk.make("sig create -g images -r Quiet --tags stage=test");
            String logged = desk.make("activity-log list --query [].eventDataId").toString();
            JsonNode before = desk.make("sig show -g images -r Quiet");

            desk.make("sig update -g images -r Quiet --set tags.stage=test");
            desk.make("sig create -g images -r Quiet --tags stage=test");
            desk.make("group create -n images -l westeurope");

            assertThat(desk.make("activity-log list --query [].eventDataId").toString())
                    .isEqualTo(logged);
            assertThat(desk.make("sig show -g images -r Quiet")).isEqualTo(before);
        }
    }

    @Test
    void whatIsSaidAboutAChangeIsKeptWithIt(@TempDir Path other) {
        try (Desk desk = new Desk(other)) {
            desk.make(
                    "sig create -g images -r Noted --reason \"New team\" --rollback \"Delete it again\""
                            + " --contact image-team@contoso.com");
            desk.type("sig create -g images -r No-ted --reason \"A trial\"");

            JsonNode entries =
                    desk.make(
                            "activity-log list --max-events 2 --query"
                                    + " \"[].properties.changes[?starts_with(field,'note.')].after\"");
            assertThat(entries.toString())
                    .isEqualTo(
                            "[[\"A trial\"],[\"New team\",\"Delete it again\",\"image-team@contoso.com\"]]");
            assertThat(desk.type("activity-log verify").code()).isZero();
            desk.type("sig list --reason x")
                    .isRefused(2, "WrongCommandLine", "no option '--reason'");
        }
    }

    @Test
    void theLogIsWhole() {
        assertThat(desk.type("activity-log verify").code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    activity-log list --max-events 99999999999 | 2 | WrongCommandLine | is no whole number, or too large
                    activity-log list --start-time yesterday | 2 | WrongCommandLine | --start-time is a time such as
                    activity-log list --offset 5x | 2 | WrongCommandLine | --offset is a length such as
                    activity-log list --query "[?status" | 2 | WrongCommandLine | is no valid JMESPath
                    activity-log lst | 2 | WrongCommandLine | Did you mean 'list'?
                    """)
    void aMistakeEndsInASentence(String line, int code, String errorCode, String sentence) {
        desk.type(line).isRefused(code, errorCode, sentence);
    }
}
