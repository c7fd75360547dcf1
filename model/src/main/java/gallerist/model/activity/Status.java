package gallerist.model.activity;

import gallerist.model.gallery.Named;

/** How an operation ended. */
public enum Status implements Named {
    SUCCEEDED("Succeeded"),
    FAILED("Failed");

    private final String text;

    Status(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
