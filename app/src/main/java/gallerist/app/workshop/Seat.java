package gallerist.app.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where somebody in a class stands.
 *
 * @param workshop its title, empty where only the state was handed in
 * @param marks the steps in order
 * @param source where this was read
 * @param since when something was done there last, if that is known
 * @param fault what went wrong on purpose last, if something did
 */
public record Seat(
        String name,
        String workshop,
        List<Mark> marks,
        Source source,
        Optional<Instant> since,
        Optional<Mishap> fault) {

    public Seat {
        marks = List.copyOf(marks);
    }

    /** How it is known how far somebody is. */
    public enum Source {
        /** Read off the workspace now. */
        WORKSPACE("workspace"),
        /** As somebody's program wrote it. */
        FILE("file");

        private final String text;

        Source(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    /** A step and whether it is done. */
    public record Mark(String title, boolean isDone) {}

    /**
     * Something that went wrong on purpose, or right again.
     *
     * @param words where, and what
     */
    public record Mishap(Instant at, String words) {}

    /** How many steps are done. */
    public int done() {
        return (int) marks.stream().filter(Mark::isDone).count();
    }

    public int steps() {
        return marks.size();
    }

    /** The title of the first step that is not done, empty where all are. */
    public String next() {
        return marks.stream()
                .filter(mark -> !mark.isDone())
                .map(Mark::title)
                .findFirst()
                .orElse("");
    }
}
