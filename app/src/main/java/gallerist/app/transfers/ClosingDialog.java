package gallerist.app.transfers;

import gallerist.app.control.ActionButton;
import gallerist.app.control.DialogFrame;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.page.Closing;
import gallerist.app.page.View;
import java.util.List;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** Asks what becomes of copies when the window is closed while they run. */
public final class ClosingDialog implements View {
    private static final double WIDTH = 560;

    private final DialogFrame frame;

    /**
     * Makes the dialog.
     *
     * @param remembered takes what a person does not want to be asked again
     * @param carryOn closes the window and lets the copies come to their end
     * @param end closes the window and the process
     */
    public ClosingDialog(
            TransfersViewModel model,
            Property<Closing> remembered,
            Runnable stay,
            Runnable carryOn,
            Runnable end) {
        CheckBox again = new CheckBox("Do the same next time; Settings, Window changes it");
        VBox content =
                new VBox(
                        Texts.styled(model.summary().getValue(), "medium"),
                        Texts.prose(
                                "Carried on in the background they come to their end without the"
                                        + " window, and the program ends after them. Paused they"
                                        + " wait until somebody resumes them; what was copied"
                                        + " stays."),
                        again);
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
                                                () -> {
                                                    remember(remembered, again, Closing.PAUSE);
                                                    model.pauseAll(end);
                                                }),
                                        ActionButton.Look.OUTLINED),
                                new ActionButton(
                                        Action.of(
                                                "carry-on",
                                                "Carry on in the background",
                                                "",
                                                () -> {
                                                    remember(remembered, again, Closing.CARRY_ON);
                                                    stay.run();
                                                    carryOn.run();
                                                }),
                                        ActionButton.Look.PRIMARY)));
    }

    private static void remember(Property<Closing> remembered, CheckBox again, Closing answer) {
        if (again.isSelected()) {
            remembered.setValue(answer);
        }
    }

    @Override
    public Node node() {
        return frame;
    }
}
