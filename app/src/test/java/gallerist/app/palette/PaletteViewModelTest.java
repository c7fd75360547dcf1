package gallerist.app.palette;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.fx.Action;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Regions;
import gallerist.storage.Outline.Line;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaletteViewModelTest {
    private static final ResourceId GOLD =
            ResourceId.of(
                    "/subscriptions/1/resourceGroups/g/providers/Microsoft.Compute/galleries/gold");

    private final List<String> done = new ArrayList<>();
    private final PaletteViewModel palette =
            new PaletteViewModel(
                    List.of(
                            Action.of("new", "Create gallery…", "", () -> done.add("new")),
                            Action.of("back", "Back", "", () -> done.add("back"))
                                    .unless(new SimpleStringProperty("Nothing before this"))),
                    List.of(
                            line(Kind.GALLERY, GOLD),
                            line(Kind.IMAGE_DEFINITION, GOLD.image("golden-web")),
                            line(Kind.IMAGE_VERSION, GOLD.image("golden-web").version("1.0.0"))),
                    id -> done.add(id.name()),
                    region -> done.add(region.name()));

    private static Line line(Kind kind, ResourceId id) {
        return new Line(kind, id, Regions.of("westeurope"));
    }

    private List<String> found(String typed) {
        palette.typed().set(typed);
        return palette.finds().getValue().stream()
                .filter(find -> !find.isTitle())
                .map(Find::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "gold,gold|golden-web|golden-web 1.0.0",
        "WEB,golden-web|golden-web 1.0.0",
        "web 1.0,golden-web 1.0.0",
        "gal:gold,gold",
        "def:gold,golden-web",
        "ver:gold,golden-web 1.0.0",
        ">gal,Create gallery…",
        "reg:japan,Japan East|Japan West",
        "japaneast,Japan East",
        "gallery,Create gallery…"
    })
    void wordsFindWhatHasThem(String typed, String expected) {
        assertThat(String.join("|", found(typed))).isEqualTo(expected);
    }

    @Test
    void nothingTypedOffersActionsAndGalleries() {
        assertThat(found("")).containsExactly("Create gallery…", "Back", "gold");
    }

    @Test
    void whatCannotBeDoneSaysWhyAndIsNotDone() {
        palette.typed().set("back");
        Find back = palette.finds().getValue().getLast();
        assertThat(back.more()).isEqualTo("Nothing before this");
        assertThat(palette.choose(back)).isFalse();
        palette.run(back);
        assertThat(done).isEmpty();
    }

    @Test
    void aThingIsGoneTo() {
        palette.typed().set("gal:");
        palette.run(palette.finds().getValue().getLast());
        assertThat(done).containsExactly("gold");
    }
}
