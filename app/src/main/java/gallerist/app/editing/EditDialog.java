package gallerist.app.editing;

import gallerist.app.code.CopyAs;
import gallerist.app.control.DialogFrame;
import gallerist.app.control.Foot;
import gallerist.app.control.Refused;
import gallerist.app.fx.Action;
import gallerist.app.page.View;
import gallerist.app.page.loss.Following;
import gallerist.app.page.note.NotePane;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Shows the properties of a resource, to be typed over. */
public final class EditDialog implements View {
    private static final double WIDTH = 720;

    private final EditViewModel<?> model;
    private final FormView form;
    private final DialogFrame frame;

    /**
     * Makes the dialog.
     *
     * @param copy puts a text on the clipboard
     */
    public EditDialog(EditViewModel<?> model, Consumer<String> copy, Runnable close) {
        this.model = model;
        this.form = new FormView(model.form());
        VBox content =
                new VBox(
                        new News(model.news(), model::keepMine, model::takeTheirs),
                        form,
                        Following.of(model.consequences()),
                        new NotePane(model.said()),
                        Refused.line(model.form().trouble()),
                        Refused.line(model.refusal()));
        content.getStyleClass().add("dialog-content");
        Action save =
                Action.of("save", "Save", "", () -> model.save(close)).unless(model.obstacle());
        frame =
                new DialogFrame(
                        model.title(),
                        WIDTH,
                        content,
                        close,
                        Foot.of(CopyAs.of(model.obstacle(), model.copyable(), copy), save, close));
        frame.note().textProperty().bind(model.note());
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node first() {
        return form.first().orElse(frame);
    }

    @Override
    public void close() {
        model.close();
    }
}
