package gallerist.model.copies;

/**
 * What keeps a copy from being made.
 *
 * @param needed bytes, where space is missing
 * @param free bytes, where space is missing
 * @param detail what the store or file system said
 */
public record Trouble(Kind kind, long needed, long free, String detail) {
    public static final Trouble NONE = new Trouble(Kind.NONE, 0, 0, "");

    public enum Kind {
        NONE,
        /** The store cannot be reached. */
        OFFLINE,
        /** The store is not the one that it should be. */
        STORE_REFUSED,
        /** The store has too little space. */
        FULL,
        /** The store may not be written. */
        DENIED,
        /** No good copy is left, or none can be read now. */
        NO_SOURCE,
        /** What was written did not read back as it was written. */
        UNPROVED,
        /** Reading or writing failed. */
        FAILED
    }

    public static Trouble of(Kind kind, String detail) {
        return new Trouble(kind, 0, 0, detail);
    }

    public static Trouble full(long needed, long free) {
        return new Trouble(Kind.FULL, needed, free, "");
    }
}
