package gallerist.app.replication.capture;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.replication.ReviewParts;
import gallerist.model.region.Region;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The last step: what it comes to. */
final class ReviewPane extends HBox {
    private static final double ASIDE = 372;

    /**
     * Shows it.
     *
     * @param raise gives regions as many replicas as production wants
     */
    ReviewPane(Prospect prospect, Consumer<List<Region>> raise) {
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
        if (!prospect.few().isEmpty()) {
            right.getChildren()
                    .add(
                            new ActionButton(
                                    Action.of(
                                            "raise",
                                            "Raise to %d replicas".formatted(Prospect.PRODUCTION),
                                            "fth-plus",
                                            () -> raise.accept(prospect.few())),
                                    ActionButton.Look.OUTLINED));
        }
        right.getStyleClass().add("review-aside");
        right.setMinWidth(ASIDE);
        right.setPrefWidth(ASIDE);
        right.setMaxWidth(ASIDE);
        getChildren().addAll(left, right);
    }
}
