package gallerist.app.control;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field of several lines. The tabulator goes on to the next one, as it does everywhere else. */
public final class LongText extends TextArea {
    public LongText(int lines) {
        setPrefRowCount(lines);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                pressed -> {
                    if (pressed.getCode() == KeyCode.TAB) {
                        requestFocusTraversal(
                                pressed.isShiftDown()
                                        ? TraversalDirection.PREVIOUS
                                        : TraversalDirection.NEXT);
                        pressed.consume();
                    }
                });
    }
}
