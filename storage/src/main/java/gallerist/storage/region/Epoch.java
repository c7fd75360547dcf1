package gallerist.storage.region;

/**
 * An age of the database. The number grows; the id tells two ages of one number apart, which exist
 * when an older database was put back.
 */
public record Epoch(long number, PathId id) {
    public Epoch {
        if (number < 0) {
            throw new IllegalArgumentException("epoch " + number);
        }
    }
}
