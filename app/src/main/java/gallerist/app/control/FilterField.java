package gallerist.app.control;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Words that choose what is shown; emptied by its cross, or by Esc. */
public final class FilterField extends CustomTextField {
    private static final int CROSS = 14;

    /**
     * Makes it.
     *
     * @param prompt shown as long as it is empty, and read aloud
     */
    public FilterField(String prompt, StringProperty words) {
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(Icon.of("fth-search"));
        Button cross = new Button("", Icon.sized("fth-x", CROSS));
        cross.getStyleClass().addAll("flat", "button-icon", "clear");
        cross.setAccessibleText("Show all again");
        cross.setFocusTraversable(false);
        cross.setOnAction(_ -> {
            clear();
            requestFocus();
        });
        cross.visibleProperty().bind(textProperty().isNotEmpty());
        cross.managedProperty().bind(cross.visibleProperty());
        setRight(cross);
        textProperty().bindBidirectional(words);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                pressed -> {
                    if (pressed.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                        clear();
                        pressed.consume();
                    }
                });
    }
}
