package gallerist.app.control.map;

import gallerist.model.region.Region;

/**
 * Bytes on their way from one region to another.
 *
 * @param id by which it is known from one moment to the next
 * @param fraction how far it has come, from 0 to 1
 * @param rate such as {@code 180 MiB/s}, empty while nobody knows
 * @param left what is still to come and how long it takes, empty while nobody knows
 */
public record Passage(
        String id, Region from, Region to, Kind kind, double fraction, String rate, String left) {

    /** How it stands. */
    public enum Kind {
        RUNNING,
        WAITING,
        FAILED,
        DONE
    }

    /** The same without figures. */
    Passage route() {
        return new Passage(id, from, to, kind, 0, "", "");
    }

    boolean touches(Region region) {
        return from.equals(region) || to.equals(region);
    }
}
