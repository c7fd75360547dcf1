package gallerist.app.workshop;

import java.util.List;

/**
 * Where somebody in a class stands.
 *
 * @param workshop its title, empty where only the state was handed in
 * @param next the title of the first step that is not done, empty where all are
 * @param source where this was read
 */
public record Seat(String name, String workshop, int done, int steps, String next, Source source) {

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

    static Seat of(String name, String workshop, List<Mark> marks, Source source) {
        return new Seat(
                name,
                workshop,
                (int) marks.stream().filter(Mark::isDone).count(),
                marks.size(),
                marks.stream()
                        .filter(mark -> !mark.isDone())
                        .map(Mark::title)
                        .findFirst()
                        .orElse(""),
                source);
    }
}
