package gallerist.app.manual;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page that was searched for.
 *
 * @param excerpt the words in their place
 * @param weight how much the page is about them
 */
public record Finding(ManualPage page, String excerpt, int weight) {
    private static final int IN_NAME = 16;
    private static final int IN_SUMMARY = 6;
    private static final int IN_HEADING = 4;
    private static final int MOST_IN_TEXT = 5;
    private static final int BEFORE = 40;
    private static final int LENGTH = 110;

    static List<Finding> of(List<ManualPage> pages, String words) {
        List<String> wanted =
                Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        return wanted.isEmpty()
                ? List.of()
                : pages.stream()
                        .flatMap(page -> in(page, wanted).stream())
                        .sorted(
                                Comparator.comparingInt((Finding found) -> found.weight())
                                        .reversed())
                        .toList();
    }

    private static Optional<Finding> in(ManualPage page, List<String> wanted) {
        int weight = 0;
        for (String word : wanted) {
            int ofWord = weightOf(page, word);
            if (ofWord == 0) {
                return Optional.empty();
            }
            weight += ofWord;
        }
        return Optional.of(new Finding(page, excerpt(page, wanted), weight));
    }

    private static int weightOf(ManualPage page, String word) {
        int weight = has(page.name() + " " + page.title(), word) ? IN_NAME : 0;
        weight += has(page.summary(), word) ? IN_SUMMARY : 0;
        int inText = 0;
        for (Block block : page.blocks()) {
            if (has(block.text(), word)) {
                weight += block instanceof Block.Heading ? IN_HEADING : 0;
                inText++;
            }
        }
        return weight + Math.min(inText, MOST_IN_TEXT);
    }

    /** The first line with most of the words, cut where it is long. */
    private static String excerpt(ManualPage page, List<String> wanted) {
        String line =
                Stream.concat(
                                page.blocks().stream().flatMap(Block::everyLine).map(Span::text),
                                Stream.of(page.summary()))
                        .max(
                                Comparator.comparingLong(text ->
                                        wanted.stream().filter(word -> has(text, word)).count()))
                        .orElse(page.summary());
        int at = Math.max(0, line.toLowerCase(Locale.ROOT).indexOf(wanted.getFirst()));
        int from = at <= BEFORE ? 0 : line.lastIndexOf(' ', at - BEFORE) + 1;
        int space = line.indexOf(' ', Math.min(line.length(), from + LENGTH));
        int to = space < 0 ? line.length() : space;
        return (from > 0 ? "… " : "") + line.substring(from, to) + (to < line.length() ? " …" : "");
    }

    private static boolean has(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word);
    }
}
