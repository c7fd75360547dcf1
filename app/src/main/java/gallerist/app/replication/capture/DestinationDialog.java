package gallerist.app.replication.capture;

import gallerist.app.control.Choice;
import gallerist.app.control.DialogFrame;
import gallerist.app.control.Field;
import gallerist.app.control.Foot;
import gallerist.app.fx.Action;
import gallerist.app.page.View;
import gallerist.app.text.Called;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/** Asks of which image definition an image is to be a version. */
public final class DestinationDialog implements View {
    private static final double WIDTH = 480;

    private final ComboBox<ResourceId> choice;
    private final DialogFrame frame;

    /**
     * Makes the dialog.
     *
     * @param definitions at least one
     * @param then is told which one, after the dialog was closed
     */
    public DestinationDialog(
            List<ResourceId> definitions, Runnable close, Consumer<ResourceId> then) {
        ObjectProperty<ResourceId> chosen = new SimpleObjectProperty<>(definitions.getFirst());
        choice = Choice.ofMany(definitions, chosen, DestinationDialog::words);
        Action go =
                Action.of(
                        "capture-into",
                        "Next",
                        "",
                        () -> {
                            close.run();
                            then.accept(chosen.get());
                        });
        VBox content =
                new VBox(
                        new Field(
                                "Image definition",
                                choice,
                                "The image becomes a new version of it. Found by typing"));
        content.getStyleClass().add("dialog-content");
        frame = new DialogFrame("Capture image", WIDTH, content, close, Foot.of(go, close));
    }

    private static String words(ResourceId definition) {
        return "%s in %s".formatted(Called.of(definition), definition.galleryName());
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node first() {
        return choice;
    }
}
