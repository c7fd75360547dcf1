package gallerist.model.gallery;

import gallerist.model.region.Region;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What {@code latest} was in a region and what it becomes; nothing where no version counts. */
public record LatestChange(
        Region region, Optional<VersionNumber> before, Optional<VersionNumber> after) {

    /** The regions where something becomes different, by name. */
    public static List<LatestChange> between(
            Collection<Candidate> before, Collection<Candidate> after, Presence.Lookup presences) {
        return Stream.of(before, after)
                .flatMap(Collection::stream)
                .flatMap(candidate -> candidate.targets().keySet().stream())
                .distinct()
                .sorted(Comparator.comparing(Region::name))
                .map(region ->
                        new LatestChange(
                                region,
                                Latest.in(region, before, presences).version(),
                                Latest.in(region, after, presences).version()))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }
}
