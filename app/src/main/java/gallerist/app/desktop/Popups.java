package gallerist.app.desktop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.PopupControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.transform.Scale;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.util.Subscription;

/**
 * Menus, lists and tips are windows of their own: they are as large as the window to which they
 * belong, and go with the part of it that they are about.
 */
final class Popups {
    private final Zoom window;
    private final Map<PopupWindow, Subscription> shown = new HashMap<>();
    private final ListChangeListener<Window> heed = this::heed;

    Popups(Zoom window) {
        this.window = window;
        Window.getWindows().addListener(heed);
    }

    /** A popup that is still open when the toolkit ends takes the process with it. */
    void leave() {
        Window.getWindows().removeListener(heed);
        ours(List.copyOf(Window.getWindows())).forEach(Window::hide);
        shown.values().forEach(Subscription::unsubscribe);
        shown.clear();
    }

    private void heed(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            for (Window gone : change.getRemoved()) {
                if (gone instanceof PopupWindow popup && shown.containsKey(popup)) {
                    shown.remove(popup).unsubscribe();
                }
            }
            ours(change.getAddedSubList()).forEach(this::take);
        }
    }

    private Stream<PopupWindow> ours(List<? extends Window> windows) {
        return windows.stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .filter(this::isOurs);
    }

    private boolean isOurs(PopupWindow popup) {
        Window owner = popup.getOwnerWindow();
        while (owner instanceof PopupWindow above) {
            owner = above.getOwnerWindow();
        }
        return owner != null
                && owner.getScene() != null
                && owner.getScene().equals(window.getScene());
    }

    private void take(PopupWindow popup) {
        popup.getScene().addEventFilter(KeyEvent.KEY_PRESSED, LaidOut.BEFORE_KEYS);
        popup.getScene().getRoot().getChildrenUnmodifiable().forEach(this::enlarge);
        if (popup instanceof PopupControl control
                && control.getStyleableParent() instanceof Node about) {
            shown.put(
                    popup,
                    about.sceneProperty()
                            .subscribe(scene -> {
                                if (scene == null) {
                                    popup.hide();
                                }
                            }));
        }
    }

    private void enlarge(Node content) {
        boolean isKnown = content.getTransforms().stream().anyMatch(Popups::isOurs);
        if (!isKnown) {
            content.getTransforms().add(new Enlarged(window));
        }
    }

    private static boolean isOurs(Object transform) {
        return transform instanceof Enlarged;
    }

    /** A popup may be shown again and again; it is enlarged once, and follows. */
    private static final class Enlarged extends Scale {
        Enlarged(Zoom window) {
            xProperty().bind(window.scale());
            yProperty().bind(window.scale());
        }
    }
}
