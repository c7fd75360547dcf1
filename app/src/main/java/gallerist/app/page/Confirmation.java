package gallerist.app.page;

import gallerist.app.control.DialogFrame;
import gallerist.app.control.Foot;
import gallerist.app.control.Refused;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.VBox;

/** Says what something would do that cannot be undone, and asks whether it shall. */
public final class Confirmation implements View {
    private static final double WIDTH = 480;

    private final DialogFrame frame;

    /**
     * Makes the dialog.
     *
     * @param refusal what was said to the attempt, empty while nothing was
     */
    public Confirmation(
            String question,
            List<String> consequences,
            Action deed,
            ObservableValue<String> refusal,
            Runnable close) {
        this(question, consequences, List.of(), deed, refusal, close);
    }

    /**
     * Makes the dialog of what can be copied as well.
     *
     * @param copy the buttons that copy it
     */
    public Confirmation(
            String question,
            List<String> consequences,
            List<ButtonBase> copy,
            Action deed,
            ObservableValue<String> refusal,
            Runnable close) {
        VBox content = new VBox();
        consequences.forEach(each -> content.getChildren().add(Texts.prose(each)));
        content.getChildren().add(Refused.line(refusal));
        content.getStyleClass().add("dialog-content");
        frame = new DialogFrame(question, WIDTH, content, close, Foot.of(copy, deed, close));
        frame.note().setText("This cannot be undone");
    }

    @Override
    public Node node() {
        return frame;
    }
}
