package gallerist.app.sharing;

import gallerist.app.sharing.Explanation.Link;
import gallerist.app.sharing.Explanation.Way;
import gallerist.app.text.Figures;
import gallerist.app.text.Reasons;
import gallerist.app.text.Sentences;
import gallerist.app.text.SharingSentences;
import gallerist.model.Caution;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Decision;
import gallerist.model.sharing.Membership;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.PrincipalKind;
import gallerist.model.sharing.Role;
import gallerist.model.sharing.RoleAssignment;
import gallerist.model.sharing.SharedTo;
import gallerist.model.sharing.matrix.Column;
import gallerist.model.sharing.matrix.Directory;
import gallerist.model.sharing.matrix.Hindrance;
import gallerist.model.sharing.matrix.Party;
import gallerist.model.sharing.matrix.Proposal;
import gallerist.model.sharing.matrix.Step;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells why a box is as it is, and what can be done about it. */
final class Explaining {
    private final Cells cells;
    private final Directory directory;
    private final ZoneId zone;
    private final Role role;

    /** With the role that a tick would give. */
    Explaining(Cells cells, ZoneId zone, Role role) {
        this.cells = cells;
        this.directory = cells.now().state().directory();
        this.zone = zone;
        this.role = role;
    }

    Explanation of(Spot spot) {
        Party party = spot.party();
        Column column = spot.column();
        Decision decision = cells.planned().decide(party, column);
        boolean isPlanned = cells.at(party, column).weight() == Cell.Weight.PLANNED;
        Proposal proposal = cells.proposals().propose(party, column, role);
        boolean isYes = decision instanceof Decision.Yes;
        return new Explanation(
                "%s on %s".formatted(PartyWords.name(party), SharingSentences.scope(column.id())),
                verdict(isYes, isPlanned),
                decision instanceof Decision.Yes yes ? links(party, column, yes) : List.of(),
                granted(decision),
                isYes ? "To take it away" : "To give it",
                advice(decision, proposal, isPlanned),
                ways(proposal, isPlanned),
                cautions(proposal, isPlanned).stream().map(Sentences::of).toList(),
                role(party, decision));
    }

    private static String verdict(boolean isYes, boolean isPlanned) {
        if (isPlanned) {
            return isYes ? "Will be able to deploy" : "Will not be able to deploy";
        }
        return isYes ? "Yes, may deploy" : "No, may not deploy";
    }

    private List<Link> links(Party party, Column column, Decision.Yes yes) {
        List<Link> links = new ArrayList<>();
        String name = PartyWords.name(party);
        String icon = PartyWords.icon(party);
        switch (yes) {
            case Decision.GrantedHere(RoleAssignment assignment) -> {
                links.add(new Link(icon, name, holds(assignment)));
                down(links, assignment.scope(), column);
            }
            case Decision.Inherited(RoleAssignment assignment) -> {
                links.add(new Link(icon, name, holds(assignment)));
                down(links, assignment.scope(), column);
            }
            case Decision.ThroughGroups(RoleAssignment assignment, List<Principal> groups) -> {
                links.add(new Link(icon, name, "member of"));
                for (Principal group : groups) {
                    boolean isLast = group.equals(groups.getLast());
                    links.add(
                            new Link(
                                    PartyWords.icon(PrincipalKind.GROUP),
                                    group.displayName(),
                                    isLast ? holds(assignment) : "member of"));
                }
                down(links, assignment.scope(), column);
            }
            case Decision.SharedWithSubscription(ResourceId gallery, UUID id) -> {
                if (party instanceof Party.Somebody) {
                    links.add(new Link(icon, name, "works in"));
                }
                links.add(
                        new Link(
                                "fth-credit-card",
                                SharingSentences.name(SharedTo.SUBSCRIPTION, id, directory),
                                "is shared"));
                down(links, gallery, column);
            }
            case Decision.SharedWithTenant(ResourceId gallery, UUID id) -> {
                if (!(party instanceof Party.WholeTenant)) {
                    links.add(new Link(icon, name, "belongs to"));
                }
                links.add(
                        new Link(
                                "fth-briefcase",
                                SharingSentences.name(SharedTo.TENANT, id, directory),
                                "is shared"));
                down(links, gallery, column);
            }
            case Decision.SharedWithEveryone(ResourceId gallery) -> {
                if (!(party instanceof Party.Everyone)) {
                    links.add(new Link(icon, name, "like everyone in"));
                }
                links.add(new Link("fth-globe", "Public community", "may use"));
                down(links, gallery, column);
            }
        }
        return links;
    }

    private static String holds(RoleAssignment assignment) {
        return "holds %s on".formatted(assignment.role().title());
    }

    private static void down(List<Link> links, ResourceId from, Column column) {
        List<ResourceId> stops =
                column.scopes().stream().filter(scope -> scope.isWithin(from)).toList().reversed();
        for (ResourceId stop : stops) {
            boolean isLast = stop.equals(column.id());
            links.add(new Link(icon(stop), stopName(stop), isLast ? "" : "passes down to"));
        }
    }

