package gallerist.app.report;

import gallerist.app.fx.Place;
import java.util.function.Consumer;

/**
 * What a report can reach outside of itself.
 *
 * @param go leads to what a figure was computed from
 * @param copied takes a text to the clipboard
 * @param saving writes a text to a file that the person chooses
 */
public record Hands(Consumer<Place> go, Consumer<String> copied, Saving saving) {

    /** Writes something to a file. */
    @FunctionalInterface
    public interface Saving {
        /**
         * Asks where to and writes.
         *
         * @param name proposed for the file
         */
        void save(String name, byte[] content);
    }
}
