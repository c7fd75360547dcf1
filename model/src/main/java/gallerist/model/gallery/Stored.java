package gallerist.model.gallery;

/**
 * What the repository adds to a resource.
 *
 * @param revision counts the writes; an edit that was based on an older one is refused
 */
public record Stored(ProvisioningState state, SystemData systemData, long revision) {

    /** What a resource says before it was stored for the first time. */
    public static final Stored NEW = new Stored(ProvisioningState.CREATING, SystemData.NEW, 0);

    /** Whether it has been written once and never since. */
    public boolean isFirst() {
        return revision == 1;
    }
}
