package gallerist.app.editing;

import gallerist.app.control.Icon;
import gallerist.app.control.Texts;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Says that somebody else was faster, and asks what shall become of what was typed. */
final class News extends VBox {
    private final Label words = Texts.prose("");

    News(ObservableValue<String> news, Runnable keepMine, Runnable takeTheirs) {
        super(8);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(Icon.of("fth-users"), words);
        line.setSpacing(8);
        HBox ways = new HBox(8, button("Keep mine", keepMine), button("Take theirs", takeTheirs));
        ways.setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("notice");
        getChildren().addAll(List.of(line, ways));
        show(news.getValue());
        news.addListener((_, _, now) -> show(now));
    }

    private static Button button(String text, Runnable deed) {
        Button button = new Button(text);
        button.setOnAction(_ -> deed.run());
        return button;
    }

    private void show(String sentence) {
        words.setText(sentence);
        setVisible(!sentence.isEmpty());
        setManaged(!sentence.isEmpty());
    }
}
