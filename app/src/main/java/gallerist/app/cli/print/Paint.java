package gallerist.app.cli.print;

/** The colours of a coloured format, or none. */
enum Paint {
    PLAIN("", "", "", ""),
    COLOURED("\u001b[94m", "\u001b[32m", "\u001b[33m", "\u001b[39m");

    private final String key;
    private final String string;
    private final String literal;
    private final String end;

    Paint(String key, String string, String literal, String end) {
        this.key = key;
        this.string = string;
        this.literal = literal;
        this.end = end;
    }

    String key(String text) {
        return key + text + end;
    }

    String string(String text) {
        return string + text + end;
    }

    String literal(String text) {
        return literal + text + end;
    }
}
