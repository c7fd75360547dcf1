package gallerist.app.cli.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.sig.Desk;
import gallerist.app.cli.sig.Said;
import gallerist.app.wire.Json;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ExportTest {
    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
        desk.make("sig create -g images -r Production --tags \"note=[it's ${me}]\" \"sum==1+1\"");
        desk.make(
                "sig image-definition create -g images -r Production -i web -p C -f W -s s --os-type Linux");
        desk.make(
                "sig image-version create -g images -r Production -i web -e 1.0.0 --metadata-only"
                        + " --target-regions westeurope=3 northeurope");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aTemplateHasWhatIsOutsideFirstAndNothingThatOnlyTheServiceSays() {
        JsonNode template = Json.read(desk.type("export -g images --format arm").out());

        assertThat(template.at("/resources/0/name").asString()).isEqualTo("Production");
        assertThat(template.at("/resources/0/tags/note").asString()).isEqualTo("[[it's ${me}]");
        assertThat(template.at("/resources/1/dependsOn/0").asString())
                .isEqualTo("[resourceId('Microsoft.Compute/galleries', 'Production')]");
        assertThat(template.at("/resources/2/name").asString()).isEqualTo("Production/web/1.0.0");
        assertThat(Json.compact(template))
                .doesNotContain("provisioningState", "systemData", "uniqueName", "publishedDate");
    }

    @Test
    void bicepNamesParentsAndEscapesTexts() {
        String bicep = desk.type("export -g images --format bicep").out();

        assertThat(bicep)
                .contains("resource Production 'Microsoft.Compute/galleries@2025-03-03' = {")
                .contains("note: '[it\\'s \\${me}]'")
                .contains("parent: Production_web")
                .contains("regionalReplicaCount: 3");
        assertThat(bicep.chars().filter(unit -> unit == '{').count())
                .isEqualTo(bicep.chars().filter(unit -> unit == '}').count());
    }

    @Test
    void aSpreadsheetCalculatesNothing() {
        String csv = desk.type("export --format csv").out();

        assertThat(csv.lines().findFirst().orElseThrow()).startsWith("type,resourceGroup,gallery");
        assertThat(csv).contains("westeurope=3=Standard_ZRS").contains("web/1.0.0");
        assertThat(csv.lines()).hasSize(4);
    }

    @Test
    void aTemplateIsForOneGroup() {
        Said said = desk.type("export --format arm");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("--resource-group");
    }

    @Test
    void versionsWithoutASourceAreToldOf() {
        assertThat(desk.type("export -g images --format bicep").err())
                .contains("1 image version has no source");
    }
}
