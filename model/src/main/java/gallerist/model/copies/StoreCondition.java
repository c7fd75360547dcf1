package gallerist.model.copies;

import gallerist.model.gallery.Named;

/** Whether a zone's place of bytes can be used. */
public enum StoreCondition implements Named {
    /** Nothing was ever kept there. */
    UNUSED("Unused"),
    READY("Ready"),
    /** It cannot be reached. */
    OFFLINE("Offline"),
    /** Its marker is missing: another folder, or an empty mount point, stands in its place. */
    UNMARKED("Unmarked"),
    /** It is another store, or another workspace's. */
    SWAPPED("Swapped"),
    /** It is older than the database knows: it was put back from somewhere. */
    STALE("Stale"),
    /** It is newer than the database: the database is an old one. */
    AHEAD("Ahead");

    private final String text;

    StoreCondition(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }

    /** Whether copies there may be read and made. */
    public boolean isUsable() {
        return this == READY || this == UNUSED;
    }
}
