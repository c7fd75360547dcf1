package gallerist.app.transfers;

import gallerist.app.control.DialogFrame;
import gallerist.app.control.Field;
import gallerist.app.control.Foot;
import gallerist.app.control.PairRows;
import gallerist.app.control.Refused;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.page.View;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Asks how fast all transfers together may be. */
public final class LimitDialog implements View {
    private static final double WIDTH = 480;
    private static final double TIMES = 190;

    private final PairRows rows;
    private final DialogFrame frame;

    public LimitDialog(LimitViewModel model, Runnable close) {
        rows =
                new PairRows(
                        new PairRows.Words("Limit", "From – to", "At most", TIMES), model.rows());
        VBox content =
                new VBox(
                        Texts.prose(
                                "A row for each part of the day. A row without times holds for the"
                                        + " rest of it; without any row nothing is limited."),
                        new Field(
                                "Times and rates",
                                rows,
                                "Such as 08:00-18:00 and 5MB/s",
                                model.problem()),
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
        return rows.first();
    }
}
