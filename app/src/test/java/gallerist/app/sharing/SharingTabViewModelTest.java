package gallerist.app.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharingTabViewModelTest {
    private Contoso contoso;
    private ResourceId web;

    @BeforeEach
    void open(@TempDir Path folder) {
        contoso = new Contoso(folder);
        web = contoso.production.image("ubuntu-web");
    }

    @AfterEach
    void close() {
        assertThat(contoso.failures).isEmpty();
        contoso.close();
    }

    private SharingTabViewModel tab(ResourceId scope) {
        return new SharingTabViewModel(contoso.bench, scope, contoso.history::add);
    }

    private static List<String> lines(SharingTabViewModel tab) {
        return tab.lines().getValue().stream()
                .map(line -> "%s %s %s".formatted(line.name(), line.role(), line.origin()).strip())
                .toList();
    }

    @Test
    void rolesGivenHereComeBeforeThoseFromAbove() {
        try (SharingTabViewModel tab = tab(web)) {
            assertThat(lines(tab))
                    .startsWith("svc-deploy Reader")
                    .contains("Image Consumers Reader Production")
                    .last()
                    .asString()
                    .endsWith("Owner the subscription");
        }
    }

    @Test
    void aRoleIsGivenAndTakenAway() {
        try (SharingTabViewModel tab = tab(web)) {
            assertThat(tab.obstacle().getValue()).isNotEmpty();
            tab.somebody().set(Optional.of(contoso.priya));
            tab.role().set(Role.IMAGE_READER);
            tab.give();
            assertThat(lines(tab)).contains("Priya Natarajan Compute Gallery Image Reader");

            tab.give();
            assertThat(tab.refusal().getValue()).isNotEmpty();

            tab.take(
                    tab.lines().getValue().stream()
                            .filter(line -> line.name().equals("Priya Natarajan"))
                            .findFirst()
                            .orElseThrow());
            assertThat(lines(tab)).noneMatch(line -> line.startsWith("Priya"));
            assertThat(tab.refusal().getValue()).isEmpty();

            contoso.history.undo((words, _) -> assertThat(words).contains("Priya Natarajan"));
            assertThat(lines(tab)).contains("Priya Natarajan Compute Gallery Image Reader");
            contoso.history.undo((_, taken) -> assertThat(taken.problems()).isEmpty());
            assertThat(lines(tab)).noneMatch(line -> line.startsWith("Priya"));
        }
    }

    @Test
    void aVersionAdvisesToShareItsGalleryInstead() {
        try (SharingTabViewModel version = tab(web.version("1.4.2"));
                SharingTabViewModel image = tab(web)) {
            assertThat(version.advice()).contains("1.4.2");
            assertThat(image.advice()).isEmpty();
        }
    }

    @Test
    void whoeverMayNotSeeRolesIsToldSo() {
        try (SharingTabViewModel tab = tab(web)) {
            contoso.bench.actAs(contoso.workspace.caller(contoso.priya.id().toString()).orThrow());

            assertThat(tab.lines().getValue()).isEmpty();
            assertThat(tab.missing().getValue()).contains("priya.natarajan@contoso.com");
        }
    }
}
