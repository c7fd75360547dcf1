package gallerist.model.replication;

import gallerist.model.gallery.ProvisioningState;

/** How the state of a version follows its replication. */
public final class Provisioning {
    private Provisioning() {}

    /**
     * The next state. What succeeded once stays so, whatever is damaged later; what failed can
     * still heal; what is deleted is no longer anything else.
     */
    public static ProvisioningState after(ProvisioningState state, AggregatedState replication) {
        return switch (state) {
            case CREATING, UPDATING ->
                    switch (replication) {
                        case IN_PROGRESS -> state;
                        case FAILED -> ProvisioningState.FAILED;
                        case COMPLETED, UNKNOWN -> ProvisioningState.SUCCEEDED;
                    };
            case FAILED ->
                    replication == AggregatedState.COMPLETED
                            ? ProvisioningState.SUCCEEDED
                            : ProvisioningState.FAILED;
            case SUCCEEDED, DELETING, MIGRATING -> state;
        };
    }
}
