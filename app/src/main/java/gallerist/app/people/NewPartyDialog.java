package gallerist.app.people;

import gallerist.app.code.CopyAs;
import gallerist.app.control.Choice;
import gallerist.app.control.DialogFrame;
import gallerist.app.control.Field;
import gallerist.app.control.Foot;
import gallerist.app.control.Refused;
import gallerist.app.control.Texts;
import gallerist.app.control.Typed;
import gallerist.app.fx.Action;
import gallerist.app.page.View;
import gallerist.model.sharing.Tenant;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks who or what shall be made. */
public final class NewPartyDialog implements View {
    private static final double WIDTH = 480;

    private final NewPartyViewModel model;
    private final TextField name = new TextField();
    private final DialogFrame frame;

    /**
     * Makes the dialog.
     *
     * @param copy puts a text on the clipboard
     * @param made is told who was made, after the dialog was closed
     */
    public NewPartyDialog(
            NewPartyViewModel model, Consumer<String> copy, Runnable close, Consumer<UUID> made) {
        this.model = model;
        Action make =
                Action.of(
                                "make-party",
                                "Add " + model.sort().noun(),
                                "",
                                () ->
                                        model.make(id -> {
                                            close.run();
                                            made.accept(id);
                                        }))
                        .unless(model.obstacle());
        frame =
                new DialogFrame(
                        "New " + model.sort().noun(),
                        WIDTH,
                        content(),
                        close,
                        Foot.of(CopyAs.of(model.obstacle(), model.copyable(), copy), make, close));
    }

    private VBox content() {
        name.textProperty().bindBidirectional(model.name());
        VBox content = new VBox(new Field("Name", name, "As people call it", model.nameProblem()));
        if (model.hasAddress()) {
            TextField address = Typed.in(model.address());
            content.getChildren()
                    .add(
                            model.sort() == Sort.USERS
                                    ? new Field(
                                            "Sign-in name",
                                            address,
                                            "Such as jonas.weber@contoso.com",
                                            model.addressProblem())
                                    : new Field(
                                            "Domain",
                                            address,
                                            "Such as contoso.com",
                                            model.addressProblem()));
        }
        if (model.hasTenant()) {
            content.getChildren()
                    .add(
                            new Field(
                                    "Tenant",
                                    Choice.of(model.tenants(), model.tenant(), Tenant::displayName),
                                    "The organisation that it belongs to"));
        }
        content.getChildren()
                .addAll(Texts.prose(afterwards(), "muted"), Refused.line(model.refusal()));
        content.getStyleClass().add("dialog-content");
        return content;
    }

    private String afterwards() {
        return switch (model.sort()) {
            case USERS, SERVICE_PRINCIPALS ->
                    "It holds no role yet: give it one on a gallery's Sharing tab, or add it to a"
                            + " group.";
            case GROUPS -> "It is empty at first, and holds no role.";
            case TENANTS -> "It has nobody and no subscription at first.";
            case SUBSCRIPTIONS -> "You become its owner.";
        };
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node first() {
        return name;
    }
}
