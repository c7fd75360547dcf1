package gallerist.model.sharing;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.limits.Limits;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

/** With whom beyond roles a gallery is shared: subscriptions and tenants, or everyone. */
public record SharingProfile(
        SharingPermission permission,
        SortedSet<String> subscriptions,
        SortedSet<String> tenants,
        Community community) {
    private static final Pattern GUID =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    public static final SharingProfile PRIVATE =
            new SharingProfile(
                    SharingPermission.PRIVATE,
                    Collections.emptySortedSet(),
                    Collections.emptySortedSet(),
                    Community.NONE);

    public SharingProfile {
        subscriptions = guids("subscriptionIds", subscriptions);
        tenants = guids("tenantIds", tenants);
        atMost("subscriptions", subscriptions, Limits.SHARED_SUBSCRIPTIONS);
        atMost("tenants", tenants, Limits.SHARED_TENANTS);
        boolean direct = !subscriptions.isEmpty() || !tenants.isEmpty();
        Refusal.unless(
                !direct || permission == SharingPermission.GROUPS,
                new Problem.SharingNeedsGroups(permission.text()));
        if (permission == SharingPermission.COMMUNITY) {
            List<String> missing = community.missing();
            Refusal.unless(missing.isEmpty(), new Problem.CommunityFieldsMissing(missing));
        } else {
            Refusal.unless(
                    community.equals(Community.NONE),
                    new Problem.CommunityFieldsWithoutCommunity());
        }
    }

    /** What somebody wrote who left out what only the share action changes. */
    public SharingProfile keeping(SharingProfile stored) {
        return switch (permission) {
            case PRIVATE -> this;
            case GROUPS ->
                    subscriptions.isEmpty() && tenants.isEmpty()
                            ? new SharingProfile(
                                    permission, stored.subscriptions, stored.tenants, community)
                            : this;
            case COMMUNITY ->
                    new SharingProfile(
                            permission,
                            subscriptions,
                            tenants,
                            community.keeping(stored.community));
        };
    }

    /** The ids as they are compared: without regard to how they were written. */
    static SortedSet<String> guids(String field, Collection<String> ids) {
        SortedSet<String> guids = new TreeSet<>();
        for (String id : ids) {
            Refusal.unless(GUID.matcher(id).matches(), new Problem.GuidInvalid(field, id));
            guids.add(UUID.fromString(id).toString());
        }
        return Collections.unmodifiableSortedSet(guids);
    }

    private static void atMost(String what, Collection<String> ids, Limits limit) {
        Refusal.unless(
                ids.size() <= limit.value(),
                new Problem.SharedTooWidely(what, ids.size(), limit.value()));
    }
}
