package gallerist.app.desktop;

import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.transform.Scale;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/**
 * Menus, lists and tips are windows of their own: they are shown as large as the window to which
 * they belong.
 */
final class Popups {
    private final ReadOnlyDoubleProperty scale;
    private final ListChangeListener<Window> heed = this::heed;

    Popups(ReadOnlyDoubleProperty scale) {
        this.scale = scale;
    }

    void follow() {
        Window.getWindows().addListener(heed);
    }

    void leave() {
        Window.getWindows().removeListener(heed);
    }

    private void heed(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            for (Window window : change.getAddedSubList()) {
                if (window instanceof PopupWindow popup) {
                    popup.getScene().getRoot().getChildrenUnmodifiable().forEach(this::enlarge);
                }
            }
        }
    }

    private void enlarge(Node content) {
        boolean isKnown = content.getTransforms().stream().anyMatch(Popups::isOurs);
        if (!isKnown) {
            content.getTransforms().add(new Enlarged(scale));
        }
    }

    private static boolean isOurs(Object transform) {
        return transform instanceof Enlarged;
    }

    /** A popup may be shown again and again; it is enlarged once, and follows. */
    private static final class Enlarged extends Scale {
        Enlarged(ReadOnlyDoubleProperty scale) {
            xProperty().bind(scale);
            yProperty().bind(scale);
        }
    }

    /** A popup that is still open when the toolkit ends takes the process with it. */
    static void hideAll() {
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
    }
}
