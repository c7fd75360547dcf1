package gallerist.model.sharing;

import gallerist.model.Problem;
import gallerist.model.gallery.ResourceId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Somebody must be left who may do everything in a subscription. */
public final class OwnerRules {
    private OwnerRules() {}

    /**
     * Refuses an ending after which nobody would own the subscription.
     *
     * @param asked whose role, membership or existence is to end
     * @param left the assignments that are there afterwards
     * @param members who is in which group afterwards
     */
    public static List<Problem> revoke(
            Principal asked,
            ResourceId subscription,
            Collection<RoleAssignment> left,
            Memberships members) {
        boolean owned =
                left.stream()
                        .filter(assignment -> assignment.role() == Role.OWNER)
                        .filter(assignment -> assignment.scope().equals(subscription))
                        .flatMap(assignment -> people(assignment.principal(), members))
                        .findAny()
                        .isPresent();
        return owned ? List.of() : List.of(new Problem.LastOwner(asked.name()));
    }

    private static Stream<Principal> people(Principal holder, Memberships members) {
        return holder.kind() == PrincipalKind.GROUP
                ? members.peopleIn(holder.id()).stream()
                : Stream.of(holder);
    }
}
