package gallerist.app.retire;

import gallerist.app.control.DialogFrame;
import gallerist.app.control.Foot;
import gallerist.app.control.Refused;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.page.Retiring;
import gallerist.app.page.View;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Asks before old versions go. */
public final class RetireDialog implements View {
    private static final double WIDTH = 520;

    private final DialogFrame frame;

    public RetireDialog(Retiring model, Runnable close) {
        VBox content =
                new VBox(
                        Texts.prose(model.summary()),
                        Texts.prose(
                                "Each change is written to the activity log. If somebody changes"
                                        + " one of these versions first, the plan is refused.",
                                "small",
                                "muted"),
                        Refused.line(model.refusal()));
        content.getStyleClass().add("dialog-content");
        frame =
                new DialogFrame(
                        "Carry out the retirement?",
                        WIDTH,
                        content,
                        close,
                        Foot.of(
                                Action.of("carry-out", "Carry out", "", () -> model.carryOut(close))
                                        .losing()
                                        .unless(model.obstacle()),
                                close));
    }

    @Override
    public Node node() {
        return frame;
    }
}
