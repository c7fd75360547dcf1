package gallerist.app.report.dial;

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
    private static final double MOST = 240;

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
        Choices box = new Choices(pick);
        box.setMinWidth(ComboBox.USE_PREF_SIZE);
        box.setAccessibleText(pick.title());
        return box;
    }

    /** Shows what is asked among what is offered. A long name does not push others out. */
    private static final class Choices extends ComboBox<String> {
        private final Dial.Pick pick;
        private boolean isFollowing;

        Choices(Dial.Pick pick) {
            this.pick = pick;
            follow();
            pick.choices().addListener((_, _, _) -> follow());
            pick.asked().shown().addListener((_, _, _) -> follow());
            valueProperty()
                    .addListener((_, _, chosen) -> {
                        if (chosen != null && !isFollowing) {
                            pick.asked().shown().set(chosen);
                        }
                    });
        }

        /** While others settle what is offered, nothing that the box shows is a choice. */
        private void follow() {
            isFollowing = true;
            if (!getItems().equals(pick.choices().getValue())) {
                // A box that keeps its value shows the old words beside the new ones.
                getSelectionModel().clearSelection();
                getItems().setAll(pick.choices().getValue());
            }
            getSelectionModel().select(pick.asked().now());
            isFollowing = false;
        }

        @Override
        protected double computePrefWidth(double height) {
            return pick.columns() > 0
                    ? pick.columns() * PER_COLUMN + AROUND
                    : Math.min(MOST, super.computePrefWidth(height));
        }
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
