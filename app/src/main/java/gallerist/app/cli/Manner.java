package gallerist.app.cli;

/** How it is told on standard error how far long work has come. */
public enum Manner {
    /** Not at all: only errors are wanted. */
    NOTHING,
    /** As JSON, a line for each event. */
    EVENTS,
    /** As lines that are drawn anew in their place. */
    REDRAWN,
    LINES
}
