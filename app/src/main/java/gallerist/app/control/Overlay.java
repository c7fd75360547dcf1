package gallerist.app.control;

import atlantafx.base.controls.ModalPane;
import atlantafx.base.controls.Notification;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** What lies over the window: dialogs on a scrim, and toasts at the lower right. */
public final class Overlay extends StackPane {
    private static final Duration SEEN = Duration.seconds(6);
    private static final double TOAST = 360;

    private final ModalPane dialogs = new ModalPane();
    private final VBox toasts = new VBox(8);
    private Runnable afterClosing = () -> {};
    private Optional<Node> before = Optional.empty();
    private boolean goesBack;

    public Overlay(Node window) {
        toasts.setAlignment(Pos.BOTTOM_RIGHT);
        toasts.getStyleClass().add("toasts");
        toasts.setPickOnBounds(false);
        toasts.setMaxWidth(Region.USE_PREF_SIZE);
        StackPane.setAlignment(toasts, Pos.BOTTOM_RIGHT);
        dialogs.setPersistent(false);
        dialogs.setFocusTraversable(false);
        dialogs.setInTransitionFactory(null);
        dialogs.setOutTransitionFactory(null);
        dialogs.addEventFilter(MouseEvent.MOUSE_PRESSED, this::clicked);
        dialogs.addEventFilter(MouseEvent.MOUSE_RELEASED, this::clicked);
        dialogs.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        dialogs.displayProperty()
                .addListener((_, _, isShown) -> {
                    if (!isShown) {
                        closed();
                    }
                });
        getChildren().addAll(window, dialogs, toasts);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                pressed -> {
                    if (pressed.getCode() == KeyCode.TAB) {
                        goesBack = pressed.isShiftDown();
                    }
                });
        sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .addListener((_, _, owner) -> keepInside(owner));
    }

    /**
     * The keyboard does not leave a dialog for what lies under it: after the last comes the first.
     */
    private void keepInside(Node owner) {
        if (owner == null || !isShowing() || holds(owner) || isIn(owner, toasts)) {
            return;
        }
        Node content = dialogs.getContent();
        if (goesBack) {
            Stops.in(content).reduce((_, last) -> last).ifPresent(Node::requestFocus);
        } else {
            content.requestFocusTraversal(TraversalDirection.NEXT);
        }
    }

    private static boolean isIn(Node node, Node part) {
        Node above = node.getParent();
        return node.equals(part) || (above != null && isIn(above, part));
    }

    /** Whether something is part of the dialog that is shown. */
    public boolean holds(Node node) {
        return isIn(node, dialogs);
    }

    /** A click beside what lies over the window asks it to go. */
    private void clicked(MouseEvent event) {
        if (dialogs.getContent() instanceof Leaving over
                && event.getButton() == MouseButton.PRIMARY
                && event.getTarget() instanceof Node target
                && !isIn(target, dialogs.getContent())) {
            event.consume();
            if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
                over.leave();
            }
        }
    }

    /**
     * Leaves so much at the right free of dialogs and toasts: what is there is read beside them.
     */
    public void keepFree(double right) {
        Insets free = new Insets(0, right, 0, 0);
        StackPane.setMargin(dialogs, free);
        StackPane.setMargin(toasts, free);
    }

    /** Shows a dialog in the middle. */
    public void show(Node dialog, Runnable whenClosed) {
        show(dialog, Pos.CENTER, whenClosed);
    }

    public void show(Node dialog, Pos where, Runnable whenClosed) {
        if (!isShowing()) {
            before = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        }
        Runnable replaced = afterClosing;
        afterClosing = whenClosed;
        dialogs.setAlignment(where);
        dialogs.show(dialog);
        dialog.requestFocus();
        replaced.run();
    }

    public void hide() {
        dialogs.hide(true);
    }

    public boolean isShowing() {
        return dialogs.isDisplay();
    }

    private void closed() {
        Runnable then = afterClosing;
        afterClosing = () -> {};
        then.run();
        goBack();
    }

    /** The keyboard goes back to where it was, unless that has left the window since. */
    private void goBack() {
        before.filter(node -> node.getScene() != null && node.getScene().equals(getScene()))
                .ifPresent(Node::requestFocus);
        before = Optional.empty();
    }

    /** Tells something for a while. */
    public void tell(String sentence) {
        Notification toast = toast(sentence, "fth-info");
        PauseTransition wait = new PauseTransition(SEEN);
        wait.setOnFinished(_ -> toasts.getChildren().remove(toast));
        wait.play();
    }

    /** Tells something for a while, with something to do about it. */
    public void tell(String sentence, String way, Runnable go) {
        Notification toast = toast(sentence, "fth-info");
        offer(toast, way, go);
        PauseTransition wait = new PauseTransition(SEEN);
        wait.setOnFinished(_ -> toasts.getChildren().remove(toast));
        wait.play();
    }

    /** Tells of a failure, until the person has seen it. */
    public void warn(String sentence) {
        Notification toast = toast(sentence, "fth-alert-octagon");
        toast.getStyleClass().add("failed");
    }

    /** Tells of a failure, until the person has seen it, with something to do about it. */
    public void warn(String sentence, String way, Runnable go) {
        Notification toast = toast(sentence, "fth-alert-octagon");
        toast.getStyleClass().add("failed");
        offer(toast, way, go);
    }

    private void offer(Notification toast, String way, Runnable go) {
        Button button = new Button(way);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("link");
        button.setOnAction(_ -> {
            toasts.getChildren().remove(toast);
            go.run();
        });
        toast.setPrimaryActions(button);
    }

    private Notification toast(String sentence, String icon) {
        Notification toast = new Notification(Texts.shown(sentence), Icon.of(icon));
        toast.setPrefWidth(TOAST);
        toast.setMaxWidth(TOAST);
        toast.setOnClose(_ -> toasts.getChildren().remove(toast));
        toasts.getChildren().add(toast);
        return toast;
    }
}
