package gallerist.app.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The frame of every dialog: title, content, and a foot with the next step at the right. */
public final class DialogFrame extends VBox {
    private static final KeyCombination APPLY =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private static final double MARGIN = 24;

    private final Label note = Texts.small("");
    private final HBox aside = new HBox();

    /**
     * Puts it together.
     *
     * @param buttons the foot, the next step last; Ctrl+Enter presses it
     */
    public DialogFrame(
            String title,
            double width,
            Node content,
            Runnable close,
            List<? extends Button> buttons) {
        getStyleClass().add("dialog");
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
        Button x = new Button();
        x.setGraphic(Icon.of("fth-x"));
        x.getStyleClass().addAll("flat", "button-icon");
        x.setAccessibleText("Close");
        x.setOnAction(_ -> close.run());
        HBox head = new HBox(12, Texts.styled(title, "dialog-title"), Space.across(), aside, x);
        head.getStyleClass().add("dialog-head");
        head.setAlignment(Pos.CENTER_LEFT);
        ScrollPane body = new Fitting(content, width);
        body.getStyleClass().add("dialog-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        HBox foot = new HBox(8, note, Space.across());
        foot.getStyleClass().add("dialog-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getChildren().addAll(buttons);
        getChildren().addAll(head, body, foot);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                pressed -> {
                    if (APPLY.match(pressed)) {
                        buttons.stream()
                                .filter(Node::isVisible)
                                .reduce((_, later) -> later)
                                .ifPresent(Button::fire);
                        pressed.consume();
                    }
                });
    }

    /** As high as it needs to be, and never up to the edges of the window. */
    @Override
    protected double computeMaxHeight(double width) {
        double needed = prefHeight(width);
        return getParent() instanceof Region above && above.getHeight() > 2 * MARGIN
                ? Math.min(needed, above.getHeight() - 2 * MARGIN)
                : needed;
    }

    /** Puts something at the right of the title. */
    public void beside(Node node) {
        aside.getChildren().setAll(node);
    }

    /** What stands at the left of the foot. */
    public Label note() {
        return note;
    }

    /** As high as its content needs at the width of the dialog, as long as the window has room. */
    private static final class Fitting extends ScrollPane {
        private static final double BORDERS = 2;

        private final double width;

        Fitting(Node content, double width) {
            super(content);
            this.width = width;
            setFitToWidth(true);
            setMinHeight(0);
        }

        @Override
        protected double computePrefHeight(double any) {
            return getContent().prefHeight(width - BORDERS) + BORDERS;
        }
    }
}
