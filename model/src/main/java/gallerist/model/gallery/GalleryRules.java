package gallerist.model.gallery;

import gallerist.model.Problem;
import gallerist.model.sharing.SharingProfile;
import java.util.ArrayList;
import java.util.List;

/** What may be done to galleries. */
public final class GalleryRules {
    private static final String SHARING = "gallery.properties.sharingProfile.";

    private GalleryRules() {}

    /**
     * For plain writes. With whom a gallery is shared changes only through the share action, which
     * needs a right of its own.
     *
     * @param elsewhere definitions and versions of the gallery that lie in other regions than it
     */
    public static List<Problem> update(
            Gallery stored, Gallery changed, List<ResourceId> elsewhere) {
        List<Problem> problems = new ArrayList<>(ResourceRules.notDeleting(stored));
        problems.addAll(ResourceRules.location(stored, changed));
        problems.addAll(sharing(stored.sharing(), changed.sharing()));
        if (enablesSoftDelete(stored, changed) && !elsewhere.isEmpty()) {
            problems.add(new Problem.SoftDeleteNeedsOnePlace(elsewhere));
        }
        return problems;
    }

    public static boolean enablesSoftDelete(Gallery stored, Gallery changed) {
        return changed.softDelete().enabled() && !stored.softDelete().enabled();
    }

    /**
     * A gallery goes last, and only when the public no longer sees it.
     *
     * @param children definitions, applications and other resources inside
     */
    public static List<Problem> delete(Gallery gallery, List<ResourceId> children) {
        List<Problem> problems = new ArrayList<>();
        if (gallery.sharing().community().enabled()) {
            problems.add(new Problem.StillInCommunity(gallery.id()));
        }
        problems.addAll(ResourceRules.noChildren(children));
        return problems;
    }

    private static List<Problem> sharing(SharingProfile stored, SharingProfile changed) {
        if (stored.permission() != changed.permission()) {
            return List.of(new Problem.PermissionFixed(stored.permission().text()));
        }
        return new Fixed<>(SHARING, stored, changed)
                .property("groups", sharing -> List.of(sharing.subscriptions(), sharing.tenants()))
                .property("communityGalleryInfo", SharingProfile::community)
                .problems();
    }
}
