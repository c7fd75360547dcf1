package gallerist.app.seats;

import gallerist.app.control.Choice;
import gallerist.app.control.DialogFrame;
import gallerist.app.control.Field;
import gallerist.app.control.Foot;
import gallerist.app.control.Refused;
import gallerist.app.control.Stepper;
import gallerist.app.page.View;
import gallerist.app.workshop.Seats;
import gallerist.app.workshop.Source;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks of which workshop seats shall be made, and how many there shall be. */
public final class NewSeatsDialog implements View {
    private static final double WIDTH = 480;

    private final ComboBox<Source> workshop;
    private final DialogFrame frame;

    public NewSeatsDialog(NewSeatsViewModel model, Runnable close) {
        workshop = Choice.of(model.workshops(), model.workshop(), model::title);
        Stepper count = new Stepper("Seats", 1, Seats.MOST, model.count()::set);
        count.show(model.count().get(), false);
        VBox content =
                new VBox(
                        new Field("Workshop", workshop, "Each seat gets a class of it"),
                        new Field(
                                "Seats",
                                new HBox(count),
                                "How many there shall be; those that are there stay as they are"),
                        Refused.line(model.refusal()));
        content.getStyleClass().add("dialog-content");
        frame =
                new DialogFrame(
                        "Make seats", WIDTH, content, close, Foot.of(model.make(close), close));
        frame.note().textProperty().bind(model.busy());
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node first() {
        return workshop;
    }
}
