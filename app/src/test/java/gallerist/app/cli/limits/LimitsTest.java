package gallerist.app.cli.limits;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.sig.Desk;
import gallerist.app.cli.sig.Said;
import gallerist.model.limits.Limits;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is told of limits, in good time and when asked. */
class LimitsTest {
    private Desk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whoeverMakesTheEightiethGalleryIsWarned() {
        for (int i = 1; i < 80; i++) {
            assertThat(desk.type("sig create -g images -r Gallery" + i).err()).isEmpty();
        }

        Said said = desk.type("sig create -g images -r Gallery80");
        Said again = desk.type("sig create -g images -r Gallery80 --description changed");

        assertThat(said.err())
                .isEqualTo(
                        "WARNING: 80 of 100 galleries per subscription and region in West Europe"
                                + " are used.\n");
        assertThat(again.err()).isEmpty();
    }

    @Test
    void everyDocumentedLimitIsShownBesideWhatIsUsed() {
        desk.make("sig create -g images -r Production");

        JsonNode shown = desk.make("limits show");

        assertThat(shown.size()).isEqualTo(Limits.values().length);
        assertThat(shown.get(0).toString())
                .isEqualTo(
                        "{\"currentValue\":1,\"limit\":100,\"location\":\"westeurope\",\"name\":"
                                + "\"galleries per subscription and region\",\"percent\":1,"
                                + "\"source\":\"current\",\"state\":\"free\"}");
        desk.type("limits show -o table").isNarrow();
    }

    @Test
    void olderFiguresNameTheOneOfToday() {
        Said said = desk.type("limits show --query \"[?source=='older'].[limit, today]\" -o tsv");

        assertThat(said.lines())
                .containsExactly(
                        "10\t100", "1024\t2048", "3\t10", "5\t25", "1073741824\t2147483648");
    }

    @Test
    void anUnknownRegionIsRefusedWithTheNearest() {
        Said said = desk.type("limits show -l westeurop");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("Did you mean 'westeurope'?");
    }

    @Test
    void aRollOutThatWantsManyReplicasIsWarnedOf() {
        Said many = desk.type("scale plan --vms 3000");
        Said enough = desk.type("scale plan --vms 2500");

        assertThat(many.json().path("replicas").asInt()).isEqualTo(60);
        assertThat(many.err())
                .startsWith("WARNING: 60 replicas in one region are more than the 50");
        assertThat(enough.err()).isEmpty();
    }
}
