package gallerist.app.cli.scale;

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

class ScaleTest {
    @TempDir private static Path folder;
    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = new Desk(folder);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--vms 500 | 10 | Scaling",
                "--vms 1000 --rule 20 | 50 | Best practices",
                "--vms 120 --rule 20 | 6 | Best practices",
                "--vmss 5 --instances 600 --rule 20 | 5 | Best practices",
                "--vms 10 --production | 3 | Scaling",
            })
    void theRuleIsNamedWithTheTextItComesFrom(String demand, int replicas, String origin) {
        JsonNode plan = desk.make("scale plan " + demand);

        assertThat(plan.path("replicas").asInt()).isEqualTo(replicas);
        assertThat(plan.path("origin").asString()).contains("section " + origin);
        assertThat(plan.at("/load/throttled").asBoolean()).isFalse();
    }

    @Test
    void scaleSetsTakeNewVersionsInBatches() {
        JsonNode pace = desk.make("scale plan --vmss 5 --instances 600").path("rollOut");

        assertThat(pace.path("batchSize").asInt()).isEqualTo(120);
        assertThat(pace.path("batches").asInt()).isEqualTo(5);
        assertThat(pace.path("description").asString())
                .contains("5 batches of at most 120 machines (20 %)", "health probe");
        assertThat(desk.make("scale plan --vms 5").has("rollOut")).isFalse();
    }

    @Test
    void tooFewReplicasMayBeThrottled() {
        JsonNode load = desk.make("scale plan --vms 500 --replicas 4").path("load");

        assertThat(load.path("machinesPerReplica").asInt()).isEqualTo(125);
        assertThat(load.path("throttled").asBoolean()).isTrue();
        assertThat(load.path("risk").asString()).contains("125", "50 are advised", "throttled");
        desk.type("scale plan --vms 5 --replicas 0").isRefused(2, "WrongCommandLine", "at least 1");
        desk.type("scale plan --vmss 1 --instances 1001")
                .isRefused(1, "InvalidParameter", "between 1 and 1,000");
    }
}
