package gallerist.app.lesson;

/**
 * A workshop that can be taken.
 *
 * @param story its first sentences
 */
record Lesson(String name, String title, String story, int steps, Standing standing) {
    /** Whether there is a class of it. */
    enum Standing {
        NOT_STARTED,
        STARTED,
        /** The window has its workspace open. */
        HERE
    }
}
