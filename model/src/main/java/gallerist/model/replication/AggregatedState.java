package gallerist.model.replication;

import gallerist.model.gallery.Named;

/** The replication of a version, over all its regions. */
public enum AggregatedState implements Named {
    UNKNOWN("Unknown"),
    IN_PROGRESS("InProgress"),
    COMPLETED("Completed"),
    FAILED("Failed");

    private final String text;

    AggregatedState(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
