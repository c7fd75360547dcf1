package gallerist.app.report;

import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** The line above what is framed: its title, and at the right what belongs to it. */
final class CardHead extends HBox {
    private static final double GAP = 8;

    CardHead(String title, Node... right) {
        super(GAP, Texts.section(title), Space.across());
        getChildren().addAll(right);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("card-head", "report-head");
    }
}
