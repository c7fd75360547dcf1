package gallerist.app.fx;

/** A short word beside a name that must be seen. */
public sealed interface Badge {
    String word();

    /** A state, with its glyph. */
    record State(Mark mark, int percent, String word) implements Badge {}

    /** A tag in a frame. */
    record Tagged(Kind kind, String word) implements Badge {}

    /** What a tag speaks of. */
    enum Kind {
        LATEST,
        EXCLUDED,
        PLAIN
    }

    static Badge latest(String word) {
        return new Tagged(Kind.LATEST, word);
    }

    static Badge excluded() {
        return new Tagged(Kind.EXCLUDED, "not latest");
    }

    static Badge plain(String word) {
        return new Tagged(Kind.PLAIN, word);
    }
}
