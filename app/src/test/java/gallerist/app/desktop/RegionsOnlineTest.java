package gallerist.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.fx.Place;
import gallerist.app.replication.Yard;
import gallerist.app.theme.Theme;
import gallerist.model.region.Regions;
import gallerist.storage.WorkspaceSettings;
import gallerist.testkit.Frames;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegionsOnlineTest {
    @Test
    void aRegionThatIsAwayIsCountedAndItsMapOpened(@TempDir Path folder) {
        try (Yard yard = new Yard(folder)) {
            yard.workspace()
                    .settings()
                    .write(yard.caller(), known -> new WorkspaceSettings(known.apiVersion(), true))
                    .orThrow();
            yard.capture("1.0.0", yard.disk("os.raw", 2), "eastus");
            yard.workspace().replicator().runOnce();
            try (Opened window = Opened.over(yard.workspace(), Yard.CLOCK, Theme.LIGHT)) {
                assertThat(button(window).getText()).isEqualTo("60 of 60 regions online");

                yard.workspace()
                        .regionStores()
                        .drill(
                                yard.caller(),
                                Regions.of("eastus"),
                                Optional.empty(),
                                drills -> drills.withOutage(true))
                        .orThrow();
                Frames.until(() -> button(window).getText().startsWith("59"));

                assertThat(button(window).getTooltip().getText())
                        .isEqualTo("East US can’t be reached");
                Frames.inFront(() -> button(window).fire());
                window.settle();
                assertThat(window.shell().navigator().place().get())
                        .isEqualTo(new Place.Page("map"));
            }
        }
    }

    private static Button button(Opened window) {
        return window.seen().stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(each -> each.getText() != null)
                .filter(each -> each.getText().endsWith("regions online"))
                .findFirst()
                .orElseThrow();
    }
}
