package gallerist.model.replication;

/** What a person can do with copies that are being made. */
public enum Steer {
    /** Keeps what is not whole yet from going on; what was copied stays. */
    PAUSE,
    /** Lets what was paused go on. */
    RESUME,
    /** Tries at once what was cancelled, has failed or waits; what has failed is forgotten. */
    RETRY,
    /** Gives up what is not whole yet, until somebody retries it. */
    CANCEL
}
