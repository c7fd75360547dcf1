package gallerist.app.cli.print;

import gallerist.app.text.Visible;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Values with tabs between, one line for each item. A list in a cell is its length, an object is
 * empty and nothing is {@code None}, so that every line has as many cells.
 */
final class Tsv {
    private Tsv() {}

    /**
     * One line for each item of a list, or for the result itself.
     *
     * @param asQueried whether a query chose the order of an object's properties
     */
    static String text(JsonNode result, boolean asQueried) {
        Stream<JsonNode> items = result.isArray() ? result.valueStream() : Stream.of(result);
        return items.map(item -> line(item, asQueried) + "\n").collect(Collectors.joining());
    }

    private static String line(JsonNode item, boolean asQueried) {
        if (item.isBoolean()) {
            return item.asString();
        }
        return cells(item, asQueried).map(Tsv::cell).collect(Collectors.joining("\t"));
    }

    private static Stream<JsonNode> cells(JsonNode item, boolean asQueried) {
        if (item.isArray() || (item.isObject() && asQueried)) {
            return item.valueStream();
        }
        return item.isObject()
                ? Keys.sorted(item).stream().map(property -> property.getValue())
                : Stream.of(item);
    }

    private static String cell(JsonNode cell) {
        return switch (cell.getNodeType()) {
            case ARRAY -> Integer.toString(cell.size());
            case OBJECT -> "";
            case NULL, MISSING -> "None";
            case BOOLEAN -> word(cell.booleanValue());
            case STRING, NUMBER, BINARY, POJO -> Visible.of(cell.asString());
        };
    }

    static String word(boolean value) {
        return value ? "True" : "False";
    }
}
