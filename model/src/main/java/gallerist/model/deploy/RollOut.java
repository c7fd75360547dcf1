package gallerist.model.deploy;

/**
 * The pace at which a scale set gets another version: batch after batch, never too many at once.
 */
public record RollOut(int machines) {
    /** So much of a scale set is changed at a time, and may be unwell before the roll-out stops. */
    public static final int PERCENT = 20;

    /** How many machines are changed at a time, one at least. */
    public int batch() {
        return Math.max(1, machines * PERCENT / 100);
    }

    public int batches() {
        return Math.ceilDiv(machines, batch());
    }
}
