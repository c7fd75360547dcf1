package gallerist.app.owner;

/** What became of the attempt to let the owner of a workspace run a command line. */
public sealed interface Contact {
    record Answered(int exitCode) implements Contact {}

    /** Nobody listens: there is no note, or it was left by a process that was killed. */
    record Absent() implements Contact {}

    /** There is a process, but it says nothing. */
    record Silent(long process) implements Contact {}

    /** The owner is another version of the program. */
    record Foreign(long process) implements Contact {}
}
