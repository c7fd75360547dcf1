package gallerist.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.replication.Yard;
import gallerist.app.theme.Theme;
import gallerist.testkit.Frames;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures and tables of the window: what they were computed from, and how they leave it. */
class FiguresTest {
    private Yard yard;
    private Opened window;

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        yard.capture("1.0.0", yard.disk("os.raw", 2), "northeurope");
        yard.workspace().replicator().runOnce();
        window = Opened.over(yard.workspace(), Yard.CLOCK, Theme.LIGHT);
    }

    @AfterEach
    void close() {
        window.close();
        yard.close();
    }

    private List<Node> seen(String style) {
        return window.seen().stream().filter(node -> node.getStyleClass().contains(style)).toList();
    }

    private static boolean opens(Node figure) {
        return figure.getParent().getStyleClass().contains("tile-button");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "overview",
                "transfers",
                "cost",
                "advice",
                "usage",
                "recovery",
                "retire",
                "calendar",
                "promote",
                "mirror",
                "Production/ubuntu-web#history",
                "Production/ubuntu-web/1.0.0#scaling"
            })
    void everyFigureLeadsToWhatItWasComputedFrom(String page) {
        window.go(page);
        assertThat(seen("tile")).allMatch(FiguresTest::opens);

        int count = seen("tile-button").size();
        for (int i = 0; i < count; i++) {
            window.go(page);
            Button figure = (Button) seen("tile-button").get(i);
            Frames.inFront(figure::fire);
            window.settle();
            assertThat(isElsewhere(page) || isAtATable())
                    .as("%s leads nowhere", figure.getAccessibleText())
                    .isTrue();
        }
    }

    private boolean isElsewhere(String page) {
        String place = window.shell().navigator().place().get().text();
        return !place.endsWith(page.replace("Production/ubuntu-web", ""));
    }

    private boolean isAtATable() {
        Node focused = window.scene().getFocusOwner();
        return focused != null
                && (focused.getStyleClass().contains("table-view")
                        || focused.getStyleClass().contains("panel"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Production/ubuntu-web/1.0.0#replication | Target regions"
                        + " | North Europe,no,1,Standard_LRS,yes,Verified",
                "Production?share | Sharing of Production | mara,Owner,\"Yes, inherited\"",
                "Production/ubuntu-web/1.0.0?compare | What both are"
                        + " | targetRegions[North Europe].regionalReplicaCount,1,"
            })
    void everyTableOfADialogIsCopied(String place, String table, String words) {
        yard.capture("1.1.0", yard.disk("next.raw", 2));
        window.go(place);

        assertThat(copied(table)).contains(words);
    }

    private String copied(String table) {
        MenuButton menu =
                window.seen().stream()
                        .filter(node ->
                                ("Copy or export " + table).equals(node.getAccessibleText()))
                        .map(MenuButton.class::cast)
                        .findFirst()
                        .orElseThrow();
        StringBuilder text = new StringBuilder();
        Frames.inFront(() -> menu.getItems().getFirst().fire());
        Frames.inFront(() -> text.append(Clipboard.getSystemClipboard().getString()));
        return text.toString();
    }
}
