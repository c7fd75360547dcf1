package gallerist.app.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one line: code in backticks, strong words between two stars, links to pages. */
final class Spans {
    private static final Pattern MARKED =
            Pattern.compile("`([^`]+)`|\\*\\*([^*]+)\\*\\*|\\[([^\\]]+)\\]\\(([a-z-]+)\\)");

    private Spans() {}

    static List<Span> of(String line) {
        List<Span> spans = new ArrayList<>();
        Matcher marked = MARKED.matcher(line);
        int at = 0;
        while (marked.find()) {
            plain(spans, line.substring(at, marked.start()));
            spans.add(span(marked.toMatchResult()));
            at = marked.end();
        }
        plain(spans, line.substring(at));
        return List.copyOf(spans);
    }

    private static void plain(List<Span> spans, String text) {
        if (!text.isEmpty()) {
            spans.add(new Span.Plain(text));
        }
    }

    private static Span span(MatchResult marked) {
        if (marked.start(1) >= 0) {
            return new Span.Code(marked.group(1));
        }
        return marked.start(2) >= 0
                ? new Span.Strong(marked.group(2))
                : new Span.Link(marked.group(3), marked.group(4));
    }
}
