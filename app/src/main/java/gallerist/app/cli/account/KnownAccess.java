package gallerist.app.cli.account;

import gallerist.app.cli.Session;
import gallerist.model.Caution;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.RegionAccess;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who was granted access to a region needs no reminder that it must be requested. */
public final class KnownAccess {
    private KnownAccess() {}

    public static List<Caution> without(
            Session session, ResourceId version, List<Caution> cautions) {
        if (cautions.stream().noneMatch(Caution.AccessRequired.class::isInstance)) {
            return cautions;
        }
        ResourceId subscription = ResourceId.subscription(version.subscription());
        Set<String> granted =
                session.workspace().notes().regions(subscription).entrySet().stream()
                        .filter(note -> note.getValue() == RegionAccess.GRANTED)
                        .map(note -> note.getKey().displayName())
                        .collect(Collectors.toSet());
        return cautions.stream()
                .filter(caution ->
                        !(caution instanceof Caution.AccessRequired(String region)
                                && granted.contains(region)))
                .toList();
    }
}
