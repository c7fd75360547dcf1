package gallerist.app.cli.print;

import gallerist.app.text.Visible;
import java.util.ArrayList;
import java.util.List;

/**
 * A text in lines of at most some width, broken behind a blank, a comma or a slash: names, dates
 * and numbers stay whole unless they alone are too wide.
 */
final class Fold {
    private static final String SIGNS = " ,/";

    private Fold() {}

    static List<String> to(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (Visible.width(rest) > width) {
            int end = end(rest, width);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** Where the first line ends: at least one character is in it. */
    private static int end(String text, int width) {
        int end = 0;
        int used = 0;
        int behindSign = 0;
        int behindDot = 0;
        while (end < text.length()) {
            int next = next(text, end);
            used += Visible.width(text.substring(end, next));
            if (used > width && end > 0) {
                break;
            }
            if (isSign(text, end)) {
                behindSign = next;
            } else if (text.charAt(end) == '.') {
                behindDot = next;
            }
            end = next;
        }
        if (behindSign > 0) {
            return behindSign;
        }
        return behindDot > 0 ? behindDot : end;
    }

    /** How wide the widest part is that is better not broken. */
    static int widestPart(String text) {
        int widest = 0;
        int start = 0;
        for (int at = 0; at < text.length(); at = next(text, at)) {
            if (isSign(text, at)) {
                int end = text.codePointAt(at) == ' ' ? at : next(text, at);
                widest = Math.max(widest, Visible.width(text.substring(start, end)));
                start = next(text, at);
            }
        }
        return Math.max(widest, Visible.width(text.substring(start)));
    }

    private static boolean isSign(String text, int at) {
        return SIGNS.indexOf(text.codePointAt(at)) >= 0;
    }

    private static int next(String text, int at) {
        return at + Character.charCount(text.codePointAt(at));
    }
}
