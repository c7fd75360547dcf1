package gallerist.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.theme.Theme;
import gallerist.app.workshop.Places;
import gallerist.storage.Workspace;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where steps of a workshop can lead is what the window has. */
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
        }
    }
}
