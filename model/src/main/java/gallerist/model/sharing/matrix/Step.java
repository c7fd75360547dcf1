package gallerist.model.sharing.matrix;

import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Membership;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.Role;
import gallerist.model.sharing.RoleAssignment;
import gallerist.model.sharing.SharedTo;
import java.util.UUID;

/** One change of who may deploy, which one verb carries out. */
public sealed interface Step {

    record GiveRole(Principal to, Role role, ResourceId scope) implements Step {}

    record TakeRole(RoleAssignment assignment) implements Step {}

    record Join(Membership membership) implements Step {}

    record Leave(Membership membership) implements Step {}

    /** The gallery becomes open to a whole subscription or tenant. */
    record Share(SharedTo with, UUID id) implements Step {}

    record Unshare(SharedTo with, UUID id) implements Step {}

    record OpenToEveryone() implements Step {}

    /** Ends direct sharing and the community: the gallery is private for good. */
    record EndSharing() implements Step {}

    /** Whether nothing is left to do when this follows the other. */
    default boolean undoes(Step other) {
        return switch (this) {
            case GiveRole given -> other instanceof TakeRole taken && isSame(given, taken);
            case TakeRole taken -> other instanceof GiveRole given && isSame(given, taken);
            case Join(Membership joined) -> other.equals(new Leave(joined));
            case Leave(Membership left) -> other.equals(new Join(left));
            case Share(SharedTo with, UUID id) -> other.equals(new Unshare(with, id));
            case Unshare(SharedTo with, UUID id) -> other.equals(new Share(with, id));
            case OpenToEveryone _ -> other instanceof EndSharing;
            case EndSharing _ -> other instanceof OpenToEveryone;
        };
    }

    private static boolean isSame(GiveRole given, TakeRole taken) {
        RoleAssignment assignment = taken.assignment();
        return given.to().equals(assignment.principal())
                && given.role() == assignment.role()
                && given.scope().equals(assignment.scope());
    }

    /** Whether it is what ticking or clearing that very box comes to. */
    default boolean isAt(Party party, ResourceId scope) {
        return switch (this) {
            case GiveRole(Principal to, _, ResourceId on) ->
                    party.equals(new Party.Somebody(to)) && on.equals(scope);
            case TakeRole(RoleAssignment assignment) ->
                    party.equals(new Party.Somebody(assignment.principal()))
                            && assignment.scope().equals(scope);
            case Share(SharedTo with, UUID id) -> isShare(party, with, id) && isGallery(scope);
            case Unshare(SharedTo with, UUID id) -> isShare(party, with, id) && isGallery(scope);
            case OpenToEveryone _, EndSharing _ ->
                    party instanceof Party.Everyone && isGallery(scope);
            case Join _, Leave _ -> false;
        };
    }

    private static boolean isShare(Party party, SharedTo with, UUID id) {
        return switch (party) {
            case Party.WholeSubscription(var subscription) ->
                    with == SharedTo.SUBSCRIPTION && subscription.id().equals(id);
            case Party.WholeTenant(var tenant) -> with == SharedTo.TENANT && tenant.id().equals(id);
            case Party.Stranger(SharedTo of, UUID stranger) -> with == of && stranger.equals(id);
            case Party.Somebody _, Party.Everyone _ -> false;
        };
    }

    private static boolean isGallery(ResourceId scope) {
        return scope.artifactName().isEmpty();
    }
}
