package gallerist.app.page;

import gallerist.app.fx.Action;
import java.util.List;
import javafx.scene.Node;

/** Something shown for a while. */
public interface View extends AutoCloseable {
    Node node();

    /** What gets the keyboard when this opens. */
    default Node first() {
        return node();
    }

    /** What can be done while it is shown. */
    default List<Action> actions() {
        return List.of();
    }

    /** Shows a part of it by its name; what has no parts is as it was. */
    default void turnTo(String part) {}

    /** It has left the window: what it listened to, it hears no more. */
    @Override
    default void close() {}

    /** What never changes and so listens to nothing. */
    static View of(Node node) {
        return () -> node;
    }
}
