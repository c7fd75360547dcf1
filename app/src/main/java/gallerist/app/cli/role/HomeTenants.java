package gallerist.app.cli.role;

import gallerist.app.cli.Session;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.RoleAssignment;
import gallerist.model.sharing.Subscription;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** In which tenant each subscription lies. */
record HomeTenants(Map<String, UUID> bySubscription) {

    static HomeTenants of(Session session) {
        return new HomeTenants(
                session.workspace().accounts().subscriptions().stream()
                        .collect(
                                Collectors.toMap(
                                        subscription -> subscription.id().toString(),
                                        Subscription::tenant)));
    }

    /** The tenant of the subscription that an assignment's scope lies in. */
    UUID of(RoleAssignment assignment) {
        ResourceId scope = assignment.scope();
        return bySubscription.getOrDefault(
                scope.subscription().toLowerCase(Locale.ROOT), assignment.principal().tenant());
    }
}
