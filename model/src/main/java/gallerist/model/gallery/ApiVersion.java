package gallerist.model.gallery;

/** The version of the service whose defaults a workspace follows. */
public enum ApiVersion implements Named {
    V2024_03_03("2024-03-03"),
    V2025_03_03("2025-03-03");

    private final String text;

    ApiVersion(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
