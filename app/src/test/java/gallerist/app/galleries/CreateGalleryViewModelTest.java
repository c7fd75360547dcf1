package gallerist.app.galleries;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.fx.Work;
import gallerist.app.fx.Workbench;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.SharingPermission;
import gallerist.storage.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreateGalleryViewModelTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));

    private final List<ResourceId> made = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private Workspace workspace;
    private CreateGalleryViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        workspace = Workspace.open(folder, CLOCK);
        model = fresh();
    }

    private CreateGalleryViewModel fresh() {
        return new CreateGalleryViewModel(
                new Workbench(
                        workspace,
                        workspace.caller("").orThrow(),
                        new Work(Runnable::run, Runnable::run, failures::add),
                        CLOCK));
    }

    @AfterEach
    void close() {
        workspace.close();
        assertThat(failures).isEmpty();
    }

    @Test
    void withoutANameItSaysWhatIsMissing() {
        assertThat(model.obstacle().getValue()).isEqualTo("Give it a name");
        assertThat(model.nameProblem().getValue()).isEmpty();
    }

    @Test
    void aNameThatIsNoneIsRefusedWhileTyping() {
        model.name().set("Gold-Images");
        assertThat(model.nameProblem().getValue()).contains("Gold-Images");
        assertThat(model.obstacle().getValue()).isEqualTo(model.nameProblem().getValue());
    }

    @Test
    void itIsMadeWithItsResourceGroup() {
        model.name().set("Gold");
        model.group().set("rg-gold");
        model.create(made::add);
        assertThat(made).hasSize(1);
        assertThat(made.getFirst().groupName()).isEqualTo("rg-gold");
        assertThat(
                        workspace
                                .galleries()
                                .show(workspace.caller("").orThrow(), made.getFirst())
                                .orThrow()
                                .softDelete()
                                .enabled())
                .isTrue();
    }

    @Test
    void aGalleryForSubscriptionsAndTenantsIsMade() {
        model.name().set("Shared");
        model.sharing().permission().set(SharingPermission.GROUPS);
        assertThat(model.copyable().command()).contains("--permissions Groups");
        model.create(made::add);

        assertThat(stored().sharing().permission()).isEqualTo(SharingPermission.GROUPS);
    }

    @Test
    void aCommunityGalleryIsMadeWhenItsPublisherIsKnown() {
        model.name().set("Open");
        model.sharing().permission().set(SharingPermission.COMMUNITY);
        assertThat(model.obstacle().getValue()).startsWith("Say the publisher's site");
        model.sharing().site().set("https://images.contoso.com");
        model.sharing().contact().set("nobody");
        model.sharing().terms().set("https://images.contoso.com/terms");
        model.sharing().prefix().set("abc");
        assertThat(model.sharing().contactProblem().getValue()).contains("'nobody'");
        assertThat(model.sharing().prefixProblem().getValue()).contains("'abc'");
        assertThat(model.obstacle().getValue()).isNotEmpty();
        model.sharing().contact().set("images@contoso.com");
        model.sharing().prefix().set("Contoso");
        assertThat(model.obstacle().getValue()).isEmpty();
        assertThat(model.copyable().command()).contains("--public-name-prefix Contoso");
        model.create(made::add);

        assertThat(stored().sharing().community().publicNamePrefix()).isEqualTo("Contoso");
        assertThat(stored().sharing().community().enabled()).isFalse();
    }

    private Gallery stored() {
        return workspace
                .galleries()
                .show(workspace.caller("").orThrow(), made.getFirst())
                .orThrow();
    }

    @Test
    void aNameThatIsTakenIsRefusedWhileTyping() {
        model.name().set("Gold");
        model.create(made::add);
        CreateGalleryViewModel second = fresh();
        second.name().set("GOLD");
        assertThat(second.nameProblem().getValue()).contains("not unique");
    }

    @Test
    void theCommandMakesTheGroupOnlyWhereThereIsNone() {
        model.name().set("Gold");
        model.group().set("rg-gold");
        model.description().set("All that is gold");
        String gallery =
                "az sig create --resource-group rg-gold --gallery-name Gold --location westeurope"
                        + " --description 'All that is gold' --soft-delete true";
        assertThat(model.copyable().command())
                .isEqualTo("az group create --name rg-gold --location westeurope && " + gallery);

        model.create(made::add);
        CreateGalleryViewModel next = fresh();
        next.name().set("Silver");
        next.group().set("rg-gold");

        assertThat(next.copyable().command()).startsWith("az sig create");
        next.close();
    }
}
