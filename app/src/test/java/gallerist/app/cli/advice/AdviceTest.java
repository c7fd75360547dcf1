package gallerist.app.cli.advice;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.sig.Desk;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is told of good practice, and how it is put off. */
class AdviceTest {
    private Desk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new Desk(folder);
        desk.make("sig create -g images -r Production --tags environment=production");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void findingsCarryTheirReasonAndTheirFix() {
        JsonNode listed = desk.make("advice list");

        assertThat(listed)
                .extracting(each -> each.get("practice").asString())
                .containsExactly("soft-delete-off", "one-region", "description-missing");
        assertThat(listed.get(0).get("severity").asString()).isEqualTo("warning");
        assertThat(listed.get(0).get("finding").asString())
                .isEqualTo("Deleted versions are gone at once");
        assertThat(listed.get(0).get("reason").asString()).isNotEmpty();
        assertThat(listed.get(0).get("fix").asString()).isNotEmpty();
        desk.type("advice list -o table").isNarrow();
    }

    @Test
    void whatIsPutOffIsLeftOutUntilItIsAskedForOrTakenUp() {
        String id = desk.make("sig show -g images -r Production").get("id").asString();
        String finding = " --practice one-region --resource-id " + id;

        JsonNode snoozed =
                desk.make("advice snooze" + finding + " --until 2099-01-31 --reason Small");

        assertThat(snoozed.get("reason").asString()).isEqualTo("Small");
        assertThat(desk.make("advice list")).hasSize(2);
        assertThat(desk.make("advice list --all")).hasSize(3);
        assertThat(desk.make("advice wake" + finding).get("wasPutOff").asBoolean()).isTrue();
        assertThat(desk.make("advice list")).hasSize(3);
    }

    @Test
    void anUnknownPracticeIsRefusedWithThoseThereAre() {
        String id = desk.make("sig show -g images -r Production").get("id").asString();

        assertThat(
                        desk.type(
                                        "advice snooze --practice nonsense --resource-id "
                                                + id
                                                + " --until 2099-01-31 --reason Because")
                                .err())
                .contains("one-region");
    }
}
