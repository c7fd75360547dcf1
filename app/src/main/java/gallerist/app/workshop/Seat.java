package gallerist.app.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where somebody in a class stands.
 *
 * @param workshop its title
 * @param marks the steps in order
 * @param source where this was read
 * @param since when something was done there last, if that is known
 * @param fault what goes wrong on purpose now, if something does
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

    /**
     * A step and whether it is done.
     *
     * @param done when it was, if it is
     * @param isSoAlready whether the workspace is as it wants it by other means than its being
     *     done, which does not count
     */
    public record Mark(String title, Optional<Instant> done, boolean isSoAlready) {
        public static final String SO_ALREADY =
                "All of this is so already, but not by what was done in this step. It counts when"
                        + " it is undone and done again.";

        public boolean isDone() {
            return done.isPresent();
        }
    }

    /**
     * What goes wrong on purpose now.
     *
     * @param at when that was changed last
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
