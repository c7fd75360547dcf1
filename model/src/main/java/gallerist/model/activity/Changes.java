package gallerist.model.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Changes as one text: a line for each, its three parts between tabs. What a text column could lose
 * or a line would break at is written as an escape, so that every list comes back as it was.
 */
public final class Changes {
    private Changes() {}

    public static String write(List<Change> changes) {
        return changes.stream()
                .map(change ->
                        "%s\t%s\t%s\n"
                                .formatted(
                                        escaped(change.field()),
                                        escaped(change.before()),
                                        escaped(change.after())))
                .collect(Collectors.joining());
    }

    /** Reads what {@link #write} wrote. Any other text gives some list, which no hash fits. */
    public static List<Change> read(String text) {
        List<Change> changes = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            changes.add(change(text.substring(start, stop)));
            start = stop + 1;
        }
        return List.copyOf(changes);
    }

    private static Change change(String line) {
        String[] parts = line.split("\t", 3);
        return new Change(
                plain(parts[0]),
                parts.length > 1 ? plain(parts[1]) : "",
                parts.length > 2 ? plain(parts[2]) : "");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                escaped.append("\\\\");
            } else if (Character.isISOControl(c) || isLoneSurrogate(text, i)) {
                escaped.append("\\u%04x".formatted((int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isLoneSurrogate(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c)
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private static String plain(String escaped) {
        StringBuilder plain = new StringBuilder(escaped.length());
        int at = 0;
        while (at < escaped.length()) {
            char c = escaped.charAt(at);
            if (c == '\\' && escaped.startsWith("\\\\", at)) {
                plain.append(c);
                at += 2;
            } else if (c == '\\' && isCode(escaped, at)) {
                plain.append((char) Integer.parseInt(escaped, at + 2, at + 6, 16));
                at += 6;
            } else {
                plain.append(c);
                at++;
            }
        }
        return plain.toString();
    }

    private static boolean isCode(String text, int at) {
        return text.length() >= at + 6
                && text.charAt(at + 1) == 'u'
                && text.substring(at + 2, at + 6).matches("[0-9a-f]{4}");
    }
}
