package gallerist.app.transfers;

import gallerist.app.control.ActionButton;
import gallerist.app.control.DialogFrame;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.page.View;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Asks what becomes of copies when the window is closed while they run. */
public final class ClosingDialog implements View {
    private static final double WIDTH = 560;

    private final DialogFrame frame;

    /**
     * Makes the dialog.
     *
     * @param carryOn closes the window and lets the copies come to their end
     * @param end closes the window and the process
     */
    public ClosingDialog(TransfersViewModel model, Runnable stay, Runnable carryOn, Runnable end) {
        VBox content =
                new VBox(
                        Texts.styled(model.summary().getValue(), "medium"),
                        Texts.prose(
                                "Carried on in the background they come to their end without the"
                                        + " window, and the program ends after them. Paused they"
                                        + " wait until somebody resumes them; what was copied"
                                        + " stays."));
        content.getStyleClass().add("dialog-content");
        frame =
                new DialogFrame(
                        "Copies are running",
                        WIDTH,
                        content,
                        stay,
                        List.of(
                                new ActionButton(
                                        Action.of("stay", "Stay", "", stay),
                                        ActionButton.Look.OUTLINED),
                                new ActionButton(
                                        Action.of(
                                                "pause-and-close",
                                                "Pause and close",
                                                "",
                                                () -> model.pauseAll(end)),
                                        ActionButton.Look.OUTLINED),
                                new ActionButton(
                                        Action.of(
                                                "carry-on",
                                                "Carry on in the background",
                                                "",
                                                () -> {
                                                    stay.run();
                                                    carryOn.run();
                                                }),
                                        ActionButton.Look.PRIMARY)));
    }

    @Override
    public Node node() {
        return frame;
    }
}
