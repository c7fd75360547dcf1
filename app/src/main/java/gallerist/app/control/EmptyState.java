package gallerist.app.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** Where nothing is: why, and what to do about it. */
public final class EmptyState extends VBox {
    private static final double WIDTH = 420;
    private static final int ICON = 28;

    public EmptyState(String icon, String sentence, String more, Node... ways) {
        super(8);
        setAlignment(Pos.CENTER);
        getStyleClass().add("empty-state");
        Label detail = Texts.prose(more, "muted");
        detail.setMaxWidth(WIDTH);
        detail.setAlignment(Pos.CENTER);
        detail.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(Icon.sized(icon, ICON), Texts.section(sentence), detail);
        getChildren().addAll(ways);
    }
}
