package gallerist.app.fx;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.gallery.ResourceId;
import org.junit.jupiter.api.Test;

class NavigatorTest {
    private final Navigator navigator = new Navigator();
    private final Place gallery =
            Place.of(ResourceId.subscription("s").group("images").gallery("Production"));

    @Test
    void fromAnotherPageTheGalleriesAreAsTheyWereLeft() {
        navigator.go(gallery);
        navigator.go(new Place.Page("map"));

        navigator.goToGalleries();
        assertThat(navigator.place().get()).isEqualTo(gallery);

        navigator.goToGalleries();
        assertThat(navigator.place().get()).isEqualTo(Place.home());
    }
}
