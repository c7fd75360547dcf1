package gallerist.app.desktop;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

/**
 * Marks the control that somebody is led to, as soon as the page with it is there, and gives it the
 * keyboard.
 */
final class Signpost extends AnimationTimer {
    private static final String STYLE = "pointed";
    private static final String ELLIPSIS = "…";

    /** So many frames after the last reading there is nothing more to wait for. */
    private static final int STILL = 20;

    private final Parent root;
    private final BooleanSupplier isIdle;
    private Optional<Node> marked = Optional.empty();
    private String words = "";
    private Runnable missing = () -> {};
    private int still;

    /**
     * Marks nothing yet.
     *
     * @param isIdle whether everything that was asked for is on the screen
     */
    Signpost(Parent root, BooleanSupplier isIdle) {
        this.root = root;
        this.isIdle = isIdle;
    }

    /**
     * Marks the control on which these words are, once it is there.
     *
     * @param missed is told where it is not
     */
    void mark(String text, Runnable missed) {
        clear();
        words = text;
        missing = missed;
        still = 0;
        start();
    }

    /** Nothing is marked any more. */
    void clear() {
        stop();
        marked.ifPresent(node -> node.getStyleClass().remove(STYLE));
        marked = Optional.empty();
    }

    @Override
    public void handle(long now) {
        still = isIdle.getAsBoolean() ? still + 1 : 0;
        marked = find(root);
        marked.ifPresent(node -> {
            node.getStyleClass().add(STYLE);
            node.requestFocus();
        });
        if (marked.isPresent()) {
            stop();
        } else if (still > STILL) {
            stop();
            missing.run();
        }
    }

    private Optional<Node> find(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible() && isMeant(child)) {
                return Optional.of(child);
            }
            if (child.isVisible() && child instanceof Parent inner) {
                Optional<Node> found = find(inner);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isMeant(Node node) {
        boolean isSpoken = says(Optional.ofNullable(node.getAccessibleText()));
        boolean isWritten =
                node instanceof Labeled labeled && says(Optional.ofNullable(labeled.getText()));
        return node.isFocusTraversable() && (isSpoken || isWritten);
    }

    private boolean says(Optional<String> text) {
        return text.map(all -> all.replace(ELLIPSIS, "")).filter(words::equals).isPresent();
    }
}
