package gallerist.model.gallery;

/** What kind of somebody made or changed a resource. */
public enum CreatorKind implements Named {
    USER("User"),
    APPLICATION("Application"),
    MANAGED_IDENTITY("ManagedIdentity"),
    KEY("Key");

    private final String text;

    CreatorKind(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
