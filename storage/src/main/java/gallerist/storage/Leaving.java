package gallerist.storage;

/**
 * What of something that was deleted is still in stores.
 *
 * @param copies how many of its copies
 * @param stuck how many of them can't be removed for now
 */
public record Leaving(int copies, int stuck) {
    public static final Leaving GONE = new Leaving(0, 0);

    public boolean isGone() {
        return copies == 0;
    }

    /** Whether nothing more goes until something else has changed. */
    public boolean isAtRest() {
        return copies == stuck;
    }

    public Leaving and(Leaving other) {
        return new Leaving(copies + other.copies, stuck + other.stuck);
    }
}
