package gallerist.app.transfers;

import gallerist.app.control.DialogFrame;
import gallerist.app.control.Field;
import gallerist.app.control.Foot;
import gallerist.app.control.LongText;
import gallerist.app.control.Refused;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.page.View;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** Asks how fast all transfers together may be. */
public final class LimitDialog implements View {
    private static final double WIDTH = 480;
    private static final int ROWS = 4;

    private final TextArea windows = new LongText(ROWS);
    private final DialogFrame frame;

    public LimitDialog(LimitViewModel model, Runnable close) {
        windows.textProperty().bindBidirectional(model.text());
        VBox content =
                new VBox(
                        Texts.prose(
                                "A line for each part of the day; a line without times holds for"
                                        + " the rest of it. With no line, nothing is limited."),
                        new Field("At most", windows, "Such as 5MB/s 08:00-18:00", model.problem()),
                        Refused.line(model.refusal()));
        content.getStyleClass().add("dialog-content");
        frame =
                new DialogFrame(
                        "Bandwidth limit",
                        WIDTH,
                        content,
                        close,
                        Foot.of(
                                Action.of("set-limit", "Set limit", "", () -> model.apply(close))
                                        .unless(model.problem()),
                                close));
        frame.note().setText("Holds at once, also for transfers that run");
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node first() {
        return windows;
    }
}
