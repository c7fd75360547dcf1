package gallerist.app.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What was said to an attempt, where there is something to say. */
public final class Refused {
    private Refused() {}

    public static HBox line(ObservableValue<String> sentence) {
        Label words = Texts.prose(sentence.getValue(), "error");
        HBox line = new HBox(Icon.of("fth-alert-octagon"), words);
        line.getStyleClass().add("notice");
        show(line, words, sentence.getValue());
        sentence.addListener((_, _, now) -> show(line, words, now));
        return line;
    }

    private static void show(HBox line, Label words, String sentence) {
        words.setText(Texts.shown(sentence));
        line.setVisible(!sentence.isEmpty());
        line.setManaged(!sentence.isEmpty());
    }
}
