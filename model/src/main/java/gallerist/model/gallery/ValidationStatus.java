package gallerist.model.gallery;

/** What came of an executed validation. */
public enum ValidationStatus implements Named {
    UNKNOWN("Unknown"),
    FAILED("Failed"),
    SUCCEEDED("Succeeded");

    private final String text;

    ValidationStatus(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
