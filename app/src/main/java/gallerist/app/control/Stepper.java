package gallerist.app.control;

import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/** A small number that is typed, or stepped by its buttons and the arrow keys. */
public final class Stepper extends HBox {
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final Pattern DIGITS = Pattern.compile("\\d{0,3}");
    private static final double FIELD = 30;

    private final TextField field = new TextField();
    private final int min;
    private final int max;
    private final IntConsumer changed;
    private boolean isShowing;

    /**
     * Makes it.
     *
     * @param changed is told what a person makes it, which may be outside of the limits while they
     *     type
     */
    public Stepper(String name, int min, int max, IntConsumer changed) {
        this.min = min;
        this.max = max;
        this.changed = changed;
        field.setAccessibleText(name);
        field.setMinWidth(FIELD);
        field.setPrefWidth(FIELD);
        field.setTextFormatter(new TextFormatter<>(Stepper::digitsOnly));
        field.textProperty().addListener((_, _, typed) -> heed(typed));
        field.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.UP || pressed.getCode() == KeyCode.DOWN) {
                step(pressed.getCode() == KeyCode.UP ? 1 : -1);
                pressed.consume();
            }
        });
        getStyleClass().add("stepper");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren()
                .addAll(
                        button("−", name + ", one fewer", -1),
                        field,
                        button("+", name + ", one more", 1));
    }

    /** What would make it no number puts back what it replaces. */
    private static TextFormatter.Change digitsOnly(TextFormatter.Change edit) {
        if (!DIGITS.matcher(edit.getControlNewText()).matches()) {
            edit.setText(edit.getControlText().substring(edit.getRangeStart(), edit.getRangeEnd()));
        }
        return edit;
    }

    private Button button(String sign, String words, int by) {
        Button button = new Button(sign);
        button.setAccessibleText(words);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> step(by));
        return button;
    }

    private void step(int by) {
        field.setText(Integer.toString(Math.clamp((long) number() + by, min, max)));
    }

    private int number() {
        return field.getText().isEmpty() ? 0 : Integer.parseInt(field.getText());
    }

    private void heed(String typed) {
        if (!isShowing && typed != null) {
            changed.accept(number());
        }
    }

    /** Takes the keyboard. */
    public void hold() {
        field.requestFocus();
    }

    /** Shows a number, unless it is there already in whatever form. */
    public void show(int number, boolean isChanged) {
        pseudoClassStateChanged(CHANGED, isChanged);
        if (number() != number) {
            isShowing = true;
            field.setText(Integer.toString(number));
            isShowing = false;
        }
    }
}
