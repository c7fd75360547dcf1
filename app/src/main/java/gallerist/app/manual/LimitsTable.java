package gallerist.app.manual;

import gallerist.model.limits.Limits;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Every limit that the program knows, as a table of a page. */
final class LimitsTable {
    private LimitsTable() {}

    static String markdown() {
        return Arrays.stream(Limits.values())
                .map(limit ->
                        String.format(
                                Locale.ENGLISH,
                                "| %,d | %s | %s | %s |",
                                limit.value(),
                                limit.subject(),
                                limit.source().text(),
                                limit.article()))
                .collect(
                        Collectors.joining(
                                "\n",
                                "| limit | of what | source | stands in |\n| --- | --- | --- | --- |\n",
                                ""));
    }
}
