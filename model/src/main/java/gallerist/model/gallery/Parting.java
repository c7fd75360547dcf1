package gallerist.model.gallery;

import gallerist.model.region.Region;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What becomes of an image when some of its versions go or change.
 *
 * @param latest where {@code latest} becomes something else
 * @param emptied the regions that no version is left in, by name
 */
public record Parting(List<LatestChange> latest, List<Region> emptied) {
    public Parting {
        latest = List.copyOf(latest);
        emptied = List.copyOf(emptied);
    }

    public static Parting of(
            Collection<Candidate> versions,
            Set<VersionNumber> gone,
            Collection<? extends Version> changed,
            Presence.Lookup presences) {
        List<Candidate> left =
                Candidate.with(versions, changed).stream()
                        .filter(each -> !gone.contains(each.number()))
                        .toList();
        List<Region> emptied =
                versions.stream()
                        .filter(each -> gone.contains(each.number()))
                        .flatMap(each -> each.targets().keySet().stream())
                        .distinct()
                        .filter(region -> left.stream().noneMatch(each -> each.isKeptIn(region)))
                        .sorted(Comparator.comparing(Region::name))
                        .toList();
        return new Parting(LatestChange.between(versions, left, presences), emptied);
    }
}
