package gallerist.app.deletion;

import gallerist.app.code.CopyAs;
import gallerist.app.control.DialogFrame;
import gallerist.app.control.Field;
import gallerist.app.control.Foot;
import gallerist.app.control.Icon;
import gallerist.app.control.IconLine;
import gallerist.app.control.Texts;
import gallerist.app.control.Typed;
import gallerist.app.deletion.DeletionViewModel.Deleted;
import gallerist.app.fx.Action;
import gallerist.app.page.View;
import gallerist.app.page.note.NotePane;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Says what will be lost, and asks. */
public final class DeletionDialog implements View {
    private static final double WIDTH = 520;

    private final DeletionViewModel model;
    private final VBox content = new VBox();
    private final NotePane note;
    private final DialogFrame frame;

    /**
     * Makes the dialog.
     *
     * @param copy puts a text on the clipboard
     * @param done is told when it was deleted, after the dialog was closed
     */
    public DeletionDialog(
            DeletionViewModel model,
            Consumer<String> copy,
            Runnable close,
            Consumer<Deleted> done) {
        this.model = model;
        this.note = new NotePane(model.said());
        content.getStyleClass().add("dialog-content");
        Action delete =
                Action.of(
                                "delete-now",
                                model.deed(),
                                "",
                                () ->
                                        model.delete(deleted -> {
                                            close.run();
                                            done.accept(deleted);
                                        }))
                        .losing()
                        .unless(model.obstacle());
        frame =
                new DialogFrame(
                        model.title(),
                        WIDTH,
                        content,
                        close,
                        Foot.of(
                                CopyAs.of(model.copyable(), copy),
                                Action.of("keep", "Keep it", "", close),
                                delete));
        frame.holdingNothing();
        show(model.plan().getValue());
        model.plan().addListener((_, _, plan) -> show(plan));
        model.refusal().addListener((_, _, sentence) -> refused(sentence));
    }

    private void show(Optional<DeletionPlan> known) {
        content.getChildren().clear();
        known.ifPresent(plan -> {
            plan.consequences().stream()
                    .map(each -> new IconLine(each.icon(), each.sentence(), each.more()))
                    .forEach(content.getChildren()::add);
            plan.obstacles().forEach(this::refused);
            if (!plan.nameToType().isEmpty() && plan.obstacles().isEmpty()) {
                TextField name = Typed.in(model.typed());
                content.getChildren()
                        .add(new Field("Type the name of the gallery", name, plan.nameToType()));
            }
            if (plan.obstacles().isEmpty()) {
                content.getChildren().add(note);
            }
        });
    }

    private void refused(String sentence) {
        Label words = Texts.prose(sentence);
        HBox notice = new HBox(Icon.of("fth-slash"), words);
        notice.getStyleClass().add("notice");
        content.getChildren().add(notice);
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public void close() {
        model.close();
    }
}
