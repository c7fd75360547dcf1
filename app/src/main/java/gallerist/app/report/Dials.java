package gallerist.app.report;

import gallerist.app.control.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** Makes dials visible. */
public final class Dials {
    private static final double PER_COLUMN = 8;
    private static final double AROUND = 20;

    private Dials() {}

    /** Each with its title beside it. */
    public static List<Node> of(List<Dial> dials) {
        return dials.stream().map(Dials::control).toList();
    }

    private static Node control(Dial dial) {
        Label title = Texts.small(dial.title());
        title.setMinWidth(Label.USE_PREF_SIZE);
        Node control =
                switch (dial) {
                    case Dial.Pick pick -> box(pick);
                    case Dial.Entry entry -> field(entry);
                };
        title.setLabelFor(control);
        HBox both = new HBox(6, title, control);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private static ComboBox<String> box(Dial.Pick pick) {
        ComboBox<String> box = new ComboBox<>();
        box.setMinWidth(ComboBox.USE_PREF_SIZE);
        box.setAccessibleText(pick.title());
        box.getItems().setAll(pick.choices().getValue());
        box.setValue(pick.asked().now());
        pick.choices()
                .addListener((_, _, now) -> {
                    if (!box.getItems().equals(now)) {
                        String kept = pick.asked().now();
                        box.getItems().setAll(now);
                        box.setValue(kept);
                    }
                });
        box.valueProperty()
                .addListener((_, _, chosen) -> {
                    if (chosen != null) {
                        pick.asked().shown().set(chosen);
                    }
                });
        pick.asked().shown().addListener((_, _, now) -> box.setValue(now));
        return box;
    }

    private static TextField field(Dial.Entry entry) {
        TextField field = new TextField();
        field.setAccessibleText(entry.title());
        field.setPromptText(entry.prompt());
        field.setPrefWidth(entry.columns() * PER_COLUMN + AROUND);
        field.setMinWidth(TextField.USE_PREF_SIZE);
        field.textProperty().bindBidirectional(entry.asked().shown());
        return field;
    }
}
