package gallerist.app.galleries;

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
import gallerist.app.text.PreviewText;
import gallerist.model.gallery.ResourceId;
import gallerist.model.preview.PreviewFeature;
import gallerist.model.region.Region;
import gallerist.model.sharing.SharingPermission;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks what a new gallery shall be. */
public final class CreateGalleryDialog implements View {
    private static final double WIDTH = 520;

    private final CreateGalleryViewModel model;
    private final DialogFrame frame;
    private final TextField name = new TextField();

    /**
     * Makes the dialog.
     *
     * @param copy puts a text on the clipboard
     * @param made is told the id of the new gallery, after the dialog was closed
     */
    public CreateGalleryDialog(
            CreateGalleryViewModel model,
            Consumer<String> copy,
            Runnable close,
            Consumer<ResourceId> made) {
        this.model = model;
        Action create =
                Action.of(
                                "create-gallery",
                                "Create gallery",
                                "",
                                () ->
                                        model.create(id -> {
                                            close.run();
                                            made.accept(id);
                                        }))
                        .unless(model.obstacle());
        frame =
                new DialogFrame(
                        "New gallery",
                        WIDTH,
                        content(),
                        close,
                        Foot.of(
                                CopyAs.of(model.obstacle(), model.copyable(), copy),
                                create,
                                close));
    }

    private VBox content() {
        name.textProperty().bindBidirectional(model.name());
        TextField group = Typed.in(model.group());
        TextField description = Typed.in(model.description());
        CheckBox keeps =
                new CheckBox("Keep deleted versions for 7 days, so that they can be restored");
        keeps.selectedProperty().bindBidirectional(model.keepsDeleted());
        Columns place =
                new Columns(
                        new Field(
                                "Home region",
                                Choice.ofMany(model.regions(), model.home(), Region::displayName),
                                "Stays what it is once it is made"),
                        new Field(
                                "Resource group",
                                group,
                                "Made if there is none of this name",
                                model.groupProblem()));
        VBox content =
                new VBox(
                        new Field(
                                "Name",
                                name,
                                "Letters, digits, periods and underscores, such as Production",
                                model.nameProblem()),
                        place,
                        new Field(
                                "Sharing",
                                Choice.of(
                                        List.of(SharingPermission.values()),
                                        model.sharing().permission(),
                                        SharingWish::words),
                                "Stays what it is once it is made; with whom is chosen later"),
                        publisher(model.sharing()),
                        new Field("Description", description, "May stay empty"),
                        new Field("Soft delete", keeps, PreviewText.of(PreviewFeature.SOFT_DELETE)),
                        Refused.line(model.refusal()));
        content.getStyleClass().add("dialog-content");
        return content;
    }

    /** What everybody will read of the publisher, asked where everybody will. */
    private static VBox publisher(SharingWish sharing) {
        VBox fields =
                new VBox(
                        new Columns(
                                new Field(
                                        "Publisher's site",
                                        Typed.in(sharing.site()),
                                        "Such as https://images.contoso.com",
                                        sharing.siteProblem()),
                                new Field(
                                        "Publisher's contact",
                                        Typed.in(sharing.contact()),
                                        "Such as images@contoso.com",
                                        sharing.contactProblem())),
                        new Columns(
                                new Field(
                                        "Terms", Typed.in(sharing.terms()), "An address or a text"),
                                new Field(
                                        "Public name prefix",
                                        Typed.in(sharing.prefix()),
                                        "5 to 16 letters and digits",
                                        sharing.prefixProblem())));
        fields.visibleProperty().bind(sharing.isCommunity());
        fields.managedProperty().bind(sharing.isCommunity());
        return fields;
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
