package gallerist.storage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a script makes tables and fills them, and does nothing else: a forged backup could
 * otherwise run programs, or read and write any file of the person who restores it.
 */
final class HarmlessScript {
    /** Those that backups are written with; no function is among them. */
    private static final Set<String> WORDS =
            Set.of(
                    "ADD",
                    "ADMIN",
                    "ALTER",
                    "AS",
                    "BIGINT",
                    "BINARY",
                    "BOOLEAN",
                    "BY",
                    "CACHED",
                    "CHARACTER",
                    "CONSTRAINT",
                    "CREATE",
                    "DEFAULT",
                    "DISTINCT",
                    "EXISTS",
                    "FALSE",
                    "FOREIGN",
                    "GENERATED",
                    "IDENTITY",
                    "IF",
                    "INDEX",
                    "INSERT",
                    "INTEGER",
                    "INTO",
                    "KEY",
                    "LAST",
                    "NOCHECK",
                    "NOT",
                    "NULL",
                    "NULLS",
                    "ON",
                    "PASSWORD",
                    "PRIMARY",
                    "REFERENCES",
                    "RESTART",
                    "SELECTIVITY",
                    "SMALLINT",
                    "START",
                    "TABLE",
                    "TIME",
                    "TIMESTAMP",
                    "TRUE",
                    "U",
                    "UNIQUE",
                    "USER",
                    "UUID",
                    "VALUES",
                    "VARYING",
                    "WITH",
                    "X",
                    "ZONE");

    private static final String SIGNS = "(),.;-&";
    private static final int NEXT = 1;
    private static final int LONGEST_WORD = 100;

    /** Whoever runs a script holds each of its statements in memory. */
    private static final int LONGEST_STATEMENT = 4 << 20;

    private final InputStream text;
    private int last = ';';
    private int length;

    private HarmlessScript(InputStream text) {
        this.text = new BufferedInputStream(text);
    }

    /** The first thing in a script that no backup has. */
    static Optional<String> foreignIn(InputStream script) throws IOException {
        return new HarmlessScript(script).foreign();
    }

    private Optional<String> foreign() throws IOException {
        for (int next = read(); next >= 0; next = read()) {
            Optional<String> foreign = Optional.empty();
            if (isOfWord(next) && !isDigit(next)) {
                foreign = Optional.of(word(next)).filter(word -> !WORDS.contains(word));
            } else if (next == '\'') {
                skipTo('\'');
            } else if (next == '"') {
                boolean isQualified = last == '.';
                skipTo('"');
                skipSpace();
                // A name in quotes may be that of a function, but all names of tables are
                // qualified.
                foreign = peek() == '(' && !isQualified ? Optional.of("a function") : foreign;
            } else if (next == '-' && peek() == '-') {
                skipLine();
            } else if (!isDigit(next) && !Character.isWhitespace(next) && SIGNS.indexOf(next) < 0) {
                foreign = Optional.of(Character.toString(next));
            }
            if (foreign.isPresent()) {
                return foreign;
            }
            if (length > LONGEST_STATEMENT) {
                return Optional.of("a statement that long");
            }
            length = next == ';' ? 0 : length;
            last = Character.isWhitespace(next) ? last : next;
        }
        return Optional.empty();
    }

    private int read() throws IOException {
        length++;
        return text.read();
    }

    private String word(int first) throws IOException {
        StringBuilder word = new StringBuilder().append((char) first);
        while (isOfWord(peek()) && word.length() < LONGEST_WORD) {
            word.append((char) read());
        }
        return word.toString();
    }

    private static boolean isOfWord(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || isDigit(c);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private void skipTo(int end) throws IOException {
        int next = read();
        while (next >= 0 && next != end && length <= LONGEST_STATEMENT) {
            next = read();
        }
    }

    /** A comment ends at either end of a line, as it does for whoever runs the script. */
    private void skipLine() throws IOException {
        int next = read();
        while (next >= 0 && next != '\n' && next != '\r' && length <= LONGEST_STATEMENT) {
            next = read();
        }
    }

    private void skipSpace() throws IOException {
        while (Character.isWhitespace(peek())) {
            read();
        }
    }

    private int peek() throws IOException {
        text.mark(NEXT);
        int next = text.read();
        text.reset();
        return next;
    }
}
