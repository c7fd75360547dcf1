package gallerist.model.gallery;

/** Where the service stands with a resource. */
public enum ProvisioningState implements Named {
    CREATING("Creating"),
    UPDATING("Updating"),
    FAILED("Failed"),
    SUCCEEDED("Succeeded"),
    DELETING("Deleting"),
    MIGRATING("Migrating");

    private final String text;

    ProvisioningState(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
