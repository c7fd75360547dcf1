package gallerist.app.report;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Glyph;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.fx.Mark;
import gallerist.app.text.Visible;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What somebody should do, with buttons that begin it. */
final class DutiesView implements Piece {
    private static final double GLYPH = 16;
    private static final double GAP = 12;

    private final String title;
    private final Label count = Texts.styled("", "badge");
    private final VBox rows = new VBox();
    private final VBox panel;
    private final VBox nothing;
    private Section.Duties shown;
    private List<Said> said = List.of();
    private List<Line> lines = List.of();

    DutiesView(Section.Duties duties, Hands hands) {
        this.title = duties.title();
        this.shown = duties;
        this.panel =
                new VBox(
                        new CardHead(title, count, ExportMenu.of(() -> shown.table(), hands)),
                        rows);
        this.nothing = new VBox(Texts.prose(duties.empty(), "muted"));
        nothing.getStyleClass().add("report-empty");
        rows.getChildren().add(nothing);
        count.setVisible(false);
        count.managedProperty().bind(count.visibleProperty());
        panel.getStyleClass().addAll("panel", "flush");
        show(duties);
    }

    private void show(Section.Duties duties) {
        shown = duties;
        int many = duties.duties().size();
        List<Said> next = duties.duties().stream().map(Said::of).toList();
        if (!next.equals(said)) {
            said = next;
            lines = duties.duties().stream().map(Line::new).toList();
            count.setVisible(many > 0);
            count.setText(Integer.toString(many));
            rows.getChildren().setAll(lines.isEmpty() ? List.of(nothing) : lines);
        }
        for (int i = 0; i < many; i++) {
            lines.get(i).show(duties.duties().get(i).ways());
        }
    }

    @Override
    public Node node() {
        return panel;
    }

    @Override
    public boolean take(Section section) {
        if (section instanceof Section.Duties duties && duties.title().equals(title)) {
            show(duties);
            return true;
        }
        return false;
    }

    /** A duty without its deeds, which are made anew with each reading. */
    private record Said(Mark mark, String title, String more) {
        static Said of(Section.Duty duty) {
            return new Said(duty.mark(), duty.title(), duty.more());
        }
    }

    private static final class Line extends HBox {
        private final ButtonRow ways = new ButtonRow(GAP, ActionButton.Look.OUTLINED);

        Line(Section.Duty duty) {
            super(GAP);
            Label name = Texts.styled(duty.title(), "medium");
            name.setMinWidth(0);
            Label more = Texts.small(duty.more());
            more.setMinWidth(0);
            more.setTooltip(new Tooltip(Visible.of(duty.more())));
            VBox words = new VBox(2, name, more);
            words.setMinWidth(0);
            Tooltip.install(words, new Tooltip(duty.title() + "\n" + duty.more()));
            HBox.setHgrow(words, Priority.ALWAYS);
            getChildren().addAll(new Glyph(duty.mark(), 0, GLYPH), words, ways);
            setAlignment(Pos.CENTER_LEFT);
            getStyleClass().add("duty");
        }

        void show(List<Action> deeds) {
            ways.show(deeds.stream().map(Line::plain).toList());
        }

        private static Action plain(Action way) {
            return Action.of(way.name(), way.text(), "", way.deed()).unless(way.obstacle());
        }
    }
}
