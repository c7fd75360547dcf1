package gallerist.app.settings;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Choice;
import gallerist.app.control.DialogFrame;
import gallerist.app.control.Field;
import gallerist.app.control.Foot;
import gallerist.app.control.Refused;
import gallerist.app.control.Texts;
import gallerist.app.control.Typed;
import gallerist.app.fx.Action;
import gallerist.app.page.Files;
import gallerist.app.page.View;
import gallerist.model.region.Region;
import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Asks where a region shall keep its bytes. */
public final class MoveStoreDialog implements View {
    private static final double WIDTH = 560;

    private final MoveStoreViewModel model;
    private final TextField folder;
    private final DialogFrame frame;

    public MoveStoreDialog(MoveStoreViewModel model, Files files, Runnable close) {
        this.model = model;
        folder = Typed.in(model.folder());
        ActionButton choose =
                new ActionButton(
                        Action.of(
                                "choose-folder",
                                "Choose…",
                                "fth-folder",
                                () -> files.folder("Choose the folder", this::chosen)),
                        ActionButton.Look.OUTLINED);
        Field field =
                new Field(
                        "Folder",
                        folder,
                        "Each zone gets a folder inside it",
                        model.folderProblem());
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(8, field, choose);
        line.setAlignment(Pos.CENTER);
        VBox content =
                new VBox(
                        new Field(
                                "Region",
                                Choice.ofMany(model.regions(), model.region(), Region::displayName),
                                "Whose bytes it is about"),
                        line,
                        Texts.prose(
                                "Nothing is moved for you: what the region holds already must have"
                                        + " been moved there before, or the store is refused.",
                                "muted"),
                        Refused.line(model.refusal()));
        content.getStyleClass().add("dialog-content");
        Action move =
                Action.of("move-store", "Keep it there", "", () -> model.move(close))
                        .unless(model.obstacle());
        frame =
                new DialogFrame(
                        "Keep a region elsewhere", WIDTH, content, close, Foot.of(move, close));
    }

    private void chosen(Path path) {
        model.folder().set(path.toString());
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node first() {
        return folder;
    }
}
