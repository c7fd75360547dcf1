package gallerist.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of the README between the benchmark markers: a section for each benchmark, replaced when
 * it was run.
 */
final class Report {
    private static final String END = "<!-- /benchmarks -->";

    private final Path readme;

    Report(Path readme) {
        this.readme = readme;
    }

    void put(String name, String section) throws IOException {
        var text = Files.readString(readme);
        var marked =
                "<!-- benchmark %s -->\n%s<!-- /benchmark %s -->\n".formatted(name, section, name);
        var old =
                Pattern.compile(
                                "<!-- benchmark %1$s -->\n.*?<!-- /benchmark %1$s -->\n"
                                        .formatted(name),
                                Pattern.DOTALL)
                        .matcher(text);
        if (old.find()) {
            text = old.replaceFirst(Matcher.quoteReplacement(marked));
        } else if (text.contains(END)) {
            text = text.replace(END, marked + END);
        } else {
            throw new IOException(readme + " has no line " + END);
        }
        Files.writeString(readme, text);
    }

    static String section(String title, String machine, List<Row> rows) {
        var section = new StringBuilder("### " + title + "\n\n" + machine + "\n\n" + Row.HEADER);
        rows.forEach(row -> section.append(row.markdown()));
        return section.append("\n").toString();
    }
}
