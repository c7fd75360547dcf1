package gallerist.app.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A framed part of a page with a title. */
public final class Card extends VBox {
    private final HBox head;

    public Card(String title, Node content) {
        this(title, "", content);
    }

    /**
     * With something muted at the right of the title.
     *
     * @param aside may be empty
     */
    public Card(String title, String aside, Node content) {
        head = new HBox(8, Texts.section(title), Space.across(), Texts.small(aside));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("card-head");
        VBox body = new VBox(content);
        body.getStyleClass().add("card-body");
        getStyleClass().add("panel");
        getChildren().addAll(head, body);
    }

    /** Something at the right end of the title line. */
    public Card offering(Node node) {
        head.getStyleClass().add("report-head");
        head.getChildren().add(node);
        return this;
    }

    /** Rows that reach from edge to edge. */
    public Card flush() {
        getStyleClass().add("flush");
        return this;
    }
}
