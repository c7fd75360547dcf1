package gallerist.app.sharing;

import gallerist.app.text.Figures;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Decision;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.PrincipalKind;
import gallerist.model.sharing.Role;
import gallerist.model.sharing.RoleAssignment;
import gallerist.model.sharing.SharedTo;
import gallerist.model.sharing.Subscription;
import gallerist.model.sharing.Tenant;
import gallerist.model.sharing.matrix.Column;
import gallerist.model.sharing.matrix.Party;
import gallerist.model.sharing.matrix.SharingMatrix;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What rows of the matrix are called, and what is most worth knowing of each. */
final class PartyWords {
    private static final String NOTHING = "No access";

    private PartyWords() {}

    static MatrixRow.Line line(Party party, SharingMatrix matrix) {
        return new MatrixRow.Line(party, name(party), icon(party), fact(party, matrix));
    }

    static String section(Party party) {
        return switch (party) {
            case Party.Somebody(Principal principal) ->
                    switch (principal.kind()) {
                        case USER -> "People";
                        case GROUP -> "Groups";
                        case SERVICE_PRINCIPAL -> "Service principals";
                    };
            case Party.WholeSubscription _, Party.WholeTenant _, Party.Stranger _ ->
                    "Subscriptions and tenants";
            case Party.Everyone _ -> "Everyone";
        };
    }

    static String name(Party party) {
        return party instanceof Party.Everyone ? "Public community" : party.name();
    }

    /** By which it is known, nothing for everyone. */
    static Optional<UUID> id(Party party) {
        return switch (party) {
            case Party.Somebody(Principal principal) -> Optional.of(principal.id());
            case Party.WholeSubscription(Subscription subscription) ->
                    Optional.of(subscription.id());
            case Party.WholeTenant(Tenant tenant) -> Optional.of(tenant.id());
            case Party.Stranger(_, UUID id) -> Optional.of(id);
            case Party.Everyone _ -> Optional.empty();
        };
    }

    static String icon(Party party) {
        return switch (party) {
            case Party.Somebody(Principal principal) -> icon(principal.kind());
            case Party.WholeSubscription _ -> "fth-credit-card";
            case Party.WholeTenant _ -> "fth-briefcase";
            case Party.Stranger(SharedTo of, _) ->
                    of == SharedTo.TENANT ? "fth-briefcase" : "fth-credit-card";
            case Party.Everyone _ -> "fth-globe";
        };
    }

    static String icon(PrincipalKind kind) {
        return switch (kind) {
            case USER -> "fth-user";
            case GROUP -> "fth-users";
            case SERVICE_PRINCIPAL -> "fth-cpu";
        };
    }

    private static String fact(Party party, SharingMatrix matrix) {
        return switch (party) {
            case Party.Somebody(Principal principal) ->
                    principal.kind() == PrincipalKind.GROUP
                            ? Figures.counted(matrix.members(principal), "member", "members")
                            : standing(party, principal, matrix);
            case Party.WholeSubscription _ -> "Subscription";
            case Party.WholeTenant _ -> "Tenant";
            case Party.Stranger(SharedTo of, _) ->
                    of == SharedTo.TENANT ? "Unknown tenant" : "Unknown subscription";
            case Party.Everyone _ ->
                    matrix.state().gallery().sharing().community().enabled()
                            ? "Open"
                            : "Not enabled";
        };
    }

    private static String standing(Party party, Principal principal, SharingMatrix matrix) {
        ResourceId gallery = matrix.state().gallery().id();
        return switch (matrix.decide(party, Column.of(gallery))) {
            case Decision.GrantedHere(RoleAssignment assignment) -> title(assignment.role());
            case Decision.Inherited(RoleAssignment assignment) -> title(assignment.role());
            case Decision.ThroughGroups _ -> "By group";
            case Decision.SharedWithSubscription _, Decision.SharedWithTenant _ -> "Direct share";
            case Decision.SharedWithEveryone _ -> "Community";
            case Decision.No _ -> {
                String own = inside(matrix.own(principal));
                String grouped = inside(matrix.throughGroups(principal));
                yield own.equals(NOTHING) && !grouped.equals(NOTHING)
                        ? grouped + ", by group"
                        : own;
            }
        };
    }

    /** The publisher's and reader's roles have long names that begin alike. */
    private static String title(Role role) {
        return switch (role) {
            case ARTIFACTS_PUBLISHER -> "Publisher";
            case IMAGE_READER -> "Image Reader";
            case RBAC_ADMINISTRATOR, USER_ACCESS_ADMINISTRATOR -> "Administrator";
            default -> role.title();
        };
    }

    private static String inside(List<RoleAssignment> held) {
        long images = count(held, Kind.IMAGE_DEFINITION);
        long versions = count(held, Kind.IMAGE_VERSION);
        if (images > 0) {
            return Figures.counted(images, "image", "images");
        }
        return versions > 0 ? Figures.counted(versions, "version", "versions") : NOTHING;
    }

    private static long count(List<RoleAssignment> held, Kind kind) {
        return held.stream()
                .filter(each -> SharingMatrix.letsDeploy(each.role()))
                .map(RoleAssignment::scope)
                .filter(scope -> scope.kind().equals(Optional.of(kind)))
                .distinct()
                .count();
    }
}
