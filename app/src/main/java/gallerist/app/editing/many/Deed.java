package gallerist.app.editing.many;

/** What is done to many at once. */
public enum Deed {
    TAG("Tag"),
    END_OF_LIFE("Set end of life of"),
    EXCLUDE("Leave out of latest"),
    INCLUDE("Count for latest"),
    DELETE("Delete");

    private final String text;

    Deed(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** What becomes of one, and of several. */
    String one() {
        return this == DELETE ? "resource is deleted" : "resource changes";
    }

    String several() {
        return this == DELETE ? "resources are deleted" : "resources change";
    }
}
