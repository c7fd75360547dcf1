package gallerist.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.commands.Commands;
import gallerist.app.cli.sig.DiskFile;
import gallerist.app.wire.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The folder of a zone is moved away by hand, and only then somebody asks. */
class TakenAwayTest {
    private static final String VERSION = " -g images -r Prod -i web -e 1.0.0";

    @TempDir private Path folder;

    /** Each command is a process of its own, as without an owner. */
    private JsonNode make(String line) {
        Prompt prompt = new Prompt(Commands.root(), folder.resolve("w"));
        assertThat(prompt.type(line.split(" "))).as(prompt.err()).isZero();
        return prompt.out().isEmpty() ? Json.object() : Json.read(prompt.out());
    }

    @Test
    void everyCommandThatTellsOfCopiesSaysSo() throws Exception {
        Path disk = DiskFile.raw(folder.resolve("os.raw"), 1, 1);
        make("group create -n images -l westeurope");
        make("sig create -g images -r Prod");
        make("sig image-definition create -g images -r Prod -i web -p C -f O -s S --os-type Linux");
        make(
                "sig image-version create"
                        + VERSION
                        + " --target-regions westeurope=1=Standard_LRS --os-image "
                        + disk);
        JsonNode copy = make("replication status" + VERSION).path("replicas").get(0);
        Path zone = folder.resolve("w/regions/westeurope/" + copy.path("zone").intValue());
        String offline =
                "Zone %d offline: its marker is missing in %s"
                        .formatted(copy.path("zone").intValue(), zone);
        Path aside = Files.move(zone, folder.resolve("aside"));

        JsonNode status = make("replication status" + VERSION);
        assertThat(status.path("regions").get(0).path("details").stringValue())
                .startsWith(offline)
                .contains("Bring it back");
        assertThat(status.path("replicas").get(0).path("problem").stringValue())
                .startsWith(offline);
        assertThat(
                        make("sig image-version show --expand ReplicationStatus" + VERSION)
                                .path("replicationStatus")
                                .path("summary")
                                .get(0)
                                .path("details")
                                .stringValue())
                .startsWith(offline);
        assertThat(isReady()).isFalse();
        assertThat(
                        make("sig image-definition latest -g images -r Prod -i web")
                                .get(0)
                                .has("version"))
                .isFalse();

        Files.move(aside, zone);

        assertThat(isReady()).isTrue();
        assertThat(make("replication status" + VERSION).toString()).doesNotContain("offline");
    }

    private boolean isReady() {
        return make("sig image-version readiness" + VERSION).get(0).path("ready").booleanValue();
    }
}
