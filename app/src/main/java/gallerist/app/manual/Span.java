package gallerist.app.manual;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of a line of a page. */
public sealed interface Span {
    String text();

    record Plain(String text) implements Span {}

    record Strong(String text) implements Span {}

    /** What is typed, or printed, as it stands. */
    record Code(String text) implements Span {}

    /**
     * Leads to another page.
     *
     * @param page its name
     */
    record Link(String text, String page) implements Span {}

    /** What a line says, without its looks. */
    static String text(List<Span> line) {
        return line.stream().map(Span::text).collect(Collectors.joining());
    }
}
