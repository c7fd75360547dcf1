package gallerist.app.cli.print;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Turns a result into the text of a format.
 *
 * @param colours whether colours reach eyes: a terminal, and no wish against them
 * @param width how wide a table may be
 */
public record Printer(Format format, boolean colours, int width) {
    private static final int USUAL_WIDTH = 100;

    /** For what nobody sees on a terminal. */
    public Printer(Format format, boolean colours) {
        this(format, colours, USUAL_WIDTH);
    }

    /** What a command answered, with the columns it would choose for a table. */
    public String text(JsonNode result, List<Column> columns) {
        return text(result, result, columns);
    }

    /** What a command answered, of which a table and lines of values show other rows. */
    public String text(JsonNode result, JsonNode rows, List<Column> columns) {
        if (format == Format.TABLE && !columns.isEmpty()) {
            return Table.text(rows, columns, width);
        }
        boolean isLineByLine = format == Format.TSV && !rows.equals(result);
        return isLineByLine ? text(rows, true) : text(result, false);
    }

    /** What a query made of it: the query chose names and order. */
    public String queried(JsonNode result) {
        return text(result, true);
    }

    private String text(JsonNode result, boolean asQueried) {
        if (result.isNull() || result.isMissingNode()) {
            return "";
        }
        return switch (format) {
            case JSON -> Json.text(result, Paint.PLAIN);
            case JSONC -> Json.text(result, paint());
            case TABLE -> Table.text(result, asQueried, width);
            case TSV -> Tsv.text(result, asQueried);
            case YAML -> Yaml.text(result, Paint.PLAIN);
            case YAMLC -> Yaml.text(result, paint());
            case NONE -> "";
        };
    }

    private Paint paint() {
        return colours ? Paint.COLOURED : Paint.PLAIN;
    }
}
