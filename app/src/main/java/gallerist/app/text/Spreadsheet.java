package gallerist.app.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows as a spreadsheet reads them (RFC 4180). What a spreadsheet would take for a formula is put
 * behind an apostrophe: a name that somebody typed must not run in somebody else's program.
 */
public final class Spreadsheet {
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private Spreadsheet() {}

    public static String csv(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Spreadsheet::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String cell(String text) {
        String harmless = isFormula(text) ? "'" + text : text;
        return harmless.chars().anyMatch(each -> ",\"\r\n".indexOf(each) >= 0)
                ? "\"" + harmless.replace("\"", "\"\"") + "\""
                : harmless;
    }

    private static boolean isFormula(String text) {
        String visible = text.stripLeading();
        boolean starts =
                !text.isEmpty()
                        && (STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0
                                || (!visible.isEmpty()
                                        && STARTS_A_FORMULA.indexOf(visible.charAt(0)) >= 0));
        return starts && !text.matches("[+-]?\\d+(\\.\\d+)?");
    }
}
