package gallerist.app.text;

import gallerist.model.Problem;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Decision;
import gallerist.model.sharing.Membership;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.Role;
import gallerist.model.sharing.RoleAssignment;
import gallerist.model.sharing.SharedTo;
import gallerist.model.sharing.matrix.Directory;
import gallerist.model.sharing.matrix.Hindrance;
import gallerist.model.sharing.matrix.Step;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the sharing matrix says of steps and of boxes that can't be changed. */
public final class SharingSentences {
    private SharingSentences() {}

    /** What a step comes to, with people by the names that the directory has. */
    public static String of(Step step, ResourceId gallery, Directory directory) {
        return switch (step) {
            case Step.GiveRole(Principal to, Role role, ResourceId scope) ->
                    "%s gets %s on %s".formatted(to.displayName(), role.title(), scope(scope));
            case Step.TakeRole(RoleAssignment assignment) ->
                    "%s loses %s on %s"
                            .formatted(
                                    assignment.principal().displayName(),
                                    assignment.role().title(),
                                    scope(assignment.scope()));
            case Step.Join(Membership(Principal group, Principal member)) ->
                    "%s joins %s".formatted(member.displayName(), group.displayName());
            case Step.Leave(Membership(Principal group, Principal member)) ->
                    "%s leaves %s".formatted(member.displayName(), group.displayName());
            case Step.Share(SharedTo with, UUID id) ->
                    "%s is shared with all of %s"
                            .formatted(gallery.name(), name(with, id, directory));
            case Step.Unshare(SharedTo with, UUID id) ->
                    "%s is no longer shared with %s"
                            .formatted(gallery.name(), name(with, id, directory));
            case Step.OpenToEveryone() ->
                    "%s becomes a public community gallery".formatted(gallery.name());
            case Step.EndSharing() -> "%s becomes private, and stays so".formatted(gallery.name());
        };
    }

    /** A subscription or tenant as people call it, its id where nobody knows it. */
    public static String name(SharedTo with, UUID id, Directory directory) {
        return switch (with) {
            case SUBSCRIPTION ->
                    directory.subscriptions().stream()
                            .filter(each -> each.id().equals(id))
                            .map(each -> each.displayName())
                            .findFirst()
                            .orElse("the subscription " + id);
            case TENANT ->
                    directory.tenants().stream()
                            .filter(each -> each.id().equals(id))
                            .map(each -> each.displayName())
                            .findFirst()
                            .orElse("the tenant " + id);
        };
    }

    /** A scope in few words: {@code ubuntu-web 1.4.2}, {@code the subscription}. */
    public static String scope(ResourceId scope) {
        return switch (scope.kind().orElse(Kind.GALLERY)) {
            case IMAGE_VERSION, APPLICATION_VERSION -> Called.of(scope);
            case SUBSCRIPTION -> "the subscription";
            case RESOURCE_GROUP -> "the resource group " + scope.name();
            default -> scope.name();
        };
    }

    /** Why a box can't be changed by itself. */
    public static String of(Hindrance hindrance) {
        return switch (hindrance) {
            case Hindrance.WholeGalleryOnly() ->
                    "Subscriptions, tenants and the public get the whole gallery or nothing of it:"
                            + " use the box in the gallery's column.";
            case Hindrance.ComesFromElsewhere(List<Decision.Yes> reasons) ->
                    "This box can’t be cleared alone: the right comes from %s."
                            .formatted(
                                    reasons.stream()
                                            .map(SharingSentences::origin)
                                            .distinct()
                                            .collect(Collectors.joining(", and from ")));
            case Hindrance.Forbidden(List<Problem> problems) ->
                    problems.stream().map(Sentences::of).collect(Collectors.joining(" "));
        };
    }

    private static String origin(Decision.Yes reason) {
        return switch (reason) {
            case Decision.GrantedHere(RoleAssignment assignment) ->
                    "the role %s given here".formatted(assignment.role().title());
            case Decision.Inherited(RoleAssignment assignment) -> scope(assignment.scope());
            case Decision.ThroughGroups(_, List<Principal> groups) ->
                    "the group " + groups.getFirst().displayName();
            case Decision.SharedWithSubscription _ -> "direct sharing with the subscription";
            case Decision.SharedWithTenant _ -> "direct sharing with the tenant";
            case Decision.SharedWithEveryone _ -> "the public community";
        };
    }
}
