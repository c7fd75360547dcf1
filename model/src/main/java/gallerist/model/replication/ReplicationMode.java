package gallerist.model.replication;

import gallerist.model.gallery.Named;

/** Whether regions get real copies, or one reference to the source. */
public enum ReplicationMode implements Named {
    FULL("Full"),
    SHALLOW("Shallow");

    private final String text;

    ReplicationMode(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
