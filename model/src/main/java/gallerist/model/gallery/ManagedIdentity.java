package gallerist.model.gallery;

import java.util.List;

/**
 * The identity a gallery uses to fetch packages.
 *
 * @param principalId the object id of the system-assigned identity, empty where there is none
 */
public record ManagedIdentity(
        boolean systemAssigned, String principalId, List<ResourceId> userAssigned) {
    public static final ManagedIdentity NONE = new ManagedIdentity(false, "", List.of());

    public ManagedIdentity {
        userAssigned = List.copyOf(userAssigned);
    }

    /** The type as the service writes it, such as {@code SystemAssigned, UserAssigned}. */
    public String type() {
        if (systemAssigned) {
            return userAssigned.isEmpty() ? "SystemAssigned" : "SystemAssigned, UserAssigned";
        }
        return userAssigned.isEmpty() ? "None" : "UserAssigned";
    }
}
