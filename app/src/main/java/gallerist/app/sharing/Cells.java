package gallerist.app.sharing;

import gallerist.app.text.SharingSentences;
import gallerist.model.Caution;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Decision;
import gallerist.model.sharing.Role;
import gallerist.model.sharing.RoleAssignment;
import gallerist.model.sharing.matrix.Column;
import gallerist.model.sharing.matrix.Hindrance;
import gallerist.model.sharing.matrix.Parties;
import gallerist.model.sharing.matrix.Party;
import gallerist.model.sharing.matrix.Proposal;
import gallerist.model.sharing.matrix.Proposals;
import gallerist.model.sharing.matrix.SharingDraft;
import gallerist.model.sharing.matrix.SharingMatrix;
import gallerist.model.sharing.matrix.SharingState;
import gallerist.model.sharing.matrix.Step;
import java.util.List;
import java.util.Map;

/** The boxes of a matrix as they are and as they are planned. */
final class Cells {
    private final SharingMatrix now;
    private final SharingMatrix planned;
    private final Proposals proposals;
    private final SharingDraft draft;
    private final Map<Step, String> refusals;

    Cells(SharingState state, SharingDraft draft, Map<Step, String> refusals) {
        this.now = new SharingMatrix(state);
        this.planned = draft.steps().isEmpty() ? now : new SharingMatrix(draft.over(state));
        this.proposals = new Proposals(planned);
        this.draft = draft;
        this.refusals = refusals;
    }

    SharingMatrix now() {
        return now;
    }

    SharingMatrix planned() {
        return planned;
    }

    /** What ends is warned of as it is now: in the plan nobody has it any more. */
    List<Caution> cautions(Step step) {
        return switch (step) {
            case Step.Unshare _, Step.EndSharing _ -> new Proposals(now).cautions(step);
            case Step.GiveRole _,
                    Step.TakeRole _,
                    Step.Join _,
                    Step.Leave _,
                    Step.Share _,
                    Step.OpenToEveryone _ ->
                    proposals.cautions(step);
        };
    }

    Proposals proposals() {
        return proposals;
    }

    SharingDraft draft() {
        return draft;
    }

    /** Everybody who has a row, those too who are let in by the plan only. */
    List<Party> parties() {
        return Parties.of(now.state(), planned.state());
    }

    Cell at(Party party, Column column) {
        Decision decision = planned.decide(party, column);
        boolean was = now.decide(party, column) instanceof Decision.Yes;
        String refusal = refusal(party, column.id());
        return switch (decision) {
            case Decision.Yes yes when !was ->
                    new Cell(true, Cell.Weight.PLANNED, hoped(party, column, yes), "", "", refusal);
            case Decision.Yes yes ->
                    unlessBarred(party, column, granted(party, column, yes, refusal));
            case Decision.No _ when was ->
                    new Cell(false, Cell.Weight.PLANNED, "No, taken away", "", "", refusal);
            case Decision.No _ ->
                    unlessBarred(
                            party, column, new Cell(false, Cell.Weight.OWN, "No", "", "", refusal));
        };
    }

    private String hoped(Party party, Column column, Decision.Yes yes) {
        if (!draft.isAt(party, column.id())) {
            return "Yes, follows";
        }
        return switch (yes) {
            case Decision.GrantedHere _, Decision.Inherited _, Decision.ThroughGroups _ ->
                    "Yes, new grant";
            case Decision.SharedWithSubscription _, Decision.SharedWithTenant _ -> "Yes, new share";
            case Decision.SharedWithEveryone _ -> "Yes, opened";
        };
    }

    private static Cell granted(Party party, Column column, Decision.Yes yes, String refusal) {
        return switch (yes) {
            case Decision.GrantedHere _ -> own("granted", "fth-key", refusal);
            case Decision.Inherited _ -> follows("inherited", "fth-corner-down-right", refusal);
            case Decision.ThroughGroups(RoleAssignment assignment, _) ->
                    assignment.scope().equals(column.id())
                            ? own("by group", "fth-users", refusal)
                            : follows("inherited", "fth-corner-down-right", refusal);
            case Decision.SharedWithSubscription _, Decision.SharedWithTenant _ ->
                    shared(party, column, "direct", "fth-share-2", refusal);
            case Decision.SharedWithEveryone _ ->
                    shared(party, column, "community", "fth-globe", refusal);
        };
    }

    private static Cell shared(
            Party party, Column column, String why, String icon, String refusal) {
        if (!column.id().artifactName().isEmpty()) {
            return follows("inherited", "fth-corner-down-right", refusal);
        }
        return party instanceof Party.Somebody
                ? follows(why, icon, refusal)
                : own(why, icon, refusal);
    }

    private static Cell own(String why, String icon, String refusal) {
        return new Cell(true, Cell.Weight.OWN, "Yes", why, icon, refusal);
    }

    private static Cell follows(String why, String icon, String refusal) {
        return new Cell(true, Cell.Weight.FOLLOWS, "Yes", why, icon, refusal);
    }

    /** What nobody can change here is told apart from what can be, with the reason. */
    private Cell unlessBarred(Party party, Column column, Cell cell) {
        return proposals.propose(party, column, Role.READER)
                                instanceof Proposal.Cannot(Hindrance why, _)
                        && !(why instanceof Hindrance.ComesFromElsewhere)
                        && cell.weight() == Cell.Weight.OWN
                ? cell.barred(SharingSentences.of(why))
                : cell;
    }

    private String refusal(Party party, ResourceId scope) {
        return refusals.entrySet().stream()
                .filter(refused -> refused.getKey().isAt(party, scope))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
