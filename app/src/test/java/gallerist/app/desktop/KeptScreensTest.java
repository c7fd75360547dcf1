package gallerist.app.desktop;

import gallerist.app.replication.Yard;
import gallerist.app.theme.Theme;
import gallerist.model.region.Regions;
import gallerist.testkit.Frames;
import gallerist.testkit.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Screens that name folders, free space or this machine: what differs between machines is covered
 * before the picture is compared.
 */
class KeptScreensTest {
    private static final Golden GOLDEN =
            new Golden(Path.of("src/test/screens"), Path.of("target/screens"));

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void storesBackupsNewsAndAboutLookAsTheyDid(Theme theme) throws IOException {
        try (Yard yard = new Yard(folder)) {
            yard.captureInAllZones("1.0.0", yard.disk("os.raw", 4), "northeurope", "eastus");
            yard.captureInAllZones("1.1.0", yard.disk("next.raw", 6), "northeurope");
            yard.workspace().replicator().runOnce();
            lose(yard);
            yard.workspace().backups().make(yard.caller()).orThrow();
            try (Opened window = Opened.over(yard.workspace(), Yard.CLOCK, theme)) {
                look(window, "Production/ubuntu-web/1.0.0#cost", "version-cost-" + theme.text());
                rollOut(window);
                covered().look(window, "roll-out-" + theme.text());
                look(window, "settings#stores", "settings-stores-" + theme.text());
                look(window, "settings#backups", "settings-backups-" + theme.text());
                look(window, "settings#workspace", "settings-workspace-" + theme.text());
                look(window, "galleries?news", "news-" + theme.text());
                look(
                        window,
                        "people#service-principals",
                        "people-service-principals-" + theme.text());
                look(window, "people#subscriptions", "people-subscriptions-" + theme.text());
            }
        }
    }

    /** One store is no longer what it was. */
    private static void lose(Yard yard) throws IOException {
        Path store =
                yard
                        .workspace()
                        .regionStores()
                        .show(yard.caller(), Optional.of(Regions.of("eastus")))
                        .orThrow()
                        .stream()
                        .map(zone -> zone.path().resolve("gallerist.store"))
                        .filter(Files::exists)
                        .findFirst()
                        .orElseThrow();
        Files.delete(store);
        yard.workspace()
                .regionStores()
                .test(yard.caller(), Regions.of("eastus"), Optional.empty())
                .orThrow();
    }

    /** Far down on the page, once scale sets are asked for. */
    private static void rollOut(Opened window) {
        window.go("Production/ubuntu-web/1.0.0#scaling");
        Frames.inFront(() -> {
            field(window, "Scale sets").setText("2");
            field(window, "Instances each").setText("600");
        });
        window.settle();
        Frames.inFront(() ->
                window.seen().stream()
                        .filter(ScrollPane.class::isInstance)
                        .map(ScrollPane.class::cast)
                        .forEach(pane -> pane.setVvalue(1)));
        window.settle();
    }

    private static TextField field(Opened window, String title) {
        return window.seen().stream()
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .filter(field -> title.equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private void look(Opened window, String place, String name) throws IOException {
        covered().look(window, place, name);
    }

    private Covered covered() {
        return new Covered(GOLDEN, folder, this::differs);
    }

    private boolean differs(Node node) {
        if (!(node instanceof Labeled label) || label.getText() == null) {
            return false;
        }
        String text = label.getText();
        boolean isCell = node instanceof TableCell<?, ?>;
        return text.contains(folder.toString())
                || text.startsWith("Gallerist ")
                || text.matches("[0-9a-f]{8}-[0-9a-f-]{27}")
                || text.endsWith("@local")
                || (isCell && text.matches("[0-9.]+ [KMGT]iB"))
                || text.equals(System.getProperty("user.name"));
    }
}
