package gallerist.app.images;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Choice;
import gallerist.app.control.Columns;
import gallerist.app.control.DialogFrame;
import gallerist.app.control.Field;
import gallerist.app.control.Refused;
import gallerist.app.fx.Action;
import gallerist.app.page.View;
import gallerist.model.gallery.Architecture;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.Named;
import gallerist.model.gallery.OsState;
import gallerist.model.gallery.OsType;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SecurityType;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks what a new image definition shall be. */
public final class CreateDefinitionDialog implements View {
    private static final double WIDTH = 720;

    private final CreateDefinitionViewModel model;
    private final DialogFrame frame;
    private final TextField name;

    /**
     * Makes the dialog.
     *
     * @param made is told the id of the new definition, after the dialog was closed
     */
    public CreateDefinitionDialog(
            CreateDefinitionViewModel model, Runnable close, Consumer<ResourceId> made) {
        this.model = model;
        this.name = text(model.name());
        Action create =
                Action.of(
                                "create-definition",
                                "Create definition",
                                "",
                                () ->
                                        model.create(id -> {
                                            close.run();
                                            made.accept(id);
                                        }))
                        .unless(model.obstacle());
        ActionButton cancel =
                new ActionButton(
                        Action.of("cancel", "Cancel", "", close), ActionButton.Look.OUTLINED);
        frame =
                new DialogFrame(
                        model.title(),
                        WIDTH,
                        content(),
                        close,
                        List.of(cancel, new ActionButton(create, ActionButton.Look.PRIMARY)));
        frame.note().setText("System, state and identifier stay as they are once it is made");
    }

    private VBox content() {
        VBox content =
                new VBox(
                        new Field(
                                "Name",
                                name,
                                "What the image is, such as ubuntu-web",
                                model.nameProblem()),
                        new Columns(
                                field("Publisher", model.publisher(), "Such as Contoso"),
                                field("Offer", model.offer(), "Such as WebServer"),
                                new Field(
                                        "SKU",
                                        text(model.sku()),
                                        "Such as ubuntu-2404",
                                        model.identifierProblem())),
                        new Columns(
                                choice("Operating system", OsType.values(), model.osType(), ""),
                                choice(
                                        "State",
                                        OsState.values(),
                                        model.osState(),
                                        "Generalized has no identity left")),
                        new Columns(
                                choice("Generation", Generation.values(), model.generation(), ""),
                                choice(
                                        "Architecture",
                                        Architecture.values(),
                                        model.architecture(),
                                        ""),
                                new Field(
                                        "Security type",
                                        Choice.of(
                                                List.of(SecurityType.values()),
                                                model.security(),
                                                SecurityType::text),
                                        "",
                                        model.securityProblem())),
                        new Field(
                                "Description",
                                text(model.description()),
                                "May stay empty",
                                nothing()),
                        Refused.line(model.refusal()));
        content.getStyleClass().add("dialog-content");
        return content;
    }

    private static Field field(String title, StringProperty typed, String help) {
        return new Field(title, text(typed), help, nothing());
    }

    private static <E extends Enum<E> & Named> Field choice(
            String title, E[] choices, Property<E> chosen, String help) {
        return new Field(title, Choice.of(List.of(choices), chosen, Named::text), help, nothing());
    }

    private static TextField text(StringProperty typed) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(typed);
        return field;
    }

    private static ObservableValue<String> nothing() {
        return new ReadOnlyStringWrapper("");
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
