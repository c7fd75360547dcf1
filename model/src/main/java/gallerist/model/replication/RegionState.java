package gallerist.model.replication;

import gallerist.model.gallery.Named;

/** The replication of a version in one region. */
public enum RegionState implements Named {
    UNKNOWN("Unknown"),
    REPLICATING("Replicating"),
    COMPLETED("Completed"),
    FAILED("Failed");

    private final String text;

    RegionState(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
