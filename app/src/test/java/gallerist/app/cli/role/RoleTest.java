package gallerist.app.cli.role;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.sig.Desk;
import gallerist.app.cli.sig.Said;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** How roles are given, and what is told about them. */
class RoleTest {
    private static final String PLACE = " -g images -r Production ";

    @TempDir private static Path folder;
    private static Desk desk;
    private static String gallery = "";

    @BeforeAll
    static void open() {
        desk = new Desk(folder);
        gallery = desk.make("sig create" + PLACE + "--permissions Groups").path("id").asString();
        desk.make(
                "sig image-definition create"
                        + PLACE
                        + "-i web -p Contoso -f Web -s web --os-type Linux");
        desk.make("sig image-version create" + PLACE + "-i web -e 1.0.0 --metadata-only");
        desk.make("account tenant create --name Fabrikam --domain fabrikam.com");
        desk.make("ad group create --display-name Partners --tenant fabrikam.com");
        desk.make("ad group create --display-name Consumers");
        desk.make(
                "ad user create --display-name Mia --user-principal-name mia@fabrikam.com"
                        + " --tenant fabrikam.com");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void aRoleOnAVersionForSomebodyFromElsewhereIsGivenWithWarnings() {
        Said said =
                desk.type(
                        "role assignment create --role Reader --assignee mia@fabrikam.com --scope "
                                + gallery
                                + "/images/web/versions/1.0.0");

        assertThat(said.code()).isZero();
        assertThat(said.err())
                .contains("WARNING: A role on the version '1.0.0' alone ends with that version.")
                .contains("WARNING: 'mia@fabrikam.com' belongs to the tenant");
    }

    @Test
    void aGroupOfAnotherTenantIsAForeignGroup() {
        Said foreign =
                desk.type(
                        "role assignment create --role Reader --assignee Partners --scope "
                                + gallery);
        Said own =
                desk.type(
                        "role assignment create --role Reader --assignee Consumers --scope "
                                + gallery);

        assertThat(foreign.json().path("principalType").asString()).isEqualTo("ForeignGroup");
        assertThat(own.json().path("principalType").asString()).isEqualTo("Group");
        assertThat(own.err()).isEmpty();
        assertThat(
                        desk.make(
                                        "role assignment list --scope "
                                                + gallery
                                                + " --query \"[].principalType | sort(@)\"")
                                .toString())
                .isEqualTo("[\"ForeignGroup\",\"Group\"]");
    }

    @Test
    void allAbilitiesAreToldWithTheSmallestRole() {
        desk.make("ad user create --display-name Ben --user-principal-name ben@local");
        desk.make("role assignment create --role Contributor --assignee ben@local -g images");

        JsonNode abilities = desk.make("role check --assignee ben@local --scope " + gallery);
        Said table = desk.type("role check --assignee ben@local -o table --scope " + gallery);

        assertThat(abilities.findValuesAsString("ability"))
                .hasSize(8)
                .contains("Share the gallery");
        assertThat(
                        desk.make(
                                        "role check --assignee ben@local --scope "
                                                + gallery
                                                + " --query \"[?!allowed].smallestRole\"")
                                .toString())
                .isEqualTo(
                        "[\"Compute Gallery Sharing Admin\",\"Owner\",\"Role Based Access Control"
                                + " Administrator\",\"User Access Administrator\"]");
        assertThat(table.lines().getFirst()).startsWith("Ability").endsWith("SmallestRole");
        table.isNarrow();
    }

    @Test
    void whatIsSharedWithATenantIsAReasonForReadingImagesOnly() {
        String tenant =
                desk.make(
                                "account tenant list --query \"[?displayName=='Fabrikam'].tenantId | [0]\"")
                        .asString();
        desk.make("sig share add" + PLACE + "--tenant-ids " + tenant);
        desk.make(
                "ad user create --display-name Guest --user-principal-name guest@fabrikam.com"
                        + " --tenant fabrikam.com");
        String asked =
                "role check --assignee guest@fabrikam.com --action Microsoft.Compute/galleries/";

        JsonNode image =
                desk.make(asked + "images/versions/read --scope " + gallery + "/images/web");
        JsonNode whole = desk.make(asked + "write --scope " + gallery);

        assertThat(image.path("allowed").asBoolean()).isTrue();
        assertThat(image.path("reasons").path(0).asString())
                .isEqualTo(
                        "The gallery Production is shared with the tenant %s: look with"
                                        .formatted(tenant)
                                + " 'list-shared'.");
        assertThat(whole.path("allowed").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    sig create -g images -r Hack|galleries/write|galleries/Hack
                    sig image-definition create -g images -r Production -i new -p C -f C -s C --os-type Linux|galleries/images/write|images/new
                    sig image-version create -g images -r Production -i web -e 2.0.0 --metadata-only|galleries/images/versions/write|versions/2.0.0
                    sig gallery-application create -g images -r Production -n tool --os-type Linux|galleries/applications/write|applications/tool
                    sig update -g images -r Missing --description no|galleries/write|galleries/Missing
                    """)
    void whoMayNotWriteHearsWhichRightIsMissingAndTheLogDoes(
            String line, String action, String resource) {
        desk.type("ad user create --display-name Ana --user-principal-name ana@local");

        Said said = desk.type(line + " --as ana@local");

        said.isRefused(1, "AuthorizationFailed", "'Microsoft.Compute/" + action + "'");
        assertThat(said.err()).contains(resource + "'");
        JsonNode entry = desk.make("activity-log list --max-events 1").path(0);
        assertThat(entry.path("caller").asString()).isEqualTo("ana@local");
        assertThat(entry.path("resourceId").asString()).endsWith(resource);
        assertThat(entry.at("/status/value").asString()).isEqualTo("Failed");
        assertThat(entry.toString()).contains("AuthorizationFailed");
    }

    @Test
    void aRoleThatIsMistypedOrCutShortIsRecognised() {
        desk.type("role assignment create --role \"Image Readr\" --assignee Consumers -g images")
                .isRefused(1, "ResourceNotFound", "Did you mean 'Compute Gallery Image Reader'?");
    }

    @Test
    void aRefusalNamesTheSmallestRole() {
        desk.make("ad user create --display-name Nobody --user-principal-name nobody@local");

        desk.type("sig delete --as nobody@local" + PLACE)
                .isRefused(
                        1,
                        "AuthorizationFailed",
                        "The smallest role that allows it is Compute Gallery Artifacts Publisher.");
    }

    @Test
    void anUnknownActionIsRefusedWithTheNearest() {
        desk.type("role check --action Microsoft.Compute/galleries/writ")
                .isRefused(
                        1, "ResourceNotFound", "Did you mean 'Microsoft.Compute/galleries/write'");
    }
}
