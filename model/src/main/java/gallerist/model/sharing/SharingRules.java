package gallerist.model.sharing;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ResourceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;

/** What the share action makes of a gallery's profile; it refuses what cannot be shared so. */
public final class SharingRules {
    private SharingRules() {}

    public static SharingProfile add(
            Gallery gallery,
            Collection<Shareable> contents,
            Collection<String> subscriptions,
            Collection<String> tenants) {
        SharingProfile profile = direct(gallery, subscriptions, tenants);
        Refusal.ifAny(
                obstacles(gallery, contents, List.of(Obstacle.ENCRYPTED, Obstacle.OTHER_REGION)));
        return new SharingProfile(
                SharingPermission.GROUPS,
                joined(profile.subscriptions(), subscriptions),
                joined(profile.tenants(), tenants),
                Community.NONE);
    }

    /** Whom the gallery is not shared with can be removed all the same. */
    public static SharingProfile remove(
            Gallery gallery, Collection<String> subscriptions, Collection<String> tenants) {
        SharingProfile profile = direct(gallery, subscriptions, tenants);
        return new SharingProfile(
                SharingPermission.GROUPS,
                without(profile.subscriptions(), "subscriptionIds", subscriptions),
                without(profile.tenants(), "tenantIds", tenants),
                Community.NONE);
    }

    /** Shared with nobody any more, neither directly nor publicly, and free to be deleted. */
    public static SharingProfile reset() {
        return SharingProfile.PRIVATE;
    }

    /**
     * A gallery that is open already keeps its public name.
     *
     * @param guid what makes the public name unique
     */
    public static SharingProfile enableCommunity(
            Gallery gallery, Collection<Shareable> contents, UUID guid) {
        SharingProfile profile = gallery.sharing();
        Refusal.unless(
                profile.permission() == SharingPermission.COMMUNITY,
                new Problem.SharingNeedsCommunity(profile.permission().text()));
        Refusal.ifAny(obstacles(gallery, contents, List.of(Obstacle.values())));
        return profile.community().enabled()
                ? profile
                : new SharingProfile(
                        SharingPermission.COMMUNITY,
                        profile.subscriptions(),
                        profile.tenants(),
                        profile.community().opened(guid));
    }

    private static SharingProfile direct(
            Gallery gallery, Collection<String> subscriptions, Collection<String> tenants) {
        SharingProfile profile = gallery.sharing();
        Refusal.unless(
                profile.permission() == SharingPermission.GROUPS,
                new Problem.SharingNeedsGroups(profile.permission().text()));
        Refusal.unless(
                !subscriptions.isEmpty() || !tenants.isEmpty(),
                new Problem.Missing("subscriptionIds, tenantIds"));
        return profile;
    }

    private static List<Problem> obstacles(
            Gallery gallery, Collection<Shareable> contents, List<Obstacle> asked) {
        List<Problem> problems = new ArrayList<>();
        for (Obstacle obstacle : asked) {
            Predicate<Shareable> stands = standsInTheWay(gallery, obstacle);
            List<ResourceId> images =
                    contents.stream().filter(stands).map(Shareable::id).sorted().toList();
            if (!images.isEmpty()) {
                problems.add(new Problem.NotShareable(gallery.id(), obstacle, images));
            }
        }
        return problems;
    }

    private static Predicate<Shareable> standsInTheWay(Gallery gallery, Obstacle obstacle) {
        return switch (obstacle) {
            case ENCRYPTED -> Shareable::encrypted;
            case PARTNER_PLAN -> Shareable::partnerPlan;
            case OTHER_REGION -> image -> !image.location().equals(gallery.location());
        };
    }

    private static SortedSet<String> joined(SortedSet<String> ids, Collection<String> more) {
        SortedSet<String> joined = new TreeSet<>(ids);
        joined.addAll(more);
        return joined;
    }

    private static SortedSet<String> without(
            SortedSet<String> ids, String field, Collection<String> gone) {
        SortedSet<String> left = new TreeSet<>(ids);
        left.removeAll(SharingProfile.guids(field, gone));
        return left;
    }
}
