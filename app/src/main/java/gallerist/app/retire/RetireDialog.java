package gallerist.app.retire;

import gallerist.app.code.CopyAs;
import gallerist.app.control.DialogFrame;
import gallerist.app.control.Foot;
import gallerist.app.control.Refused;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.page.Retiring;
import gallerist.app.page.View;
import gallerist.app.page.loss.Following;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Asks before old versions go. */
public final class RetireDialog implements View {
    private static final double WIDTH = 520;

    private final Retiring model;
    private final DialogFrame frame;

    /**
     * Makes the dialog.
     *
     * @param copy puts a text on the clipboard
     */
    public RetireDialog(Retiring model, Consumer<String> copy, Runnable close) {
        this.model = model;
        Label summary = Texts.prose("");
        summary.textProperty().bind(model.summary());
        VBox content =
                new VBox(
                        8,
                        summary,
                        Following.of(model.consequences()),
                        Texts.prose(
                                "All of it or nothing, each change in the activity log. If anything"
                                        + " changes first that the plan is made from, it is refused.",
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
                                CopyAs.of(model.obstacle(), model.copyable(), copy),
                                Action.of("carry-out", "Carry out", "", () -> model.carryOut(close))
                                        .losing()
                                        .unless(model.obstacle()),
                                close));
    }

    @Override
    public void close() {
        model.close();
    }

    @Override
    public Node node() {
        return frame;
    }
}
