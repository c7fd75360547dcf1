package gallerist.app.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gallerist.model.Refusal;
import gallerist.model.gallery.ResourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
    private static final String GOLD =
            "/subscriptions/1/resourceGroups/g/providers/Microsoft.Compute/galleries/gold";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "galleries",
                "recycle",
                GOLD,
                GOLD + "#json",
                GOLD + "/images/web/versions/1.0.0#activity",
                GOLD + "?delete",
                GOLD + "#json?search"
            })
    void aTextSurvivesBeingAPlace(String text) {
        assertThat(Place.parse(text).text()).isEqualTo(text);
    }

    @Test
    void aDialogKnowsTheResourceBelowIt() {
        assertThat(Place.parse(GOLD + "#json?delete").resource()).contains(ResourceId.of(GOLD));
        assertThat(Place.parse("recycle").resource()).isEmpty();
    }

    @Test
    void aBrokenIdIsRefused() {
        assertThatThrownBy(() -> Place.parse("/nowhere")).isInstanceOf(Refusal.class);
    }

    @Test
    void theWayBackIsTheWayThatWasGone() {
        Navigator navigator = new Navigator();
        navigator.go(new Place.Page("recycle"));
        navigator.go(Place.parse(GOLD));
        navigator.back();
        assertThat(navigator.place().get()).isEqualTo(new Place.Page("recycle"));
        navigator.back();
        assertThat(navigator.place().get()).isEqualTo(Place.home());
        assertThat(navigator.mayGoBack().get()).isFalse();
        navigator.forward();
        navigator.forward();
        assertThat(navigator.place().get()).isEqualTo(Place.parse(GOLD));
        assertThat(navigator.mayGoForward().get()).isFalse();
    }

    @Test
    void goingSomewhereElseForgetsWhatWasAhead() {
        Navigator navigator = new Navigator();
        navigator.go(new Place.Page("recycle"));
        navigator.back();
        navigator.go(Place.parse(GOLD));
        assertThat(navigator.mayGoForward().get()).isFalse();
    }
}
