package gallerist.app.cli.feature;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.sig.Desk;
import gallerist.app.cli.sig.Said;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a subscription has asked the service for. */
class NotesTest {
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
    void whoUsesAPreviewIsToldSoUntilTheSubscriptionIsRegistered() {
        String create = "sig create -g images --soft-delete true -r ";

        assertThat(desk.type(create + "One").err())
                .startsWith("WARNING: Soft delete is a preview of the service")
                .contains("https://learn.microsoft.com/");
        assertThat(
                        desk.make("feature register -n sigsoftdelete")
                                .at("/properties/state")
                                .asString())
                .isEqualTo("Registered");
        assertThat(desk.type(create + "Two").err()).isEmpty();
        desk.make("feature unregister -n SIGSoftDelete");
        assertThat(desk.type(create + "Three").err()).contains("preview");
        assertThat(desk.type("sig create -g images -r Four").err()).isEmpty();
    }

    @Test
    void whoChoosesTheSecurityTypeThatIsValidatedIsToldThatThisIsAPreview() {
        desk.make("sig create -g images -r Gold");
        String create =
                "sig image-definition create -g images -r Gold -p C -f O --os-type Linux -s S ";

        assertThat(
                        desk.type(create + "-i web --features SecurityType=TrustedLaunchSupported")
                                .err())
                .contains("Validation of images for Trusted Launch is a preview");
        assertThat(desk.type(create.replace("-s S", "-s T") + "-i db").err()).isEmpty();
    }

    @Test
    void previewsAreListedWithTheirState() {
        desk.make("feature register -n DirectSharedGallery");

        Said table = desk.type("feature list -o table");

        assertThat(table.lines()).hasSize(6);
        table.isNarrow();
        assertThat(
                        desk.make("feature list --query \"[?properties.state=='Registered'].name\"")
                                .toString())
                .isEqualTo("[\"Microsoft.Compute/DirectSharedGallery\"]");
        desk.type("feature register -n Softdelete").isRefused(2, "WrongCommandLine", "not one of");
    }

    @Test
    void accessThatWasGrantedNeedsNoReminder() {
        String place = " -g images -r Gold -i web ";
        desk.make("sig create -g images -r Gold");
        desk.make("sig image-definition create" + place + "-p C -f O -s S --os-type Linux");
        String version =
                "sig image-version create"
                        + place
                        + "--metadata-only --target-regions westeurope australiacentral -e ";

        assertThat(desk.type(version + "1.0.0").err()).contains("must have been requested");
        desk.make("account access set -l australiacentral --state requested");
        assertThat(desk.type(version + "1.0.1").err()).contains("must have been requested");
        desk.make("account access set -l australiacentral --state granted");
        assertThat(desk.type(version + "1.0.2").err()).isEmpty();
        assertThat(
                        desk.make("account access list --query \"[?access=='granted'].name\"")
                                .toString())
                .isEqualTo("[\"australiacentral\"]");
        desk.type("account access set -l westeurope --state granted")
                .isRefused(1, "InvalidParameter", "everybody may use it");
        desk.type("account access set -l australiacentral --state maybe")
                .isRefused(2, "WrongCommandLine", "granted");
    }

    @Test
    void onlyWhoMayChangeTheSubscriptionNotesAnything() {
        desk.make("ad user create --display-name Eve --user-principal-name eve@local");

        desk.type("feature register -n SIGSoftDelete --as eve@local")
                .isRefused(1, "AuthorizationFailed", "Microsoft.Resources/subscriptions/write");
    }
}
