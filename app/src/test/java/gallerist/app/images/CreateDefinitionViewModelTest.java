package gallerist.app.images;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.fx.Pair;
import gallerist.app.replication.Yard;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.Feature;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.Identifier;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.OsType;
import gallerist.model.gallery.PurchasePlan;
import gallerist.model.gallery.Range;
import gallerist.model.gallery.Recommended;
import gallerist.model.gallery.ResourceId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

        assertThat(model.copyable().command())
                .startsWith(
                        "az sig image-definition create --resource-group images --gallery-name"
                                + " Production --gallery-image-definition sold --publisher Contoso")
                .contains("--features SecurityType=TrustedLaunchSupported")
                .endsWith("--eula 'Use it well' --plan-name basic");
    }

    @Test
    void allThatADefinitionMaySayIsSaid() {
        Particulars said = model.particulars();
        said.releaseNotes().set("https://contoso.com/notes");
        said.endOfLife().set("2030-06-30");
        said.vcpus().least().set("2");
        said.vcpus().most().set("16");
        said.memory().least().set("4");
        said.diskTypes().set("Standard_LRS, ultrassd_lrs");
        said.features().set(List.of(new Pair("IsHibernateSupported", "True")));
        said.tags().set(List.of(new Pair("team", "web")));
        assertThat(model.obstacle().getValue()).isEmpty();

        model.create(made::add);

        ImageDefinition sold =
                yard.workspace().definitions().show(yard.caller(), made.getFirst()).orThrow();
        assertThat(sold.releaseNoteUri()).isEqualTo("https://contoso.com/notes");
        assertThat(sold.endOfLife()).isNotEqualTo(EndOfLife.never());
        assertThat(sold.recommended())
                .isEqualTo(new Recommended(new Range(2, 16), new Range(4, 0)));
        assertThat(sold.disallowedDiskTypes()).containsExactly("Standard_LRS", "UltraSSD_LRS");
        assertThat(sold.features())
                .contains(new Feature("IsHibernateSupported", "True"))
                .anyMatch(Feature::isSecurityType);
        assertThat(sold.tags().get("team")).isEqualTo("web");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    16 | 4  | recommended.vCPUs
                    x  | 4  | Write whole numbers, such as 4, or nothing.
                    """)
    void sizesThatAreNoneAreRefusedBesideThem(String least, String most, String said) {
        model.particulars().vcpus().least().set(least);
        model.particulars().vcpus().most().set(most);

        assertThat(model.particulars().vcpus().problem().getValue()).contains(said);
        assertThat(model.obstacle().getValue()).contains(said);
    }

    @Test
    void anUnknownDiskTypeAFeatureTwiceAndADateThatIsPastAreRefusedBesideThem() {
        Particulars said = model.particulars();
        said.diskTypes().set("Floppy");
        assertThat(model.obstacle().getValue()).contains("Floppy");
        said.diskTypes().set("");

        said.features().set(List.of(new Pair("a", "1"), new Pair("A", "2")));
        assertThat(model.obstacle().getValue()).isEqualTo("Each feature is named once.");
        said.features().set(List.of(new Pair("securitytype", "Standard")));
        assertThat(model.obstacle().getValue()).isEqualTo("The security type is chosen above.");
        said.features().set(List.of());

        said.endOfLife().set("2020-01-01");
        assertThat(model.obstacle().getValue()).isEqualTo(said.dateProblem().getValue());
        assertThat(said.dateProblem().getValue()).isNotEmpty();
    }
}
