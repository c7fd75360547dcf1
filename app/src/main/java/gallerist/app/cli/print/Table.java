package gallerist.app.cli.print;

import gallerist.app.text.Visible;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Aligned columns under a line of titles. Cells are never cut: where a table would be too wide, the
 * widest go on in the next line.
 */
final class Table {
    private static final Set<String> LEFT_OUT = Set.of("id", "type", "etag");
    private static final String GAP = "  ";
    private static final int NARROWEST = 10;
    private static final int USUAL_WORD = 16;

    private Table() {}

    /** A table of the columns that a command chose. */
    static String text(JsonNode result, List<Column> columns, int width) {
        return layOut(
                columns.stream().map(Column::title).toList(),
                rows(result)
                        .map(row -> columns.stream().map(column -> column.cell(row)).toList())
                        .toList(),
                width);
    }

    /**
     * A table of what there is: the properties that are neither objects nor lists.
     *
     * @param asQueried whether a query chose the order of an object's properties
     */
    static String text(JsonNode result, boolean asQueried, int width) {
        List<Map<String, String>> rows = rows(result).map(row -> found(row, asQueried)).toList();
        Set<String> titles = new LinkedHashSet<>();
        rows.forEach(row -> titles.addAll(row.keySet()));
        return layOut(
                List.copyOf(titles),
                rows.stream()
                        .map(row -> titles.stream().map(title -> row.getOrDefault(title, "")))
                        .map(Stream::toList)
                        .toList(),
                width);
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

    private static boolean isTooWide(List<String> titles, int width) {
        return titles.stream().mapToInt(title -> Visible.width(title) + GAP.length()).sum()
                        - GAP.length()
                > width;
    }

    /** One row whose titles alone are too wide, as a line for each. */
    private static List<List<String>> upright(List<String> titles, List<String> cells) {
        return IntStream.range(0, titles.size())
                .mapToObj(i -> List.of(titles.get(i), cells.get(i)))
                .toList();
    }

    private static String layOut(List<String> titles, List<List<String>> rows, int width) {
        if (rows.isEmpty() || titles.isEmpty()) {
            return "";
        }
        if (rows.size() == 1 && isTooWide(titles, width)) {
            return layOut(List.of("Property", "Value"), upright(titles, rows.getFirst()), width);
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
        narrow(widths, least(lines), width);
        narrow(widths, bearable(lines), width);
        StringBuilder table = new StringBuilder();
        append(table, lines.getFirst(), widths);
        List<String> rule = new ArrayList<>();
        for (int each : widths) {
            rule.add("-".repeat(each));
        }
        append(table, rule, widths);
        lines.subList(1, lines.size()).forEach(line -> appendFolded(table, line, widths));
        return table.toString();
    }

    /** How wide each column must be so that no part of a cell is broken. */
    private static int[] least(List<List<String>> lines) {
        int[] least = new int[lines.getFirst().size()];
        for (List<String> line : lines) {
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.max(least[i], Fold.widestPart(line.get(i)));
            }
        }
        return least;
    }

    /** How wide each column must be so that only what is longer than a usual word is broken. */
    private static int[] bearable(List<List<String>> lines) {
        int[] least = least(lines);
        for (int i = 0; i < least.length; i++) {
            least[i] =
                    Math.max(
                            Visible.width(lines.getFirst().get(i)), Math.min(least[i], USUAL_WORD));
        }
        return least;
    }

    /** Takes from the widest columns that are wider than they must be, until all fit. */
    private static void narrow(int[] widths, int[] least, int width) {
        int excess = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1) - width;
        while (excess > 0) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                boolean yields = widths[i] > Math.max(NARROWEST, least[i]);
                if (yields && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
            excess--;
        }
    }

    private static void appendFolded(StringBuilder table, List<String> cells, int[] widths) {
        List<List<String>> folded = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            folded.add(Fold.to(cells.get(i), widths[i]));
        }
        int height = folded.stream().mapToInt(List::size).max().orElse(0);
        for (int y = 0; y < height; y++) {
            List<String> line = new ArrayList<>();
            for (List<String> parts : folded) {
                line.add(y < parts.size() ? parts.get(y) : "");
            }
            append(table, line, widths);
        }
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
