package gallerist.app.cli.manual;

import java.util.ArrayList;
import java.util.List;

/** Breaks text at blanks; a word that is longer than the line stays whole. */
final class Wrapping {
    private Wrapping() {}

    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** With a text before the first line, under which the others begin. */
    static List<String> hanging(String begin, String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : lines(text, width - begin.length())) {
            lines.add((lines.isEmpty() ? begin : " ".repeat(begin.length())) + line);
        }
        return lines;
    }
}
