package gallerist.app.replication.capture;

import gallerist.app.control.Texts;
import gallerist.app.replication.ReviewParts;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The last step: what it comes to. */
final class ReviewPane extends HBox {
    private static final double ASIDE = 372;

    ReviewPane(Prospect prospect) {
        VBox left =
                new VBox(12, ReviewParts.keys(prospect.keys()), Texts.caption("What will happen"));
        prospect.happenings().forEach(each -> left.getChildren().add(ReviewParts.line(each)));
        left.getStyleClass().add("dialog-content");
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox right =
                new VBox(10, Texts.caption("Cost per month"), ReviewParts.costs(prospect.costs()));
        if (!prospect.rooms().isEmpty()) {
            right.getChildren().add(Texts.caption("Space"));
            prospect.rooms().forEach(each -> right.getChildren().add(ReviewParts.room(each)));
        }
        if (!prospect.advice().isEmpty()) {
            right.getChildren().add(Texts.caption("Advice"));
            prospect.advice().forEach(each -> right.getChildren().add(ReviewParts.warning(each)));
        }
        right.getStyleClass().add("review-aside");
        right.setMinWidth(ASIDE);
        right.setPrefWidth(ASIDE);
        right.setMaxWidth(ASIDE);
        getChildren().addAll(left, right);
    }
}
