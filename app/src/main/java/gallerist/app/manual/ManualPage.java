package gallerist.app.manual;

import java.util.List;
import java.util.stream.Stream;

/**
 * A page of the manual.
 *
 * @param name by which it is asked for
 * @param summary its first paragraph
 * @param blocks all that follows
 */
public record ManualPage(
        String name, String part, String title, String summary, List<Block> blocks) {
    private static final String TITLE = "# ";

    /** The first line is the title, the first paragraph the summary. */
    static ManualPage read(String part, String name, String text) {
        String title = text.lines().findFirst().orElse("").substring(TITLE.length());
        List<Block> blocks = Markdown.read(text.substring(text.indexOf('\n') + 1));
        return new ManualPage(
                name, part, title, blocks.getFirst().text(), blocks.subList(1, blocks.size()));
    }

    /** The pages that it leads to, each once. */
    public List<String> links() {
        return blocks.stream()
                .flatMap(Block::everyLine)
                .flatMap(List::stream)
                .flatMap(span ->
                        span instanceof Span.Link(_, String page) ? Stream.of(page) : Stream.of())
                .distinct()
                .toList();
    }
}
