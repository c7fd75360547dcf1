package gallerist.app.editing;

/** What of a resource is edited. */
public enum Aspect {
    EVERYTHING("Edit "),
    TAGS("Tags of "),
    END_OF_LIFE("End of life of "),
    /** Out of latest, and with a date when it goes. */
    RETIREMENT("Retire ");

    private final String title;

    Aspect(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
