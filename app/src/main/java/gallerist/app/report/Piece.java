package gallerist.app.report;

import java.util.Optional;
import javafx.scene.Node;

/** A section on the screen. */
public interface Piece {
    Node node();

    /** Shows another section in its place; no when it is of another make. */
    boolean take(Section section);

    /** What shows the section of a title, to be scrolled to and used. */
    default Optional<Node> find(String title) {
        return Optional.empty();
    }
}
