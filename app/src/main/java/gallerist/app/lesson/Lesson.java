package gallerist.app.lesson;

import gallerist.app.workshop.Source;
import java.util.List;

/**
 * A workshop that can be taken.
 *
 * @param story its first sentences
 * @param mistakes what is wrong in its text, each with its line
 */
record Lesson(
        Source source,
        String title,
        String story,
        int steps,
        Standing standing,
        List<String> mistakes) {
    /** Whether there is a class of it. */
    enum Standing {
        NOT_STARTED,
        STARTED,
        /** The window has its workspace open. */
        HERE
    }

    Lesson {
        mistakes = List.copyOf(mistakes);
    }

    boolean isOwn() {
        return !source.isShipped();
    }

    /** By which actions know it. */
    String name() {
        return source.shortName();
    }
}
