package gallerist.app.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Holds a part of the window that is moved sideways where it needs more room than there is. */
public final class Sideways extends ScrollPane {
    public Sideways(Node part) {
        super(part);
        setFitToWidth(true);
        setFitToHeight(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(0);
    }
}
