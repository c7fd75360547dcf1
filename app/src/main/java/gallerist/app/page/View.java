package gallerist.app.page;

import javafx.scene.Node;

/** Something shown for a while. */
public interface View extends AutoCloseable {
    Node node();

    /** What gets the keyboard when this opens. */
    default Node first() {
        return node();
    }

    /** It has left the window: what it listened to, it hears no more. */
    @Override
    default void close() {}

    /** What never changes and so listens to nothing. */
    static View of(Node node) {
        return () -> node;
    }
}
