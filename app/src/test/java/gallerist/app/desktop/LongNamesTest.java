package gallerist.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.replication.Yard;
import gallerist.app.theme.Theme;
import gallerist.storage.Workspace;
import gallerist.testkit.Frames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names as long as they may be leave room for what can be done. */
class LongNamesTest {
    private static final String LONG = "a" + "-very-long".repeat(7) + "-name";
    private static final int WIDTH = 1280;

    @TempDir private Path folder;

    @Test
    void nothingIsPushedOutOfTheWindow() {
        try (Yard yard = new Yard(folder)) {
            Workspace workspace = yard.workspace();
            make(yard);
            try (Opened window = Opened.over(workspace, Yard.CLOCK, Theme.LIGHT)) {
                for (String place :
                        List.of(
                                "promote",
                                "mirror",
                                "map",
                                "cost",
                                "Production/" + LONG + "#latest",
                                "Production/" + LONG + "/1.0.0#replication")) {
                    window.go(place);

                    assertThat(beyond(window)).as(place).isEmpty();
                }
            }
        }
    }

    private static void make(Yard yard) {
        String image = " -g images -r Production -i " + LONG;
        type(yard, "sig image-definition create -p C -f O -s L --os-type Linux" + image);
        type(yard, "sig image-version create -e 1.0.0 --metadata-only" + image);
        type(yard, "sig create -g images -r Other");
    }

    private static void type(Yard yard, String line) {
        yard.run(line.split(" ", -1));
    }

    private static List<String> beyond(Opened window) {
        List<String> beyond = new ArrayList<>();
        List<Node> seen = window.seen();
        Frames.inFront(() ->
                seen.stream()
                        .filter(ButtonBase.class::isInstance)
                        .filter(node ->
                                node.localToScene(node.getBoundsInLocal()).getMaxX() > WIDTH)
                        .map(Node::getAccessibleText)
                        .forEach(beyond::add));
        return beyond;
    }
}
