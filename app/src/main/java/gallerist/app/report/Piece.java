package gallerist.app.report;

import javafx.scene.Node;

/** A section on the screen. */
public interface Piece {
    Node node();

    /** Shows another section in its place; no when it is of another make. */
    boolean take(Section section);
}
