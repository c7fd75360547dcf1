package gallerist.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gallerist.app.fx.Place;
import gallerist.app.page.View;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Regions;
import gallerist.storage.Outline.Line;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What people type to go somewhere. */
class PlaceNamesTest {
    private static final ResourceId RECOVERY =
            ResourceId.subscription("11111111-1111-1111-1111-111111111111")
                    .group("rg")
                    .gallery("Recovery");

    private final PlaceNames names =
            new PlaceNames(
                    List.of(new Line(Kind.GALLERY, RECOVERY, Regions.of("westeurope"))),
                    List.of(page("overview"), page("recovery")));

    private static RailPage page(String name) {
        return new RailPage(
                name,
                name,
                "fth-home",
                false,
                (Function<String, View>)
                        _ -> {
                            throw new AssertionError("nobody goes there");
                        });
    }

    @Test
    void pagesAreFoundInWhateverCase() {
        assertThat(names.find("Overview")).isEqualTo(Place.parse("overview"));
        assertThat(names.find("GALLERIES")).isEqualTo(Place.home());
        assertThat(names.find("overview/Kept")).isEqualTo(Place.parse("overview/Kept"));
    }

    @Test
    void aGalleryMayHaveTheNameOfAPage() {
        assertThat(names.find("Recovery")).isEqualTo(new Place.Of(RECOVERY, ""));
        assertThat(names.find("Recovery#json")).isEqualTo(new Place.Of(RECOVERY, "json"));
        assertThat(names.find("recovery")).isEqualTo(Place.parse("recovery"));
    }

    @Test
    void whoMistypesIsToldWhatIsNear() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> names.find("overveiw"))
                .satisfies(refusal ->
                        assertThat(refusal.problems())
                                .containsExactly(
                                        new Problem.NamedNotFound(
                                                "place", "overveiw", "overview")));
    }
}
