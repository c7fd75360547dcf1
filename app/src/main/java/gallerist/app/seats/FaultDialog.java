package gallerist.app.seats;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Choice;
import gallerist.app.control.DialogFrame;
import gallerist.app.control.Field;
import gallerist.app.control.Foot;
import gallerist.app.control.Refused;
import gallerist.app.control.Texts;
import gallerist.app.control.Typed;
import gallerist.app.page.View;
import gallerist.app.workshop.Fault;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/** Lets something go wrong at seats, or right again. */
public final class FaultDialog implements View {
    private static final double WIDTH = 520;

    private final ComboBox<Fault> fault;
    private final DialogFrame frame;

    public FaultDialog(FaultViewModel model, Runnable close) {
        fault = Choice.of(List.of(Fault.values()), model.fault(), FaultDialog::words);
        Field rate =
                new Field(
                        "Rate", Typed.in(model.rate()), "How fast it still is", model.wrongRate());
        rate.visibleProperty().bind(model.fault().isEqualTo(Fault.SLOW));
        rate.managedProperty().bind(rate.visibleProperty());
        VBox content =
                new VBox(
                        Texts.prose(
                                "At %s, also where a window is open there.".formatted(model.who())),
                        new Field("What goes wrong", fault, "The same as in a drill"),
                        new Field(
                                "Region",
                                Choice.ofMany(Regions.all(), model.region(), Region::displayName),
                                "All of its zones"),
                        rate,
                        Refused.line(model.refusal()));
        content.getStyleClass().add("dialog-content");
        frame =
                new DialogFrame(
                        "Let something go wrong",
                        WIDTH,
                        content,
                        close,
                        Foot.of(
                                List.of(new ActionButton(model.off(close), ActionButton.Look.FLAT)),
                                model.on(close),
                                close));
    }

    private static String words(Fault fault) {
        return switch (fault) {
            case OUTAGE -> "Outage: the region can't be reached";
            case SLOW -> "Slow: bytes arrive at a rate";
            case FULL -> "Full: nothing more can be written";
            case DAMAGE -> "Damage: some copies lose bits";
        };
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node first() {
        return fault;
    }
}
