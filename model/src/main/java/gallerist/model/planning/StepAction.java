package gallerist.model.planning;

import gallerist.model.gallery.Named;

/** What is done with one copy. */
public enum StepAction implements Named {
    COPY("copy"),
    REMOVE("remove");

    private final String text;

    StepAction(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
