package gallerist.app.report;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** Buttons side by side, after a word that says what for. */
final class WaysView implements Piece {
    private static final double GAP = 8;

    private final String title;
    private final ButtonRow ways = new ButtonRow(GAP, ActionButton.Look.OUTLINED);
    private final HBox line;

    WaysView(Section.Ways section) {
        this.title = section.title();
        this.line = new HBox(GAP, Texts.small(title), ways);
        line.setAlignment(Pos.CENTER_LEFT);
        ways.show(section.ways());
    }

    @Override
    public Node node() {
        return line;
    }

    @Override
    public boolean take(Section section) {
        if (section instanceof Section.Ways next && next.title().equals(title)) {
            ways.show(next.ways());
            return true;
        }
        return false;
    }
}
