package gallerist.app.editing;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.az.Copied;
import gallerist.app.replication.Yard;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.OsType;
import gallerist.model.gallery.ResourceId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreateViewModelTest {
    private final List<ResourceId> made = new ArrayList<>();
    private Yard yard;

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
    }

    @AfterEach
    void close() {
        yard.close();
    }

    private static TextCell text(CreateViewModel<?> model, String title) {
        return (TextCell)
                model.form().cells().stream()
                        .filter(cell -> cell.entry().title().equals(title))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void anApplicationIsMadeInItsGallery() {
        CreateViewModel<?> model =
                CreateViewModel.application(yard.bench(), yard.definition().parent().orElseThrow());
        assertThat(model.obstacle().getValue()).isEqualTo("Give it a name");
        model.name().set("agent");
        text(model, "Operating system").text().set("Windows");
        model.create(made::add);

        assertThat(model.refusal().getValue()).isEmpty();
        assertThat(
                        yard.workspace()
                                .applications()
                                .show(yard.caller(), made.getFirst())
                                .orThrow()
                                .supportedOs())
                .isEqualTo(OsType.WINDOWS);
    }

    @Test
    void aDuplicateNeedsAnIdentifierOfItsOwn() {
        CreateViewModel<?> model = CreateViewModel.like(yard.bench(), yard.definition());

        assertThat(model.name().get()).isEqualTo("ubuntu-web-copy");
        assertThat(model.obstacle().getValue()).contains("ubuntu-web");

        text(model, "SKU").text().set("ubuntu-arm");
        assertThat(model.obstacle().getValue()).isEmpty();
        model.create(made::add);
        assertThat(
                        yard.workspace()
                                .definitions()
                                .show(yard.caller(), made.getFirst())
                                .orThrow()
                                .identifier()
                                .publisher())
                .isEqualTo("Contoso");
    }

    @Test
    void aNameThatIsTakenIsRefusedWhileTyping() {
        CreateViewModel<?> model = CreateViewModel.like(yard.bench(), yard.definition());
        model.name().set("Ubuntu-Web");

        assertThat(model.nameProblem().getValue()).contains("already");
    }

    @Test
    void aGalleryIsDuplicatedWithoutThoseWhoShareIt() {
        ResourceId gallery = yard.definition().parent().orElseThrow();
        CreateViewModel<?> model = CreateViewModel.like(yard.bench(), gallery);
        assertThat(model.name().get()).isEqualTo("Production_copy");
        model.create(made::add);

        assertThat(
                        yard.workspace()
                                .galleries()
                                .show(yard.caller(), made.getFirst())
                                .orThrow()
                                .isPrivate())
                .isTrue();
    }

    @Test
    void theCommandThatIsCopiedMakesTheSameDefinition() {
        CreateViewModel<?> model = CreateViewModel.like(yard.bench(), yard.definition());
        text(model, "SKU").text().set("ubuntu-arm");
        text(model, "Description").text().set("it's a copy");
        text(model, "vCPUs, at least").text().set("4");
        text(model, "Purchase plan").text().set("gold");

        Copied.words(model.copyable().command()).forEach(yard::run);

        ImageDefinition copy =
                yard.workspace()
                        .definitions()
                        .show(
                                yard.caller(),
                                yard.definition().parent().orElseThrow().image("ubuntu-web-copy"))
                        .orThrow();
        assertThat(copy.description()).isEqualTo("it's a copy");
        assertThat(copy.recommended().vcpus().min()).isEqualTo(4);
        assertThat(copy.purchasePlan().name()).isEqualTo("gold");
        assertThat(copy.features()).isNotEmpty();
    }
}
