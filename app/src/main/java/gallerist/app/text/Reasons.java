package gallerist.app.text;

import gallerist.model.deploy.Readiness;
import gallerist.model.gallery.Latest;
import gallerist.model.gallery.Presence;
import gallerist.model.gallery.Verdict;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.sharing.Ability;
import gallerist.model.sharing.Decision;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.Role;
import gallerist.model.sharing.RoleAssignment;
import java.util.List;
import java.util.stream.Collectors;

/** Why an answer is what it is, as a sentence. */
public final class Reasons {
    private Reasons() {}

    /** Why a version is, or is not, latest in a region, and whether machines can be made of it. */
    public static String of(Latest.Judged judged) {
        return switch (judged.verdict()) {
            case Verdict.Counts() when judged.presence() == Presence.NO_BYTES ->
                    "It is the highest version that counts here, but it has no disks.";
            case Verdict.NoReplica() when judged.presence() == Presence.OFFLINE ->
                    of(Readiness.Answer.OFFLINE);
            default -> of(judged.verdict());
        };
    }

    /** Why a version is, or is not, latest in a region. */
    public static String of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Counts() -> "It is the highest version that counts here.";
            case Verdict.Superseded(VersionNumber by) -> "Version %s is higher.".formatted(by);
            case Verdict.ExcludedGlobally() -> "It is excluded from latest.";
            case Verdict.ExcludedHere() -> "It is excluded from latest in this region.";
            case Verdict.NoTarget() -> "This region is not one of its target regions.";
            case Verdict.NoReplica() -> "This region has no verified replica of it.";
            case Verdict.SoftDeleted() -> "It is deleted, and found by its exact number only.";
        };
    }

    /** Whether machines can be made from a version in a region, or what stands against it. */
    public static String of(Readiness.Answer answer) {
        return switch (answer) {
            case READY -> "Machines can be made from it here.";
            case SOFT_DELETED -> "It is deleted. Bring it back before using it.";
            case BEING_DELETED -> "It is being deleted.";
            case NO_TARGET -> "This region is not one of its target regions.";
            case NO_BYTES -> "It was recorded without disks.";
            case NO_REPLICA -> "This region has no verified replica of it.";
            case OFFLINE ->
                    "The store of its replica in this region is offline. See 'region store show'.";
        };
    }

    /** What a deployment must reckon with besides. */
    public static String of(Readiness.Note note) {
        return switch (note) {
            case Readiness.Note.EndOfLifePassed(var at) -> "Its end of life was %s.".formatted(at);
            case Readiness.Note.OsProfileRequired() ->
                    "It is generalized: machines need an osProfile.";
            case Readiness.Note.OsProfileNotAllowed() ->
                    "It is specialized: machines must not have an osProfile.";
            case Readiness.Note.NotLatest() ->
                    "It is excluded from latest here: name its exact number.";
        };
    }

    /** What somebody may want to do with galleries. */
    public static String of(Ability ability) {
        return switch (ability) {
            case SEE_GALLERY -> "See the gallery";
            case SEE_IMAGES_AND_DEPLOY -> "See images and deploy them";
            case CHANGE_GALLERY -> "Change or delete the gallery";
            case CHANGE_CONTENTS -> "Publish and change images and applications";
            case SHARE -> "Share the gallery";
            case SWITCH_SOFT_DELETE -> "Switch soft delete on";
            case ASSIGN_ROLES -> "Give and take roles";
            case SET_LOCKS -> "Set and remove locks";
        };
    }

    /** Why somebody may, or may not, do something. */
    public static String of(Decision decision) {
        return switch (decision) {
            case Decision.Yes yes -> of(yes);
            case Decision.No no -> of(no);
        };
    }

    private static String of(Decision.Yes yes) {
        return switch (yes) {
            case Decision.GrantedHere(RoleAssignment assignment) ->
                    "The role %s is given here.".formatted(assignment.role().title());
            case Decision.Inherited(RoleAssignment assignment) ->
                    "The role %s is inherited from '%s'."
                            .formatted(assignment.role().title(), assignment.scope());
            case Decision.ThroughGroups(RoleAssignment assignment, List<Principal> groups) ->
                    "The role %s on '%s' comes through %s."
                            .formatted(
                                    assignment.role().title(),
                                    assignment.scope(),
                                    groups.stream()
                                            .map(group -> "the group " + group.name())
                                            .collect(Collectors.joining(", in ")));
            case Decision.SharedWithSubscription(var gallery, var subscription) ->
                    "The gallery %s is shared with the subscription %s: look with 'list-shared'."
                            .formatted(gallery.name(), subscription);
            case Decision.SharedWithTenant(var gallery, var tenant) ->
                    "The gallery %s is shared with the tenant %s: look with 'list-shared'."
                            .formatted(gallery.name(), tenant);
            case Decision.SharedWithEveryone(var gallery) ->
                    "The gallery %s is shared with everyone: look with 'list-community'."
                            .formatted(gallery.name());
        };
    }

    static String of(Decision.No no) {
        return switch (no) {
            case Decision.NoRole() -> "There is no role here or above.";
            case Decision.NoRoleAllows(List<Role> roles) ->
                    "The roles here and above do not allow it: %s."
                            .formatted(
                                    roles.stream()
                                            .map(Role::title)
                                            .collect(Collectors.joining(", ")));
            case Decision.Withheld(Role role, String notAction) ->
                    "The role %s leaves '%s' out.".formatted(role.title(), notAction);
        };
    }
}