    private static String stopName(ResourceId stop) {
        return switch (stop.kind().orElse(Kind.GALLERY)) {
            case SUBSCRIPTION -> "Subscription";
            case RESOURCE_GROUP -> "Resource group " + stop.name();
            default -> stop.name();
        };
    }

    private static String icon(ResourceId scope) {
        return switch (scope.kind().orElse(Kind.GALLERY)) {
            case SUBSCRIPTION -> "fth-credit-card";
            case RESOURCE_GROUP -> "fth-folder";
            case IMAGE_DEFINITION -> "fth-hard-drive";
            case IMAGE_VERSION -> "fth-disc";
            default -> "fth-layers";
        };
    }

    private String granted(Decision decision) {
        return assignment(decision)
                .filter(each -> !each.createdAt().equals(Instant.EPOCH))
                .map(each ->
                        "%s by %s"
                                .formatted(Figures.date(each.createdAt(), zone), each.createdBy()))
                .orElse("");
    }

    private static Optional<RoleAssignment> assignment(Decision decision) {
        return switch (decision) {
            case Decision.GrantedHere(RoleAssignment assignment) -> Optional.of(assignment);
            case Decision.Inherited(RoleAssignment assignment) -> Optional.of(assignment);
            case Decision.ThroughGroups(RoleAssignment assignment, _) -> Optional.of(assignment);
            case Decision.SharedWithSubscription _,
                    Decision.SharedWithTenant _,
                    Decision.SharedWithEveryone _,
                    Decision.No _ ->
                    Optional.empty();
        };
    }

    private String advice(Decision decision, Proposal proposal, boolean isPlanned) {
        if (isPlanned) {
            return "Planned, not done yet. The box takes it back.";
        }
        return switch (proposal) {
            case Proposal.Cannot(Hindrance why, List<Step> instead) ->
                    SharingSentences.of(why) + (instead.size() > 1 ? " Choose one:" : "");
            case Proposal.Would _ ->
                    decision instanceof Decision.No no
                            ? (isAboutRoles(proposal) ? Reasons.of(no) + " " : "") + "Tick the box."
                            : "Clear the box.";
        };
    }

    private static boolean isAboutRoles(Proposal proposal) {
        return proposal instanceof Proposal.Would(List<Step> steps, _)
                && steps.stream().anyMatch(Step.GiveRole.class::isInstance);
    }

    private List<Way> ways(Proposal proposal, boolean isPlanned) {
        return proposal instanceof Proposal.Cannot(_, List<Step> instead) && !isPlanned
                ? instead.stream().map(this::way).toList()
                : List.of();
    }

    private Way way(Step step) {
        return switch (step) {
            case Step.Leave(Membership(Principal group, _)) ->
                    new Way("Remove from %s".formatted(group.displayName()), false, step);
            case Step.TakeRole(RoleAssignment assignment) ->
                    new Way(revoke(assignment), true, step);
            case Step.Unshare(SharedTo with, UUID id) ->
                    new Way(
                            "Stop sharing with %s"
                                    .formatted(SharingSentences.name(with, id, directory)),
                            true,
                            step);
            case Step.EndSharing() -> new Way("Make the gallery private", true, step);
            case Step.Share _ -> new Way("Share the whole gallery", false, step);
            case Step.OpenToEveryone() -> new Way("Open the whole gallery", false, step);
            case Step.GiveRole _, Step.Join _ ->
                    new Way(
                            SharingSentences.of(
                                    step, cells.now().state().gallery().id(), directory),
                            false,
                            step);
        };
    }

    private String revoke(RoleAssignment assignment) {
        Principal holder = assignment.principal();
        if (holder.kind() == PrincipalKind.GROUP) {
            int members = cells.planned().members(holder);
            return members == 1
                    ? "Revoke for the whole group"
                    : "Revoke for all %s".formatted(Figures.counted(members, "member", "members"));
        }
        return "Take %s on %s away"
                .formatted(assignment.role().title(), SharingSentences.scope(assignment.scope()));
    }

    private static List<Caution> cautions(Proposal proposal, boolean isPlanned) {
        return proposal instanceof Proposal.Would(_, List<Caution> cautions) && !isPlanned
                ? cautions
                : List.of();
    }

    /** The role to be chosen: the one that is held here, else the one that a tick gives. */
    private Optional<Role> role(Party party, Decision decision) {
        if (!(party instanceof Party.Somebody)) {
            return Optional.empty();
        }
        return switch (decision) {
            case Decision.GrantedHere(RoleAssignment assignment) -> Optional.of(assignment.role());
            case Decision.No _ -> Optional.of(role);
            case Decision.Inherited _,
                    Decision.ThroughGroups _,
                    Decision.SharedWithSubscription _,
                    Decision.SharedWithTenant _,
                    Decision.SharedWithEveryone _ ->
                    Optional.empty();
        };
    }
}
