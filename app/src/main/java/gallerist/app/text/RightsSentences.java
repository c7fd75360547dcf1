package gallerist.app.text;

import static gallerist.app.text.Phrases.listed;
import static gallerist.app.text.Phrases.relatives;

import gallerist.model.Problem;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Decision;
import gallerist.model.sharing.Obstacle;
import gallerist.model.sharing.Role;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Who may not, and what may not be shared. */
final class RightsSentences {
    private RightsSentences() {}

    /** For somebody who looks at the thing that they may not change. */
    static String brief(Problem.NotAuthorized problem) {
        return "%s may not do this to %s: %s The role %s allows it; %s can give it."
                .formatted(
                        problem.name(),
                        problem.scope().name(),
                        lower(Reasons.of(problem.why())),
                        Role.smallestFor(problem.action()).title(),
                        "an Owner or User Access Administrator");
    }

    private static String lower(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    static String of(Problem.OfSharing problem) {
        return switch (problem) {
            case Problem.NotAuthorized(
                            String name,
                            String objectId,
                            String action,
                            ResourceId scope,
                            Decision.No why) ->
                    ("The client '%s' with object id '%s' does not have authorization to perform"
                                    + " action '%s' over scope '%s' or the scope is invalid. If access was"
                                    + " recently granted, please refresh your credentials. %s The"
                                    + " smallest role that allows it is %s.")
                            .formatted(
                                    name,
                                    objectId,
                                    action,
                                    scope,
                                    Reasons.of(why),
                                    Role.smallestFor(action).title());
            case Problem.PermissionFixed(String permission) ->
                    ("The sharing permission of a gallery is chosen when it is created and is %s"
                                    + " here. Only a reset of sharing makes it Private again.")
                            .formatted(permission);
            case Problem.SharingNeedsGroups(String permission) ->
                    ("Only a gallery with sharing permission Groups can be shared to subscriptions"
                                    + " and tenants; this one is %s.")
                            .formatted(permission);
            case Problem.SharingNeedsCommunity(String permission) ->
                    ("Only a gallery with sharing permission Community can be shared to the"
                                    + " community; this one is %s.")
                            .formatted(permission);
            case Problem.CommunityFieldsMissing(List<String> fields) ->
                    "A community gallery needs %s as well.".formatted(listed(fields));
            case Problem.CommunityFieldsWithoutCommunity() ->
                    "The community information (publisher, EULA, public name prefix) is only for"
                            + " galleries with sharing permission Community.";
            case Problem.PublicPrefixInvalid(String prefix) ->
                    "The public name prefix '%s' is invalid. It has 5 to 16 letters and digits."
                            .formatted(prefix);
            case Problem.SharedTooWidely(String what, long count, long limit) ->
                    "A gallery can be shared to at most %d %s, not %d."
                            .formatted(limit, what, count);
            case Problem.GuidInvalid(String field, String text) ->
                    ("'%s' is no id for %s. Give one such as"
                                    + " 3f1c9b52-7a0e-4d4b-9c55-0b6f2a7d1e10.")
                            .formatted(text, field);
            case Problem.NotShareable(
                            ResourceId gallery,
                            Obstacle obstacle,
                            List<ResourceId> images) ->
                    "The gallery '%s' can't be shared to others, because %s: %s."
                            .formatted(gallery.name(), reason(obstacle), relatives(images));
            case Problem.FlexibleAcrossTenants(String image, UUID tenant) ->
                    ("Scale sets with flexible orchestration can't use the image %s of the other"
                                    + " tenant '%s'. Use uniform orchestration, or an image of the same"
                                    + " tenant.")
                            .formatted(image, tenant);
            case Problem.SignInInvalid(String text) ->
                    "'%s' is no sign-in name. Give one such as alex@contoso.com.".formatted(text);
            case Problem.NotAGroup(String name) ->
                    "'%s' is no group, so it has no members.".formatted(name);
            case Problem.GroupInItself(String name) ->
                    "The group '%s' can't be a member of itself, nor through other groups."
                            .formatted(name);
            case Problem.AlreadyAssigned(String role, String principal) ->
                    "The role assignment already exists: '%s' has the role '%s' on this scope."
                            .formatted(principal, role);
            case Problem.DomainInvalid(String text) ->
                    "'%s' is no domain, such as contoso.example, in small letters.".formatted(text);
            case Problem.OwnerOfWorkspaceStays(String principal) ->
                    "'%s' owns the workspace and can't be deleted.".formatted(principal);
            case Problem.SubscriptionWorkedIn(String subscription) ->
                    "New resources go into the subscription '%s'. Work in another one first."
                            .formatted(subscription);
            case Problem.SubscriptionNotEmpty(String subscription, List<ResourceId> inside) ->
                    ("The subscription '%s' can't be deleted: there is still something in it."
                                    + " Delete that first: %s.")
                            .formatted(subscription, relatives(inside));
            case Problem.TenantNotEmpty(String tenant, List<String> inside) ->
                    ("The tenant '%s' can't be deleted: something still belongs to it."
                                    + " Delete that first: %s.")
                            .formatted(tenant, String.join(", ", inside));
            case Problem.LastOwner(String principal) ->
                    ("'%s' is the last owner of the subscription. Make somebody else an owner"
                                    + " first.")
                            .formatted(principal);
            case Problem.SoftDeleteNeedsOnePlace(List<ResourceId> elsewhere) ->
                    ("Soft delete needs all images in the gallery's location; these are elsewhere:"
                                    + " %s.")
                            .formatted(relatives(elsewhere));
        };
    }

    private static String reason(Obstacle obstacle) {
        return switch (obstacle) {
            case ENCRYPTED -> "versions are encrypted with keys of their own";
            case PARTNER_PLAN -> "images descend from a partner's image of the marketplace";
            case OTHER_REGION -> "images lie in another region than the gallery";
        };
    }
}
