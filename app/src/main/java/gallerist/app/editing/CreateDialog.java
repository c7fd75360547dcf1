package gallerist.app.editing;

import gallerist.app.code.CopyAs;
import gallerist.app.control.DialogFrame;
import gallerist.app.control.Field;
import gallerist.app.control.Foot;
import gallerist.app.control.Refused;
import gallerist.app.control.Typed;
import gallerist.app.fx.Action;
import gallerist.app.page.View;
import gallerist.model.gallery.ResourceId;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks what a new resource shall be. */
public final class CreateDialog implements View {
    private static final double WIDTH = 720;

    private final CreateViewModel<?> model;
    private final TextField name;
    private final DialogFrame frame;

    /**
     * Makes the dialog.
     *
     * @param copy puts a text on the clipboard
     * @param made is told the id of what was made, after the dialog was closed
     */
    public CreateDialog(
            CreateViewModel<?> model,
            Consumer<String> copy,
            Runnable close,
            Consumer<ResourceId> made) {
        this.model = model;
        name = Typed.in(model.name());
        VBox content =
                new VBox(
                        new Field(
                                "Name",
                                name,
                                "Stays as it is once it is made",
                                model.nameProblem()),
                        new FormView(model.form()),
                        Refused.line(model.form().trouble()),
                        Refused.line(model.refusal()));
        content.getStyleClass().add("dialog-content");
        Action create =
                Action.of(
                                "create-now",
                                "Create",
                                "",
                                () ->
                                        model.create(id -> {
                                            close.run();
                                            made.accept(id);
                                        }))
                        .unless(model.obstacle());
        frame =
                new DialogFrame(
                        model.title(),
                        WIDTH,
                        content,
                        close,
                        Foot.of(
                                CopyAs.of(model.obstacle(), model.copyable(), copy),
                                create,
                                close));
        frame.note().setText("Not undone with Ctrl+Z; it can be deleted again");
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node first() {
        return name;
    }

    @Override
    public void close() {
        model.close();
    }
}
