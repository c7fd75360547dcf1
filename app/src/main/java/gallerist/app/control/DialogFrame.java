package gallerist.app.control;

import gallerist.app.text.Shortcut;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The frame of every dialog: title, content, and a foot with the next step at the right. */
public final class DialogFrame extends VBox implements Leaving {
    private static final KeyCombination APPLY = Keys.combination(Shortcut.APPLY.keys());

    private static final double MARGIN = 24;
    private static final double ASIDE = 8;
    private static final double NARROW = 280;
    private static final double NOTE = 120;
    private static final int FOOT = 2;

    private static final String LOSS = "What you have put in here would be lost.";

    private final Label note = Texts.small("");
    private final HBox aside = new HBox();
    private final double width;
    private final FoldingRow foot = new FoldingRow(8);
    private final Parting parting;
    private final Runnable close;
    private final List<? extends ButtonBase> buttons;
    private final TypedWork typed;
    private BooleanSupplier hasWork;

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
            List<? extends ButtonBase> buttons) {
        this.close = close;
        this.width = width;
        this.buttons = List.copyOf(buttons);
        this.parting = new Parting(LOSS, close, this::offer);
        getStyleClass().add("dialog");
        setMinWidth(Math.min(width, NARROW));
        setPrefWidth(width);
        Button x = new Button();
        x.setGraphic(Icon.of("fth-x"));
        x.getStyleClass().addAll("flat", "button-icon");
        x.setAccessibleText("Close");
        x.setOnAction(_ -> leave());
        HBox head = new HBox(12, Texts.styled(title, "dialog-title"), Space.across(), aside, x);
        head.getStyleClass().add("dialog-head");
        head.setAlignment(Pos.CENTER_LEFT);
        ScrollPane body = new Fitting(content);
        body.getStyleClass().add("dialog-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        note.setWrapText(true);
        note.minWidthProperty()
                .bind(Bindings.when(note.textProperty().isEmpty()).then(0).otherwise(NOTE));
        foot.getStyleClass().add("dialog-foot");
        foot.getChildren().setAll(note, Space.across());
        foot.getChildren().addAll(buttons);
        getChildren().addAll(head, body, foot);
        typed = new TypedWork(body);
        hasWork = typed::isThere;
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                pressed -> {
                    if (APPLY.match(pressed)) {
                        apply();
                        pressed.consume();
                    }
                });
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                pressed -> {
                    if (pressed.getCode() == KeyCode.ESCAPE) {
                        pressed.consume();
                        leave();
                    }
                });
    }

    private void offer() {
        if (isAsking()) {
            getChildren().set(FOOT, foot);
            buttons.getLast().requestFocus();
        }
    }

    private void apply() {
        if (isAsking()) {
            offer();
        } else {
            buttons.stream()
                    .filter(Node::isVisible)
                    .reduce((_, later) -> later)
                    .ifPresent(ButtonBase::fire);
        }
    }

    private boolean isAsking() {
        return getChildren().contains(parting.node());
    }

    /** Closes it, unless something was typed: then that is asked for first. */
    @Override
    public void leave() {
        if (isAsking()) {
            offer();
        } else if (hasWork.getAsBoolean()) {
            ask();
        } else {
            close.run();
        }
    }

    private void ask() {
        getChildren().set(FOOT, parting.node());
        parting.ask();
    }

    /**
     * Says what would be lost with it that is not in its fields.
     *
     * @param isThere whether there is such work now
     */
    public void holding(BooleanSupplier isThere) {
        hasWork = () -> typed.isThere() || isThere.getAsBoolean();
    }

    /** What is typed here is worth nothing when it is closed. */
    public void holdingNothing() {
        hasWork = () -> false;
    }

    /** As wide as it was made, where the window is. */
    @Override
    protected double computeMaxWidth(double height) {
        return getParent() instanceof Region above && above.getWidth() > NARROW
                ? Math.min(width, above.getWidth() - 2 * ASIDE)
                : width;
    }

    /** As high as it needs to be, and never up to the edges of the window. */
    @Override
    protected double computeMaxHeight(double across) {
        double needed = prefHeight(across < 0 ? computeMaxWidth(-1) : across);
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

        Fitting(Node content) {
            super(content);
            setFitToWidth(true);
            setMinHeight(0);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double across) {
            return getContent().prefHeight(across - BORDERS) + BORDERS;
        }
    }
}
