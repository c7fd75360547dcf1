package gallerist.app.manual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the part of Markdown that pages are written in: headings, paragraphs, lists, pictures,
 * indented samples and tables. A blank line ends everything but a sample.
 */
public final class Markdown {
    private static final String HEADING = "## ";
    private static final String ITEM = "- ";
    private static final String SAMPLE = "    ";
    private static final String CELL = "|";
    private static final Pattern PICTURE = Pattern.compile("!\\[([^]]+)]\\(([a-z-]+)\\)");
    private static final Pattern NUMBER = Pattern.compile("\\d+\\. .*");
    private static final Pattern RULE = Pattern.compile("[| -]+");
    private static final Pattern BETWEEN_CELLS = Pattern.compile(" *\\| *");

    private final List<String> lines;
    private final List<Block> blocks = new ArrayList<>();
    private int at;

    private Markdown(List<String> lines) {
        this.lines = lines;
    }

    public static List<Block> read(String text) {
        Markdown markdown = new Markdown(text.lines().toList());
        while (markdown.at < markdown.lines.size()) {
            markdown.block();
        }
        return List.copyOf(markdown.blocks);
    }

    private void block() {
        String line = lines.get(at);
        if (line.isBlank()) {
            at++;
        } else if (line.startsWith(HEADING)) {
            blocks.add(new Block.Heading(line.substring(HEADING.length())));
            at++;
        } else if (PICTURE.matcher(line).matches()) {
            Matcher picture = PICTURE.matcher(line);
            picture.matches();
            blocks.add(new Block.Picture(picture.group(1), picture.group(2)));
            at++;
        } else if (line.startsWith(SAMPLE)) {
            blocks.add(new Block.Sample(sample()));
        } else if (line.startsWith(CELL)) {
            blocks.add(grid(together()));
        } else if (line.startsWith(ITEM)) {
            blocks.add(new Block.Items(false, items(together())));
        } else if (NUMBER.matcher(line).matches()) {
            blocks.add(new Block.Items(true, items(together())));
        } else {
            blocks.add(new Block.Paragraph(Spans.of(String.join(" ", together()))));
        }
    }

    /** The lines up to the next blank one. */
    private List<String> together() {
        int start = at;
        while (at < lines.size() && !lines.get(at).isBlank()) {
            at++;
        }
        return lines.subList(start, at);
    }

    private List<String> sample() {
        List<String> sample = new ArrayList<>();
        for (String line : together()) {
            sample.add(line.substring(SAMPLE.length()));
        }
        return List.copyOf(sample);
    }

    /** A line that begins with a blank goes on with the item before it. */
    private static List<List<Span>> items(List<String> lines) {
        List<String> items = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(" ")) {
                items.add(items.removeLast() + " " + line.strip());
            } else {
                items.add(line.substring(line.indexOf(' ') + 1));
            }
        }
        return items.stream().map(Spans::of).toList();
    }

    private static Block.Grid grid(List<String> lines) {
        List<List<List<Span>>> rows =
                lines.stream()
                        .filter(line -> !RULE.matcher(line).matches())
                        .map(Markdown::cells)
                        .toList();
        return new Block.Grid(rows.getFirst(), rows.subList(1, rows.size()));
    }

    private static List<List<Span>> cells(String line) {
        String inner = line.substring(1, line.lastIndexOf(CELL)).strip();
        return Arrays.stream(BETWEEN_CELLS.split(inner, -1)).map(Spans::of).toList();
    }
}
