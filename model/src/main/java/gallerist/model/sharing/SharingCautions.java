package gallerist.model.sharing;

import gallerist.model.Caution;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What a person should know before giving others access. */
public final class SharingCautions {
    private SharingCautions() {}

    /**
     * For a role that is given to somebody.
     *
     * @param home the tenant of the subscription that the scope lies in
     */
    public static List<Caution> assign(RoleAssignment assignment, UUID home) {
        List<Caution> cautions = new ArrayList<>();
        if (assignment.scope().kind().filter(kind -> kind == Kind.IMAGE_VERSION).isPresent()) {
            cautions.add(new Caution.SingleVersionShared(assignment.scope()));
        }
        Principal principal = assignment.principal();
        if (!principal.tenant().equals(home)) {
            cautions.add(new Caution.OtherTenant(principal.name(), principal.tenant()));
        }
        return cautions;
    }

    /** For sharing with whole subscriptions and tenants. */
    public static List<Caution> direct(Gallery gallery) {
        return List.of(new Caution.SharedBeyondRoles(gallery.id(), SharingPermission.GROUPS));
    }

    /** For opening a gallery to everyone: it becomes public who publishes what. */
    public static List<Caution> community(
            Gallery gallery, Collection<ImageDefinition> definitions) {
        return List.of(
                new Caution.SharedBeyondRoles(gallery.id(), SharingPermission.COMMUNITY),
                new Caution.BecomesPublic(
                        gallery.sharing().community(),
                        definitions.stream().map(ImageDefinition::identifier).toList()));
    }

    /** For ending what was shared directly or publicly. */
    public static List<Caution> reset(Gallery gallery) {
        SharingProfile sharing = gallery.sharing();
        boolean used =
                sharing.community().enabled()
                        || !sharing.subscriptions().isEmpty()
                        || !sharing.tenants().isEmpty();
        return used ? List.of(new Caution.ConsumersCutOff(gallery.id())) : List.of();
    }
}
