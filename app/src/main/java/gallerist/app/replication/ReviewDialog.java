package gallerist.app.replication;

import gallerist.app.code.CopyAs;
import gallerist.app.control.DialogFrame;
import gallerist.app.control.Foot;
import gallerist.app.control.Refused;
import gallerist.app.control.Space;
import gallerist.app.control.Tables;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.page.View;
import gallerist.app.page.note.NotePane;
import gallerist.app.report.ExportMenu;
import gallerist.app.report.Hands;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a draft comes to, before it is applied. */
public final class ReviewDialog implements View {
    private static final String TITLE = "Difference to what is stored";
    private static final double WIDTH = 984;
    private static final double ASIDE = 328;
    private static final double ROW = 28;
    private static final int MOST_ROWS = 8;

    private final DialogFrame frame;

    /** Makes the dialog. */
    public ReviewDialog(Review review, Reviewed model, Hands hands, Runnable close) {
        HBox content = new HBox(left(review, model, hands), right(review));
        Action apply =
                Action.of("apply", review.deed(), "", () -> model.apply(review.plan(), close))
                        .unless(model.obstacle());
        frame =
                new DialogFrame(
                        review.title(),
                        WIDTH,
                        content,
                        close,
                        Foot.of(
                                CopyAs.of(review.copyable(), hands.copied()),
                                Action.of("back", "Back", "", close),
                                apply));
        frame.note().setText(review.basis());
    }

    private static VBox left(Review review, Reviewed model, Hands hands) {
        VBox left =
                new VBox(
                        12,
                        Refused.line(model.refusal()),
                        ReviewParts.keys(review.keys()),
                        Texts.caption("What will happen"));
        review.happenings().forEach(each -> left.getChildren().add(ReviewParts.line(each)));
        TableView<Review.Difference> table = table(review);
        HBox head = new HBox(Texts.caption(TITLE), Space.across(), ExportMenu.of(table, hands));
        head.setAlignment(Pos.CENTER_LEFT);
        left.getChildren().addAll(head, table, new NotePane(model.said()));
        left.getStyleClass().add("dialog-content");
        HBox.setHgrow(left, Priority.ALWAYS);
        return left;
    }

    private static TableView<Review.Difference> table(Review review) {
        TableView<Review.Difference> table = Tables.of(TITLE, ROW);
        table.getColumns()
                .addAll(
                        List.of(
                                Tables.first(Tables.text("Field", 3, Review.Difference::field)),
                                Tables.text("Stored", 1, Review.Difference::stored),
                                Tables.last(Tables.text("After", 1.5, Review.Difference::after))));
        table.getItems().setAll(review.differences());
        double height = ROW * (1 + Math.min(review.differences().size(), MOST_ROWS)) + 3;
        table.setMinHeight(height);
        table.setPrefHeight(height);
        table.getStyleClass().add("panel");
        return table;
    }

    private static VBox right(Review review) {
        VBox right =
                new VBox(10, Texts.caption("Cost per month"), ReviewParts.costs(review.costs()));
        if (!review.rooms().isEmpty()) {
            right.getChildren().add(Texts.caption("Limits and space"));
            review.rooms().forEach(room -> right.getChildren().add(ReviewParts.room(room)));
        }
        if (!review.warnings().isEmpty()) {
            right.getChildren().add(Texts.caption("To know before"));
            review.warnings()
                    .forEach(warning -> right.getChildren().add(ReviewParts.warning(warning)));
        }
        right.getStyleClass().add("review-aside");
        right.setMinWidth(ASIDE);
        right.setPrefWidth(ASIDE);
        right.setMaxWidth(ASIDE);
        return right;
    }

    @Override
    public Node node() {
        return frame;
    }
}
