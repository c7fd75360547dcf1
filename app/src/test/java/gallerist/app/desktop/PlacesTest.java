package gallerist.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.theme.Theme;
import gallerist.app.wire.Json;
import gallerist.app.workshop.Places;
import gallerist.storage.Workspace;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** The places of the window are what others take them for. */
class PlacesTest {
    @Test
    void workshopsKnowAllPagesAndTabs(@TempDir Path folder) {
        try (Workspace contoso = Contoso.open(folder);
                Opened window = Opened.over(contoso, Contoso.CLOCK, Theme.LIGHT)) {
            Set<String> places = Tour.places(window).keySet();

            assertThat(places)
                    .map(place -> place.split("[/#]", 2)[0])
                    .filteredOn(page -> !page.equals("Production"))
                    .isSubsetOf(Places.PAGES);
            assertThat(
                            places.stream()
                                    .filter(place -> place.contains("#"))
                                    .map(place -> place.substring(place.indexOf('#') + 1))
                                    .collect(Collectors.toSet()))
                    .isEqualTo(Places.TABS);

            Set<String> documents =
                    places.stream()
                            .filter(place -> place.endsWith("#json"))
                            .collect(Collectors.toSet());
            assertThat(documents).hasSize(5).allSatisfy(place -> namesItsPlace(window, place));
        }
    }

    /** What the page shows as JSON can be read, and is about what the page is about. */
    private static void namesItsPlace(Opened window, String place) {
        window.go(place);
        String text =
                window.seen().stream()
                        .filter(TextArea.class::isInstance)
                        .map(node -> ((TextArea) node).getText())
                        .collect(Collectors.joining());
        ObjectNode document = Json.readObject(text);

        assertThat(document.path("id").asString())
                .isEqualTo(
                        window.shell()
                                .navigator()
                                .place()
                                .get()
                                .resource()
                                .orElseThrow()
                                .toString());
        assertThat(place).contains(document.path("name").asString());
    }
}
