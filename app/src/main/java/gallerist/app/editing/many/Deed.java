package gallerist.app.editing.many;

import java.util.Locale;

/** What is done to many at once. */
public enum Deed {
    TAG("Tag %s"),
    END_OF_LIFE("Set end of life of %s"),
    EXCLUDE("Leave %s out of latest"),
    INCLUDE("Count %s for latest"),
    DELETE("Delete %s");

    private final String words;

    Deed(String words) {
        this.words = words;
    }

    /** As it is asked for, with what it is done to. */
    String of(String what) {
        return words.formatted(what);
    }

    /** In the middle of a sentence. */
    String done(String what) {
        return of(what).substring(0, 1).toLowerCase(Locale.ROOT) + of(what).substring(1);
    }

    /** What becomes of one, and of several. */
    String one() {
        return this == DELETE ? "resource is deleted" : "resource changes";
    }

    String several() {
        return this == DELETE ? "resources are deleted" : "resources change";
    }
}
