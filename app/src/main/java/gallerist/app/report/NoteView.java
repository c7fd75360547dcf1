package gallerist.app.report;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Icon;
import gallerist.app.control.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A sentence that stands by itself. */
final class NoteView implements Piece {
    private final ButtonRow way = new ButtonRow(0, ActionButton.Look.FLAT);
    private final HBox line;
    private final Section.Note shown;

    NoteView(Section.Note note) {
        this.shown = note;
        VBox words = new VBox(2, Texts.styled(note.title(), "medium"));
        if (!note.more().isEmpty()) {
            words.getChildren().add(Texts.prose(note.more(), "small", "muted"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        way.show(note.way().stream().toList());
        line = new HBox(10, Icon.of(note.icon()), words, way);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("notice");
    }

    @Override
    public Node node() {
        return line;
    }

    @Override
    public boolean take(Section section) {
        if (section instanceof Section.Note note
                && note.icon().equals(shown.icon())
                && note.title().equals(shown.title())
                && note.more().equals(shown.more())) {
            way.show(note.way().stream().toList());
            return true;
        }
        return false;
    }
}
