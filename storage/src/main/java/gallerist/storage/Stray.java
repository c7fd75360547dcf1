package gallerist.storage;

import gallerist.model.gallery.Named;
import gallerist.model.region.Region;
import java.nio.file.Path;

/**
 * Something in a store that nothing in the catalogue refers to. It is never deleted by itself.
 *
 * @param id what it says that it is, empty where it says nothing
 */
public record Stray(Region region, int zone, Path path, String id, long bytes, Reason reason) {
    public enum Reason implements Named {
        /** The catalogue knows nothing of what it belongs to. */
        UNKNOWN("Unknown"),
        /** It belongs to something known, but is not whole or not the same. */
        UNCLAIMED("Unclaimed"),
        /** It was deleted on purpose, and is still there. */
        DELETED("Deleted"),
        /** Somebody else has put it there. */
        FOREIGN("Foreign");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }
}
