package gallerist.app.images;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.replication.Yard;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.Identifier;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.OsType;
import gallerist.model.gallery.PurchasePlan;
import gallerist.model.gallery.ResourceId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreateDefinitionViewModelTest {
    private final List<ResourceId> made = new ArrayList<>();
    private Yard yard;
    private CreateDefinitionViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        model =
                new CreateDefinitionViewModel(
                        yard.bench(), yard.definition().parent().orElseThrow());
        model.name().set("sold");
        model.publisher().set("Contoso");
        model.offer().set("Sold");
        model.sku().set("first");
    }

    @AfterEach
    void close() {
        model.close();
        yard.close();
    }

    @Test
    void whatOnlyMakingCanSetIsSet() {
        model.eula().set("Use it well");
        model.privacy().set("https://contoso.com/privacy");
        model.planName().set("basic");
        model.planPublisher().set("contoso");
        model.planProduct().set("sold");
        assertThat(model.obstacle().getValue()).isEmpty();

        model.create(made::add);

        ImageDefinition sold =
                yard.workspace().definitions().show(yard.caller(), made.getFirst()).orThrow();
        assertThat(sold.eula()).isEqualTo("Use it well");
        assertThat(sold.privacyStatementUri()).isEqualTo("https://contoso.com/privacy");
        assertThat(sold.purchasePlan()).isEqualTo(new PurchasePlan("basic", "contoso", "sold"));
    }

    @Test
    void namesAndSystemAreTakenFromAnImageOfTheMarketplace() {
        model.likeness()
                .set(
                        model.marketplace().stream()
                                .filter(image -> image.identifier().sku().equals("2022-datacenter"))
                                .findFirst());
        assertThat(model.obstacle().getValue()).isEmpty();

        model.create(made::add);

        ImageDefinition sold =
                yard.workspace().definitions().show(yard.caller(), made.getFirst()).orThrow();
        assertThat(sold.identifier())
                .isEqualTo(
                        new Identifier(
                                "MicrosoftWindowsServer", "WindowsServer", "2022-datacenter"));
        assertThat(sold.osType()).isEqualTo(OsType.WINDOWS);
        assertThat(sold.generation()).isEqualTo(Generation.V1);
    }

    @Test
    void anAddressThatIsNoneIsRefusedWhileTyping() {
        model.privacy().set("somewhere");

        assertThat(model.privacyProblem().getValue()).contains("somewhere");
        assertThat(model.obstacle().getValue()).isEqualTo(model.privacyProblem().getValue());
    }

    @Test
    void theCommandSaysAllThatWasTyped() {
        model.eula().set("Use it well");
        model.planName().set("basic");

        assertThat(model.command())
                .startsWith(
                        "az sig image-definition create --resource-group images --gallery-name"
                                + " Production --gallery-image-definition sold --publisher Contoso")
                .contains("--features SecurityType=TrustedLaunchSupported")
                .endsWith("--eula 'Use it well' --plan-name basic");
    }
}
