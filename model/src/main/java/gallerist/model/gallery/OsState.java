package gallerist.model.gallery;

/** Whether an image still carries the identity of the machine it was made from. */
public enum OsState implements Named {
    GENERALIZED("Generalized"),
    SPECIALIZED("Specialized");

    private final String text;

    OsState(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
