package gallerist.app.control;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;

/**
 * The widths that a person has given to columns, for all tables of a window: tables with the same
 * columns share them. Kept with the scene, where a table finds them when it comes into it.
 */
public final class ColumnWidths {
    private static final String BETWEEN = " | ";

    private final Map<String, List<Double>> kept = new LinkedHashMap<>();

    /** As {@link #all} told them; what can't be read is as if nobody had said anything. */
    public ColumnWidths(Map<String, String> told) {
        told.forEach((titles, widths) -> read(widths).ifPresent(each -> kept.put(titles, each)));
    }

    private static Optional<List<Double>> read(String widths) {
        try {
            return Optional.of(
                            Arrays.stream(widths.split(",", -1))
                                    .map(Double::valueOf)
                                    .filter(width -> width > 0 && Double.isFinite(width))
                                    .toList())
                    .filter(all -> !all.isEmpty());
        } catch (NumberFormatException broken) {
            return Optional.empty();
        }
    }

    /** From now on the tables of a scene look and tell here. */
    public void serve(Scene scene) {
        scene.getProperties().put(ColumnWidths.class, this);
    }

    static Optional<ColumnWidths> in(Scene scene) {
        return scene != null
                        && scene.getProperties().get(ColumnWidths.class) instanceof ColumnWidths all
                ? Optional.of(all)
                : Optional.empty();
    }

    /** Nothing where nobody has changed any, or where there were other columns then. */
    Optional<List<Double>> of(List<? extends TableColumn<?, ?>> columns) {
        return Optional.ofNullable(kept.get(titles(columns)))
                .filter(widths -> widths.size() == columns.size());
    }

    void keep(List<? extends TableColumn<?, ?>> columns, List<Double> widths) {
        kept.put(titles(columns), widths);
    }

    private static String titles(List<? extends TableColumn<?, ?>> columns) {
        return columns.stream().map(TableColumn::getText).collect(Collectors.joining(BETWEEN));
    }

    /** By the titles of the columns, to be kept. */
    public Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        kept.forEach((titles, widths) ->
                all.put(
                        titles,
                        widths.stream()
                                .map(width -> Long.toString(Math.round(width)))
                                .collect(Collectors.joining(","))));
        return all;
    }
}
