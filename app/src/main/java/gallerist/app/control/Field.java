package gallerist.app.control;

import gallerist.app.fx.Always;
import gallerist.app.text.Glossary;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** A control with its name above and one line below, which helps until something is wrong. */
public final class Field extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final Duration PATIENCE = Duration.millis(300);

    private final PauseTransition typing = new PauseTransition(PATIENCE);
    private final Label line = Texts.prose("", "small", "field-line");
    private final Region control;
    private final String help;
    private final String meaning;

    /** A control in which nothing can be wrong. */
    public Field(String name, Region control, String help) {
        this(name, control, help, new Always<>(""));
    }

    /**
     * Puts it together.
     *
     * @param help shown while nothing is wrong
     * @param problem empty while nothing is wrong
     */
    public Field(String name, Region control, String help, ObservableValue<String> problem) {
        super(4);
        this.control = control;
        this.help = help;
        this.meaning = Glossary.about(name).orElse("");
        Label label = Explained.word(Texts.caption(name));
        label.setLabelFor(control);
        control.setAccessibleText(name);
        control.setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("field");
        getChildren().addAll(label, control, line);
        typing.setOnFinished(_ -> show(problem.getValue()));
        problem.addListener((_, _, now) -> heed(now));
        control.focusWithinProperty()
                .addListener((_, _, isTypedIn) -> {
                    if (!isTypedIn && typing.getStatus() == Animation.Status.RUNNING) {
                        typing.stop();
                        show(problem.getValue());
                    }
                });
        show("");
    }

    /**
     * A person who still types here is left alone until they pause or go on to something else; what
     * is right again is said at once.
     */
    private void heed(String problem) {
        typing.stop();
        if (problem.isEmpty() || !control.isFocusWithin()) {
            show(problem);
        } else {
            typing.playFromStart();
        }
    }

    private void show(String problem) {
        boolean isWrong = !problem.isEmpty();
        line.setText(isWrong ? Texts.shown(problem) : help);
        line.pseudoClassStateChanged(WRONG, isWrong);
        control.pseudoClassStateChanged(WRONG, isWrong);
        control.setAccessibleHelp((line.getText() + " " + meaning).strip());
    }
}
