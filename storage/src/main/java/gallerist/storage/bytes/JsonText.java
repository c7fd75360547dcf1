package gallerist.storage.bytes;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Reads the little JSON that a manifest is made of, in the order in which it was written. */
public final class JsonText {
    private static final int LONGEST_NUMBER = 18;

    private final String text;
    private int at;

    JsonText(String text) {
        this.text = text;
    }

    public static String quoted(String plain) {
        StringBuilder quoted = new StringBuilder("\"");
        plain.chars()
                .forEach(each -> {
                    switch (each) {
                        case '"' -> quoted.append("\\\"");
                        case '\\' -> quoted.append("\\\\");
                        default -> {
                            if (each < ' ' || Character.isSurrogate((char) each)) {
                                quoted.append(String.format(Locale.ROOT, "\\u%04x", each));
                            } else {
                                quoted.append((char) each);
                            }
                        }
                    }
                });
        return quoted.append('"').toString();
    }

    void expect(char wanted) {
        if (!skip(wanted)) {
            throw new IllegalArgumentException("'%c' is missing at %d".formatted(wanted, at));
        }
    }

    /** Whether it came next; then it is passed. */
    boolean skip(char wanted) {
        skipSpace();
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    JsonText next() {
        expect(',');
        return this;
    }

    void name(String wanted) {
        if (!string().equals(wanted)) {
            throw new IllegalArgumentException("'%s' is missing at %d".formatted(wanted, at));
        }
        expect(':');
    }

    String string(String name) {
        name(name);
        return string();
    }

    long number(String name) {
        name(name);
        skipSpace();
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == start || at - start > LONGEST_NUMBER) {
            throw new IllegalArgumentException("no number at " + start);
        }
        return Long.parseLong(text, start, at, 10);
    }

    /** An object whose values are texts or, one deeper, read by somebody else. */
    <V> Map<String, V> map(Supplier<V> reader) {
        Map<String, V> map = new LinkedHashMap<>();
        expect('{');
        if (!skip('}')) {
            do {
                String name = string();
                expect(':');
                map.put(name, reader.get());
            } while (skip(','));
            expect('}');
        }
        return map;
    }

    String string() {
        expect('"');
        StringBuilder plain = new StringBuilder();
        for (char next = character(); next != '"'; next = character()) {
            plain.append(next == '\\' ? escaped() : next);
        }
        return plain.toString();
    }

    private char escaped() {
        char kind = character();
        return switch (kind) {
            case '"', '\\', '/' -> kind;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) (digit() << 12 | digit() << 8 | digit() << 4 | digit());
            default -> throw new IllegalArgumentException("an unknown escape at " + at);
        };
    }

    private int digit() {
        int digit = Character.digit(character(), 16);
        if (digit < 0) {
            throw new IllegalArgumentException("no digit at " + at);
        }
        return digit;
    }

    private char character() {
        if (at >= text.length()) {
            throw new IllegalArgumentException("it ends early");
        }
        return text.charAt(at++);
    }

    private void skipSpace() {
        while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    void expectEnd() {
        skipSpace();
        if (at < text.length()) {
            throw new IllegalArgumentException("something follows at " + at);
        }
    }
}
