package gallerist.model.sharing.matrix;

import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Membership;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.Subscription;
import gallerist.model.sharing.Tenant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Everybody whom a workspace knows. */
public record Directory(
        List<Principal> principals,
        List<Membership> memberships,
        List<Subscription> subscriptions,
        List<Tenant> tenants) {
    public Directory {
        principals = List.copyOf(principals);
        memberships = List.copyOf(memberships);
        subscriptions = List.copyOf(subscriptions);
        tenants = List.copyOf(tenants);
    }

    Directory with(Membership joined) {
        return withMemberships(Stream.concat(memberships.stream(), Stream.of(joined)).toList());
    }

    Directory without(Membership left) {
        return withMemberships(memberships.stream().filter(in -> !in.equals(left)).toList());
    }

    private Directory withMemberships(List<Membership> changed) {
        return new Directory(principals, changed, subscriptions, tenants);
    }

    /** The subscription that is worked in, from where shared galleries are seen. */
    Subscription current() {
        return subscriptions.stream().filter(Subscription::isDefault).findFirst().orElseThrow();
    }

    /** The tenant that a resource lies in. */
    UUID home(ResourceId resource) {
        return subscriptions.stream()
                .filter(each -> each.id().toString().equalsIgnoreCase(resource.subscription()))
                .map(Subscription::tenant)
                .findFirst()
                .orElseGet(() -> current().tenant());
    }
}
