package gallerist.app.images;

import gallerist.app.code.CopyAs;
import gallerist.app.control.Choice;
import gallerist.app.control.Columns;
import gallerist.app.control.DialogFrame;
import gallerist.app.control.Field;
import gallerist.app.control.Foot;
import gallerist.app.control.Refused;
import gallerist.app.control.Typed;
import gallerist.app.fx.Action;
import gallerist.app.page.View;
import gallerist.model.gallery.Architecture;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.Named;
import gallerist.model.gallery.OsState;
import gallerist.model.gallery.OsType;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SecurityType;
import gallerist.model.marketplace.MarketplaceImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
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
     * @param copy puts a text on the clipboard
     * @param made is told the id of the new definition, after the dialog was closed
     */
    public CreateDefinitionDialog(
            CreateDefinitionViewModel model,
            Consumer<String> copy,
            Runnable close,
            Consumer<ResourceId> made) {
        this.model = model;
        this.name = Typed.in(model.name());
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
        frame =
                new DialogFrame(
                        model.title(),
                        WIDTH,
                        content(),
                        close,
                        Foot.of(
                                CopyAs.of(model.obstacle(), model.copyable(), copy),
                                create,
                                close));
        frame.note().setText("Most of this stays once it is made");
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
                                        Typed.in(model.sku()),
                                        "Such as ubuntu-2404",
                                        model.identifierProblem())),
                        new Columns(
                                new Field(
                                        "As in the Marketplace",
                                        marketplace(),
                                        "Fills in the names and the system"),
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
                                        "Validating images for it is a preview",
                                        model.securityProblem())),
                        new Field("Description", Typed.in(model.description()), "May stay empty"),
                        new Columns(
                                field("EULA", model.eula(), "An address or a text"),
                                new Field(
                                        "Privacy statement",
                                        Typed.in(model.privacy()),
                                        "An address, such as https://contoso.com/privacy",
                                        model.privacyProblem())),
                        new Columns(
                                field(
                                        "Purchase plan",
                                        model.planName(),
                                        "Only of a Marketplace image"),
                                field("Plan's publisher", model.planPublisher(), ""),
                                field("Plan's product", model.planProduct(), "")),
                        new ParticularsPane(model.particulars()),
                        Refused.line(model.refusal()));
        content.getStyleClass().add("dialog-content");
        return content;
    }

    private ComboBox<Optional<MarketplaceImage>> marketplace() {
        List<Optional<MarketplaceImage>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        model.marketplace().forEach(image -> choices.add(Optional.of(image)));
        return Choice.ofMany(
                choices,
                model.likeness(),
                image -> image.map(CreateDefinitionDialog::words).orElse("Names of its own"));
    }

    private static String words(MarketplaceImage image) {
        return "%s / %s / %s"
                .formatted(
                        image.identifier().publisher(),
                        image.identifier().offer(),
                        image.identifier().sku());
    }

    private static Field field(String title, StringProperty typed, String help) {
        return new Field(title, Typed.in(typed), help);
    }

    private static <E extends Enum<E> & Named> Field choice(
            String title, E[] choices, Property<E> chosen, String help) {
        return new Field(title, Choice.of(List.of(choices), chosen, Named::text), help);
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
