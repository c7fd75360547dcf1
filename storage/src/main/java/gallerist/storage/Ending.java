package gallerist.storage;

import gallerist.model.gallery.Named;

/** What an attempt to make a copy came to. */
public enum Ending implements Named {
    WHOLE("Present"),
    FAILED("Failed"),
    PAUSED("Paused"),
    CANCELLED("Cancelled"),
    /** Its process ended in good order, as after Ctrl+C. */
    PROCESS_ENDED("Process ended"),
    PROCESS_KILLED("Process killed"),
    PLAN_CHANGED("Plan changed"),
    /** As workspaces of before tell it. */
    LET_GO("Let go of");

    private final String text;

    Ending(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }

    /** Whether the copy came to its end with it, whole or not; others are gone on with. */
    public boolean isLast() {
        return this == WHOLE || this == FAILED;
    }
}
