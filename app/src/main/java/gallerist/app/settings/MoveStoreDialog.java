package gallerist.app.settings;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Choice;
import gallerist.app.control.DialogFrame;
import gallerist.app.control.Field;
import gallerist.app.control.Refused;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.page.Files;
import gallerist.app.page.View;
import gallerist.model.region.Region;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
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
    private final TextField folder = new TextField();
    private final DialogFrame frame;

    public MoveStoreDialog(MoveStoreViewModel model, Files files, Runnable close) {
        this.model = model;
        folder.textProperty().bindBidirectional(model.folder());
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
                                "Whose bytes it is about",
                                new ReadOnlyStringWrapper("")),
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
                        "Keep a region elsewhere",
                        WIDTH,
                        content,
                        close,
                        List.of(
                                new ActionButton(
                                        Action.of("cancel", "Cancel", "", close),
                                        ActionButton.Look.OUTLINED),
                                new ActionButton(move, ActionButton.Look.PRIMARY)));
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
