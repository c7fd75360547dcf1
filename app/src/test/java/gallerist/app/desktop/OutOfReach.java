package gallerist.app.desktop;

import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;

/** Controls that are not in the window, and can't be brought there by scrolling. */
final class OutOfReach {
    private static final double LEAST = 8;

    private OutOfReach() {}

    static List<Node> among(List<Node> seen, Scene scene) {
        Bounds window = new BoundingBox(-1, -1, scene.getWidth() + 2, scene.getHeight() + 2);
        return seen.stream()
                .filter(node -> node instanceof ButtonBase || node instanceof TextInputControl)
                .filter(node -> node.getLayoutBounds().getWidth() > 0)
                .filter(node -> !isScrolledByItself(node))
                .filter(node -> !isWithin(node, window))
                .toList();
    }

    /** Tables, lists and the matrix have their own bars. */
    private static boolean isScrolledByItself(Node node) {
        return node != null
                && (node instanceof IndexedCell<?>
                        || node instanceof ScrollBar
                        || node.getStyleClass().contains("matrix")
                        || isScrolledByItself(node.getParent()));
    }

    private static boolean isWithin(Node node, Bounds window) {
        return frame(node)
                .map(frame -> isLarge(frame) && isWithin(frame, window))
                .orElseGet(() ->
                        window.contains(node.localToScene(node.getLayoutBounds())) && !isCut(node));
    }

    /** Something can be seen of what is in it. */
    private static boolean isLarge(Node frame) {
        return frame.getLayoutBounds().getWidth() > LEAST
                && frame.getLayoutBounds().getHeight() > LEAST;
    }

    /** The nearest part that scrolls it. */
    private static Optional<Node> frame(Node node) {
        return Optional.ofNullable((Node) node.getParent())
                .flatMap(above -> above instanceof ScrollPane ? Optional.of(above) : frame(above));
    }

    /** Beside its words there is nothing in a button that could be left out. */
    private static boolean isCut(Node node) {
        return node instanceof Control control
                && control.getHeight() < Math.min(LEAST, control.minHeight(Region.USE_PREF_SIZE));
    }
}
