package gallerist.model.sharing.matrix;

import gallerist.model.Caution;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.activity.Operation;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.LockRules;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Decision;
import gallerist.model.sharing.Membership;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.Role;
import gallerist.model.sharing.RoleAssignment;
import gallerist.model.sharing.SharedTo;
import gallerist.model.sharing.SharingCautions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What can be done in a matrix, by whom it was read for. */
public final class Proposals {
    private final SharingMatrix matrix;
    private final SharingState state;

    public Proposals(SharingMatrix matrix) {
        this.matrix = matrix;
        this.state = matrix.state();
    }

    /**
     * What ticking a box that is clear would do, or clearing one that is ticked.
     *
     * @param role what somebody would be given
     */
    public Proposal propose(Party party, Column column, Role role) {
        List<Decision.Yes> reasons = matrix.reasons(party, column);
        boolean isTicked = !reasons.isEmpty();
        if (party instanceof Party.Somebody(Principal principal)) {
            return isTicked
                    ? clear(party, column, reasons)
                    : decided(List.of(new Step.GiveRole(principal, role, column.id())));
        }
        if (!column.id().equals(state.gallery().id())) {
            return new Proposal.Cannot(
                    new Hindrance.WholeGalleryOnly(),
                    possible(isTicked ? ends(party, reasons) : List.of(sharing(party))));
        }
        return isTicked ? clear(party, column, reasons) : decided(List.of(sharing(party)));
    }

    private Proposal clear(Party party, Column column, List<Decision.Yes> reasons) {
        List<Step> ends = ends(party, reasons);
        boolean isAlone = ends.stream().allMatch(end -> end.isAt(party, column.id()));
        return isAlone
                ? decided(ends)
                : new Proposal.Cannot(new Hindrance.ComesFromElsewhere(reasons), possible(ends));
    }

    private Proposal decided(List<Step> steps) {
        List<Problem> problems =
                steps.stream().flatMap(step -> refusals(step).stream()).distinct().toList();
        return problems.isEmpty()
                ? new Proposal.Would(
                        steps, steps.stream().flatMap(step -> cautions(step).stream()).toList())
                : new Proposal.Cannot(new Hindrance.Forbidden(problems), List.of());
    }

    private List<Step> possible(List<Step> steps) {
        return steps.stream().filter(step -> refusals(step).isEmpty()).toList();
    }

    private static Step sharing(Party party) {
        return switch (party) {
            case Party.WholeSubscription(var subscription) ->
                    new Step.Share(SharedTo.SUBSCRIPTION, subscription.id());
            case Party.WholeTenant(var tenant) -> new Step.Share(SharedTo.TENANT, tenant.id());
            case Party.Stranger(SharedTo of, UUID id) -> new Step.Share(of, id);
            case Party.Everyone _ -> new Step.OpenToEveryone();
            case Party.Somebody(Principal principal) ->
                    throw new IllegalArgumentException(principal.name() + " is given roles");
        };
    }

    /** What would end each reason: by leaving a group, or for all who have it. */
    private List<Step> ends(Party party, List<Decision.Yes> reasons) {
        return reasons.stream()
                .flatMap(reason ->
                        switch (reason) {
                            case Decision.GrantedHere(RoleAssignment assignment) ->
                                    Stream.of(new Step.TakeRole(assignment));
                            case Decision.Inherited(RoleAssignment assignment) ->
                                    Stream.of(new Step.TakeRole(assignment));
                            case Decision.ThroughGroups(
                                            RoleAssignment assignment,
                                            List<Principal> groups) ->
                                    throughGroups(party, assignment, groups.getFirst());
                            case Decision.SharedWithSubscription(_, UUID id) ->
                                    Stream.of(new Step.Unshare(SharedTo.SUBSCRIPTION, id));
                            case Decision.SharedWithTenant(_, UUID id) ->
                                    Stream.of(new Step.Unshare(SharedTo.TENANT, id));
                            case Decision.SharedWithEveryone _ -> Stream.of(new Step.EndSharing());
                        })
                .distinct()
                .toList();
    }

    private static Stream<Step> throughGroups(
            Party party, RoleAssignment assignment, Principal joined) {
        Step revoke = new Step.TakeRole(assignment);
        return party instanceof Party.Somebody(Principal principal)
                ? Stream.of(new Step.Leave(new Membership(joined, principal)), revoke)
                : Stream.of(revoke);
    }

    /** Why the one who asks could not do it; nothing where all that is known here allows it. */
    public List<Problem> refusals(Step step) {
        ResourceId gallery = state.gallery().id();
        return switch (step) {
            case Step.GiveRole(_, _, ResourceId scope) ->
                    refusals(Operation.ROLE_ASSIGNMENT_WRITE, scope);
            case Step.TakeRole(RoleAssignment assignment) ->
                    refusals(Operation.ROLE_ASSIGNMENT_DELETE, assignment.scope());
            case Step.Share _, Step.Unshare _, Step.OpenToEveryone _, Step.EndSharing _ -> {
                List<Problem> problems = refusals(Operation.GALLERY_SHARE, gallery);
                yield problems.isEmpty() ? broken(step) : problems;
            }
            case Step.Join _, Step.Leave _ -> List.of();
        };
    }

    private List<Problem> broken(Step step) {
        return switch (Outcome.of(() -> state.after(step))) {
            case Outcome.Done<SharingState> _ -> List.of();
            case Outcome.Refused<SharingState>(List<Problem> problems) -> problems;
        };
    }

    private List<Problem> refusals(Operation operation, ResourceId scope) {
        Principal asking = state.asking();
        return matrix.rights(new Party.Somebody(asking)).decide(operation.action(), scope)
                        instanceof Decision.No why
                ? List.of(
                        new Problem.NotAuthorized(
                                asking.name(),
                                asking.id().toString(),
                                operation.action(),
                                scope,
                                why))
                : LockRules.refusals(operation.action(), scope, state.locks());
    }

    /** What a person should know before a step. */
    public List<Caution> cautions(Step step) {
        Gallery gallery = state.gallery();
        return switch (step) {
            case Step.GiveRole given ->
                    SharingCautions.assign(
                            SharingState.planned(given), state.directory().home(given.scope()));
            case Step.Share _ -> SharingCautions.direct(gallery);
            case Step.OpenToEveryone _ -> SharingCautions.community(gallery, state.definitions());
            case Step.Unshare _, Step.EndSharing _ -> SharingCautions.reset(gallery);
            case Step.TakeRole _, Step.Join _, Step.Leave _ -> List.of();
        };
    }
}
