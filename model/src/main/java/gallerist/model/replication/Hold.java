package gallerist.model.replication;

import gallerist.model.gallery.Named;

/** Whether a person keeps a region from going on: paused keeps what was copied, cancelled not. */
public enum Hold implements Named {
    NONE("None"),
    PAUSED("Paused"),
    CANCELLED("Cancelled");

    private final String text;

    Hold(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
