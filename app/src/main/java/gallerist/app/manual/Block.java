package gallerist.app.manual;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of a page between two blank lines. */
public sealed interface Block {
    record Heading(String text) implements Block {}

    record Paragraph(List<Span> line) implements Block {}

    record Items(boolean numbered, List<List<Span>> lines) implements Block {}

    /** Lines to be typed, or as a program prints them. */
    record Sample(List<String> lines) implements Block {}

    record Grid(List<List<Span>> head, List<List<List<Span>>> rows) implements Block {}

    /**
     * A screen of the program.
     *
     * @param words what is to be seen on it
     */
    record Picture(String words, String name) implements Block {}

    /** All lines of text in it. */
    default Stream<List<Span>> everyLine() {
        return switch (this) {
            case Heading(String text) -> Stream.of(List.of(new Span.Plain(text)));
            case Paragraph(List<Span> line) -> Stream.of(line);
            case Items(_, List<List<Span>> lines) -> lines.stream();
            case Sample(List<String> lines) ->
                    lines.stream().map(line -> List.of(new Span.Plain(line)));
            case Picture(String words, _) -> Stream.of(List.of(new Span.Plain(words)));
            case Grid(List<List<Span>> head, List<List<List<Span>>> rows) ->
                    Stream.concat(head.stream(), rows.stream().flatMap(List::stream));
        };
    }

    default String text() {
        return everyLine().map(Span::text).collect(Collectors.joining(" "));
    }
}
