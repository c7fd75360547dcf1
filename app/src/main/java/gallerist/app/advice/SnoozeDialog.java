package gallerist.app.advice;

import gallerist.app.control.DialogFrame;
import gallerist.app.control.Field;
import gallerist.app.control.Foot;
import gallerist.app.control.Refused;
import gallerist.app.control.Texts;
import gallerist.app.control.Typed;
import gallerist.app.fx.Action;
import gallerist.app.page.View;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks why a finding is put off. */
public final class SnoozeDialog implements View {
    private static final double WIDTH = 520;

    private final TextField reason;
    private final DialogFrame frame;

    public SnoozeDialog(SnoozeViewModel model, Runnable close) {
        reason = Typed.in(model.reason());
        TextField until = Typed.in(model.until());
        VBox content =
                new VBox(
                        Texts.prose(model.fact(), "medium"),
                        new Field(
                                "Reason",
                                reason,
                                "Kept in the activity log and shown beside the finding"),
                        new Field("Until", until, "Then it is told again", model.dateProblem()),
                        Refused.line(model.refusal()));
        content.getStyleClass().add("dialog-content");
        frame =
                new DialogFrame(
                        "Put a finding off",
                        WIDTH,
                        content,
                        close,
                        Foot.of(
                                Action.of("put-off", "Put off", "", () -> model.apply(close))
                                        .unless(model.obstacle()),
                                close));
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
