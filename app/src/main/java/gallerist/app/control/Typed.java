package gallerist.app.control;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;

/** Text fields whose text is a property of a view model. */
public final class Typed {
    private Typed() {}

    public static TextField in(StringProperty text) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(text);
        return field;
    }
}
