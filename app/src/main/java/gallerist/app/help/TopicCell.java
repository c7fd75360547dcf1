package gallerist.app.help;

import gallerist.app.control.Texts;
import gallerist.app.help.HelpViewModel.Line;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A title of pages, or a page with what was found in it. */
final class TopicCell extends ListCell<Line> {
    private static final PseudoClass PART = PseudoClass.getPseudoClass("part");
    private static final double WIDTH = 224;

    TopicCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        pseudoClassStateChanged(PART, line instanceof Line.Part);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        setGraphic(
                switch (line) {
                    case Line.Part(String title) -> Texts.caption(title);
                    case Line.Topic(_, String title, String excerpt) when excerpt.isEmpty() ->
                            Texts.plain(title);
                    case Line.Topic(_, String title, String excerpt) -> found(title, excerpt);
                });
    }

    private static VBox found(String title, String excerpt) {
        Label where = Texts.prose(excerpt, "small", "muted");
        where.setPrefWidth(WIDTH);
        where.setMaxWidth(WIDTH);
        return new VBox(2, Texts.plain(title), where);
    }
}
