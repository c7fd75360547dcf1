package gallerist.app.cli.print;

import gallerist.app.text.Visible;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Aligned columns under a line of titles. Cells are never cut. */
final class Table {
    private static final Set<String> LEFT_OUT = Set.of("id", "type", "etag");
    private static final String GAP = "  ";

    private Table() {}

    /** A table of the columns that a command chose. */
    static String text(JsonNode result, List<Column> columns) {
        return layOut(
                columns.stream().map(Column::title).toList(),
                rows(result)
                        .map(row -> columns.stream().map(column -> column.cell(row)).toList())
                        .toList());
    }

    /**
     * A table of what there is: the properties that are neither objects nor lists.
     *
     * @param asQueried whether a query chose the order of an object's properties
     */
    static String text(JsonNode result, boolean asQueried) {
        List<Map<String, String>> rows = rows(result).map(row -> found(row, asQueried)).toList();
        Set<String> titles = new LinkedHashSet<>();
        rows.forEach(row -> titles.addAll(row.keySet()));
        return layOut(
                List.copyOf(titles),
                rows.stream()
                        .map(row -> titles.stream().map(title -> row.getOrDefault(title, "")))
                        .map(Stream::toList)
                        .toList());
    }

    private static Stream<JsonNode> rows(JsonNode result) {
        return result.isArray() ? result.valueStream() : Stream.of(result);
    }

    private static Map<String, String> found(JsonNode row, boolean asQueried) {
        Map<String, String> cells = new LinkedHashMap<>();
        if (row.isObject()) {
            Iterable<Map.Entry<String, JsonNode>> properties =
                    asQueried ? row.properties() : Keys.sorted(row);
            for (Map.Entry<String, JsonNode> property : properties) {
                JsonNode value = property.getValue();
                if (!LEFT_OUT.contains(property.getKey())
                        && value.isValueNode()
                        && !value.isNull()) {
                    cells.put(title(property.getKey()), Column.text(value));
                }
            }
        } else if (row.isArray()) {
            for (int i = 0; i < row.size(); i++) {
                cells.put("Column" + (i + 1), Column.text(row.get(i)));
            }
        } else {
            cells.put("Result", Column.text(row));
        }
        return cells;
    }

    private static String title(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String layOut(List<String> titles, List<List<String>> rows) {
        if (rows.isEmpty() || titles.isEmpty()) {
            return "";
        }
        List<List<String>> lines = new ArrayList<>();
        lines.add(titles.stream().map(Visible::of).toList());
        rows.forEach(row -> lines.add(row.stream().map(Visible::of).toList()));
        int[] widths = new int[titles.size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Visible.width(line.get(i)));
            }
        }
        StringBuilder table = new StringBuilder();
        append(table, lines.getFirst(), widths);
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
            rule.add("-".repeat(width));
        }
        append(table, rule, widths);
        lines.subList(1, lines.size()).forEach(line -> append(table, line, widths));
        return table.toString();
    }

    private static void append(StringBuilder table, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : GAP).append(cells.get(i));
            line.append(" ".repeat(widths[i] - Visible.width(cells.get(i))));
        }
        table.append(line.toString().stripTrailing()).append('\n');
    }
}
