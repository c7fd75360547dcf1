package gallerist.app.control;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** How far one has come in a dialog of several steps. */
public final class Steps extends HBox {
    private static final PseudoClass PASSED = PseudoClass.getPseudoClass("passed");
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final List<String> names;

    public Steps(List<String> names) {
        super(20);
        this.names = List.copyOf(names);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("steps");
        for (int i = 0; i < names.size(); i++) {
            Label number = Texts.styled(Integer.toString(i + 1), "step-number");
            number.setMinSize(Label.USE_PREF_SIZE, Label.USE_PREF_SIZE);
            HBox step = new HBox(8, number, Texts.styled(names.get(i), "step-name"));
            step.setAlignment(Pos.CENTER_LEFT);
            step.getStyleClass().add("step");
            getChildren().add(step);
        }
    }

    /** Marks the step that is being taken, counted from 0. */
    public void show(int here) {
        for (int i = 0; i < names.size(); i++) {
            HBox step = (HBox) getChildren().get(i);
            step.pseudoClassStateChanged(PASSED, i < here);
            step.pseudoClassStateChanged(HERE, i == here);
            Label number = (Label) step.getChildren().getFirst();
            number.setText(i < here ? "✓" : Integer.toString(i + 1));
        }
        setAccessibleText("Step %d of %d, %s".formatted(here + 1, names.size(), names.get(here)));
    }
}
