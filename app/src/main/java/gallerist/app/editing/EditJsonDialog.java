package gallerist.app.editing;

import gallerist.app.code.CopyAs;
import gallerist.app.control.DialogFrame;
import gallerist.app.control.Foot;
import gallerist.app.control.LongText;
import gallerist.app.control.Refused;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.page.View;
import gallerist.app.page.loss.Following;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** Shows the JSON of a resource, to be typed over. */
public final class EditJsonDialog implements View {
    private static final double WIDTH = 840;
    private static final int LINES = 26;

    private final EditJsonViewModel<?> model;
    private final TextArea text = new LongText(LINES);
    private final DialogFrame frame;

    /**
     * Makes the dialog.
     *
     * @param copy puts a text on the clipboard
     */
    public EditJsonDialog(EditJsonViewModel<?> model, Consumer<String> copy, Runnable close) {
        this.model = model;
        text.textProperty().bindBidirectional(model.text());
        text.getStyleClass().add("mono");
        text.setAccessibleText("JSON");
        VBox content =
                new VBox(
                        Texts.prose(
                                "What only the service may say, such as who changed it last, stays"
                                        + " as it is. What is left out is taken out.",
                                "muted"),
                        text,
                        Following.of(model.consequences()),
                        Refused.line(model.problem()),
                        Refused.line(model.refusal()));
        content.getStyleClass().add("dialog-content");
        Action save =
                Action.of("save-json", "Save", "", () -> model.save(close))
                        .unless(model.obstacle());
        frame =
                new DialogFrame(
                        model.title(),
                        WIDTH,
                        content,
                        close,
                        Foot.of(CopyAs.of(model.obstacle(), model.copyable(), copy), save, close));
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node first() {
        return text;
    }

    @Override
    public void close() {
        model.close();
    }
}
