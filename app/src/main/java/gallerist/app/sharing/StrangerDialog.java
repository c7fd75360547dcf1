package gallerist.app.sharing;

import gallerist.app.control.Choice;
import gallerist.app.control.DialogFrame;
import gallerist.app.control.Field;
import gallerist.app.control.Foot;
import gallerist.app.control.Refused;
import gallerist.app.control.Texts;
import gallerist.app.control.Typed;
import gallerist.app.fx.Action;
import gallerist.app.page.View;
import gallerist.model.sharing.SharedTo;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks for the id of a subscription or tenant that the workspace does not know. */
final class StrangerDialog implements View {
    private static final double WIDTH = 480;

    private final StrangerViewModel model;
    private final TextField id;
    private final DialogFrame frame;

    private StrangerDialog(StrangerViewModel model, Runnable leave, Consumer<UUID> then) {
        this.model = model;
        this.id = Typed.in(model.id());
        id.getStyleClass().add("mono");
        Action add =
                Action.of(
                                "add-stranger",
                                "Add to the changes",
                                "",
                                () ->
                                        model.add(whom -> {
                                            leave.run();
                                            then.accept(whom);
                                        }))
                        .unless(model.obstacle());
        frame = new DialogFrame("Share by id", WIDTH, content(), leave, Foot.of(add, leave));
    }

    static Newcomer newcomer(SharingMatrixViewModel matrix) {
        return new Newcomer(
                "Subscription or tenant by id…",
                "fth-hash",
                (leave, then) -> new StrangerDialog(new StrangerViewModel(matrix), leave, then));
    }

    private VBox content() {
        VBox content =
                new VBox(
                        new Field(
                                "Shared with",
                                Choice.of(
                                        List.of(SharedTo.values()),
                                        model.sort(),
                                        StrangerDialog::words),
                                "All who are in it may deploy"),
                        new Field(
                                "Id",
                                id,
                                "Such as 11111111-2222-4333-8444-555555555555",
                                model.idProblem()),
                        Texts.prose(
                                "It gets a row in the matrix. Nothing is shared before the changes"
                                        + " are applied.",
                                "muted"),
                        Refused.line(model.refusal()));
        content.getStyleClass().add("dialog-content");
        return content;
    }

    private static String words(SharedTo sort) {
        return switch (sort) {
            case SUBSCRIPTION -> "A subscription";
            case TENANT -> "A tenant";
        };
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node first() {
        return id;
    }
}
