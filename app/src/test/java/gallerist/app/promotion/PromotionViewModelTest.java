package gallerist.app.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.fx.Place;
import gallerist.app.replication.Yard;
import gallerist.app.report.Grid;
import gallerist.app.report.Section;
import gallerist.app.report.dial.Asked;
import gallerist.app.report.dial.Dial;
import gallerist.model.Problem;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromotionViewModelTest {
    private Yard yard;
    private PromotionViewModel model;
    private final List<Place> gone = new ArrayList<>();
    private final List<Problem> refused = new ArrayList<>();

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        yard.capture("1.0.0", yard.disk("a.raw", 2), "northeurope");
        yard.capture("1.1.0", yard.disk("b.raw", 2), "northeurope");
        yard.run("sig", "create", "-g", "images", "-r", "Customers");
        model =
                new PromotionViewModel(
                        yard.bench(), "Production/ubuntu-web/1.0.0", gone::add, refused::addAll);
    }

    @AfterEach
    void close() {
        model.close();
        yard.close();
    }

    private Asked dial(String title) {
        return model.dials().stream()
                .filter(dial -> dial.title().equals(title))
                .map(Dial::asked)
                .findFirst()
                .orElseThrow();
    }

    private Grid grid(String title) {
        return model.report().getValue().sections().stream()
                .flatMap(section ->
                        section instanceof Section.Table(Grid grid)
                                ? Stream.of(grid)
                                : Stream.<Grid>of())
                .filter(grid -> grid.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<String> problems() {
        return List.of(model.actions().getFirst().obstacle().getValue());
    }

    @Test
    void thePlanIsShownBeforeAnythingHappens() {
        assertThat(dial("To").now()).isEqualTo("Customers");
        assertThat(grid("What is made").lines())
                .extracting(line -> line.cells().getFirst().words())
                .containsExactly("West Europe", "North Europe");
        assertThat(grid("What latest becomes there").lines())
                .extracting(line -> line.cells().get(2).words())
                .containsExactly("1.0.0", "1.0.0");
        assertThat(model.report().getValue().sections())
                .filteredOn(Section.Note.class::isInstance)
                .extracting(section -> ((Section.Note) section).title())
                .containsExactly(
                        "Production / ubuntu-web 1.0.0 to Customers",
                        "The image Customers / ubuntu-web is made first");
    }

    @Test
    void whatIsShownIsPromotedAndItsPageOpened() {
        model.actions().getFirst().run();

        assertThat(refused).isEmpty();
        assertThat(gone).hasSize(1);
        ResourceId made = gone.getFirst().resource().orElseThrow();
        assertThat(made.galleryName()).isEqualTo("Customers");
        assertThat(yard.version(made).storage().source())
                .isEqualTo(new Source.FromVersion(yard.definition().version("1.0.0")));
        assertThat(problems().getFirst()).contains("already a version");
    }

    @Test
    void anotherGalleryOffersItsOwnImagesAndGoesTheOtherWay() {
        model.actions().getFirst().run();
        dial("From").shown().set("Customers");

        assertThat(dial("To").now()).isEqualTo("Production");
        assertThat(dial("Version").now()).isEqualTo("1.0.0");
        assertThat(problems().getFirst()).contains("already a version");
    }

    @Test
    void itBeginsWithAGalleryThatHasSomethingToPromote() {
        PromotionViewModel fresh =
                new PromotionViewModel(yard.bench(), "", gone::add, refused::addAll);

        assertThat(fresh.dials())
                .extracting(dial -> dial.asked().now())
                .containsExactly("Production", "ubuntu-web", "1.1.0", "Customers");
        assertThat(fresh.actions().getFirst().obstacle().getValue()).isEmpty();
        fresh.close();
    }
}
