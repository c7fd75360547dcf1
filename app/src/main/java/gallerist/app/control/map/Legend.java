package gallerist.app.control.map;

import gallerist.app.control.Glyph;
import gallerist.app.control.Texts;
import gallerist.app.fx.Mark;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** Every state that is on the map, with the number of regions in it: together all of them. */
final class Legend extends GridPane {
    private static final double GLYPH = 14;
    private static final int PIE = 60;

    private Map<Row, Integer> counts = Map.of();

    record Row(Mark mark, boolean isTarget, String word) implements Comparable<Row> {
        private static final Comparator<Row> ORDER =
                Comparator.comparing(Row::mark)
                        .thenComparing(Row::isTarget, Comparator.reverseOrder());

        @Override
        public int compareTo(Row other) {
            return ORDER.compare(this, other);
        }
    }

    Legend() {
        getStyleClass().add("map-legend");
        setMouseTransparent(true);
    }

    /** Each state with the number of regions in it. */
    Map<Row, Integer> counts() {
        return counts;
    }

    void show(List<Site> sites) {
        Map<Row, Integer> now = new TreeMap<>();
        sites.forEach(site ->
                now.merge(new Row(site.mark(), site.isTarget(), Words.of(site)), 1, Integer::sum));
        if (now.equals(counts)) {
            return;
        }
        counts = Collections.unmodifiableMap(now);
        getChildren().clear();
        now.forEach((row, count) -> {
            Label number = Texts.styled(String.valueOf(count), "strong", "small");
            GridPane.setHalignment(number, HPos.RIGHT);
            Label word = Texts.styled(row.word(), "small");
            word.setAlignment(Pos.CENTER_LEFT);
            addRow(getRowCount(), new Glyph(row.mark(), PIE, GLYPH), word, number);
        });
        setAccessibleText(
                now.entrySet().stream()
                        .map(entry -> entry.getKey().word() + ": " + entry.getValue())
                        .reduce((one, other) -> one + ", " + other)
                        .orElse(""));
    }
}
