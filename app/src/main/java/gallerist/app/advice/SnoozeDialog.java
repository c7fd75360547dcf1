package gallerist.app.advice;

import gallerist.app.control.ActionButton;
import gallerist.app.control.DialogFrame;
import gallerist.app.control.Field;
import gallerist.app.control.Refused;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.page.View;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks why a finding is put off. */
public final class SnoozeDialog implements View {
    private static final double WIDTH = 520;

    private final TextField reason = new TextField();
    private final DialogFrame frame;

    public SnoozeDialog(SnoozeViewModel model, Runnable close) {
        TextField until = new TextField();
        reason.textProperty().bindBidirectional(model.reason());
        until.textProperty().bindBidirectional(model.until());
        VBox content =
                new VBox(
                        Texts.prose(model.fact(), "medium"),
                        new Field(
                                "Reason",
                                reason,
                                "Kept in the activity log and shown beside the finding",
                                new ReadOnlyStringWrapper("")),
                        new Field("Until", until, "Then it is told again", model.dateProblem()),
                        Refused.line(model.refusal()));
        content.getStyleClass().add("dialog-content");
        frame =
                new DialogFrame(
                        "Put a finding off",
                        WIDTH,
                        content,
                        close,
                        List.of(
                                new ActionButton(
                                        Action.of("cancel", "Cancel", "", close),
                                        ActionButton.Look.OUTLINED),
                                new ActionButton(
                                        Action.of(
                                                        "put-off",
                                                        "Put off",
                                                        "",
                                                        () -> model.apply(close))
                                                .unless(model.obstacle()),
                                        ActionButton.Look.PRIMARY)));
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node first() {
        return reason;
    }
}
