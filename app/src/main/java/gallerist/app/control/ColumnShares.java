package gallerist.app.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.ConstrainedColumnResizeBase;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Callback;

/**
 * The columns of a table share its width by their preferred widths, or by those that a person has
 * given them. The same width is always shared the same way: the policies of the toolkit go on from
 * what they came to for the width before, and so keep the roundings of every width there was.
 */
@SuppressWarnings("rawtypes") // The toolkit's own type of a policy.
final class ColumnShares extends ConstrainedColumnResizeBase
        implements Callback<TableView.ResizeFeatures, Boolean> {
    private final Map<TableColumn<?, ?>, Double> chosen = new HashMap<>();

    @Override
    public Boolean call(TableView.ResizeFeatures asked) {
        TableView<?> table = asked.getTable();
        List<? extends TableColumn<?, ?>> columns = table.getVisibleLeafColumns();
        double total = asked.getContentWidth();
        if (columns.isEmpty() || total <= 0) {
            return false;
        }
        if (chosen.isEmpty()) {
            recall(table, columns);
        }
        Optional<TableColumn<?, ?>> dragged = Optional.ofNullable(asked.getColumn());
        if (dragged.isPresent()
                && !choose(columns, columns.indexOf(dragged.get()), asked.getDelta())) {
            return false;
        }
        List<Double> widths = whole(shares(columns, total, this::weight));
        for (int i = 0; i < widths.size(); i++) {
            width(asked, columns.get(i), widths.get(i));
        }
        if (dragged.isPresent()) {
            ColumnWidths.in(table.getScene()).ifPresent(all -> all.keep(columns, widths));
        }
        return true;
    }

    /** Those that were chosen for the same columns before, in this window or an earlier one. */
    private void recall(TableView<?> table, List<? extends TableColumn<?, ?>> columns) {
        ColumnWidths.in(table.getScene())
                .flatMap(all -> all.of(columns))
                .ifPresent(widths -> {
                    for (int i = 0; i < widths.size(); i++) {
                        chosen.put(columns.get(i), widths.get(i));
                    }
                });
    }

    @SuppressWarnings("unchecked")
    private static void width(
            TableView.ResizeFeatures asked, TableColumn<?, ?> column, double width) {
        asked.setColumnWidth(column, width);
    }

    private double weight(TableColumn<?, ?> column) {
        return chosen.getOrDefault(column, column.getPrefWidth());
    }

    /** A column takes what it gets from those at its right, as far as they have it. */
    private boolean choose(List<? extends TableColumn<?, ?>> columns, int at, double delta) {
        List<? extends TableColumn<?, ?>> others = columns.subList(at + 1, columns.size());
        if (others.isEmpty()) {
            return false;
        }
        TableColumn<?, ?> column = columns.get(at);
        double most = column.getWidth();
        for (TableColumn<?, ?> other : others) {
            most += other.getWidth() - other.getMinWidth();
        }
        double width = clamped(column, Math.min(column.getWidth() + delta, most));
        double left = column.getWidth() - width;
        for (TableColumn<?, ?> other : others) {
            left += other.getWidth();
        }
        List<Double> rest = shares(others, left, TableColumn::getWidth);
        columns.forEach(each -> chosen.put(each, each.getWidth()));
        chosen.put(column, width);
        for (int i = 0; i < others.size(); i++) {
            chosen.put(others.get(i), rest.get(i));
        }
        return true;
    }

    /** What each gets: those at their least or most leave or take the rest from the others. */
    static List<Double> shares(
            List<? extends TableColumn<?, ?>> columns,
            double total,
            ToDoubleFunction<TableColumn<?, ?>> weight) {
        Map<TableColumn<?, ?>, Double> settled = new LinkedHashMap<>();
        while (settled.size() < columns.size()) {
            List<TableColumn<?, ?>> open = new ArrayList<>(columns);
            open.removeAll(settled.keySet());
            double left = total - settled.values().stream().mapToDouble(each -> each).sum();
            double unit = left / open.stream().mapToDouble(weight).sum();
            double tooMuch =
                    open.stream()
                            .mapToDouble(each ->
                                    clamped(each, unit * weight.applyAsDouble(each))
                                            - unit * weight.applyAsDouble(each))
                            .sum();
            for (TableColumn<?, ?> each : open) {
                double wanted = unit * weight.applyAsDouble(each);
                double allowed = clamped(each, wanted);
                boolean isBound = tooMuch > 0 ? allowed > wanted : allowed < wanted;
                if (isBound || tooMuch == 0) {
                    settled.put(each, allowed);
                }
            }
        }
        return columns.stream().map(each -> settled.getOrDefault(each, each.getWidth())).toList();
    }

    private static double clamped(TableColumn<?, ?> column, double width) {
        return Math.max(column.getMinWidth(), Math.min(width, column.getMaxWidth()));
    }

    /** Whole pixels that add up to what the fractions do. */
    private static List<Double> whole(List<Double> fractions) {
        List<Double> whole = new ArrayList<>();
        double edge = 0;
        for (double fraction : fractions) {
            whole.add((double) (Math.round(edge + fraction) - Math.round(edge)));
            edge += fraction;
        }
        return whole;
    }
}
