package gallerist.app.cli;

/** What a script learns from the end of a command. */
public final class ExitCode {
    public static final int DONE = 0;

    /** Refused or failed: a broken rule, a lock, a missing right, a missing parent. */
    public static final int REFUSED = 1;

    /** The command line can't be understood. */
    public static final int WRONG = 2;

    /** The named resource does not exist. */
    public static final int MISSING = 3;

    private ExitCode() {}
}
