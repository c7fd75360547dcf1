package gallerist.model.sharing;

import gallerist.model.gallery.Candidate;
import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Latest;
import gallerist.model.gallery.Presence;
import gallerist.model.region.Region;
import gallerist.model.replication.TargetRegion;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What consumers see of shared galleries, which is always asked for by region. */
public final class SharedViews {
    private SharedViews() {}

    /** A gallery is listed at home, and wherever one of its versions can be found. */
    public static List<Region> regions(Gallery gallery, Collection<ImageVersion> versions) {
        Stream<Region> found =
                versions.stream()
                        .filter(SharedViews::isListed)
                        .flatMap(version -> version.publishing().targets().stream())
                        .map(TargetRegion::region);
        return Stream.concat(Stream.of(gallery.location()), found)
                .distinct()
                .sorted(Comparator.comparing(Region::name))
                .toList();
    }

    /** The versions that a consumer finds in a region, the highest first. */
    public static List<ImageVersion> versions(Region region, Collection<ImageVersion> versions) {
        return versions.stream()
                .filter(SharedViews::isListed)
                .filter(version -> version.publishing().target(region).isPresent())
                .sorted(Comparator.comparing(ImageVersion::number).reversed())
                .toList();
    }

    /** The public finds only the latest version of an image; others by their exact number. */
    public static Optional<ImageVersion> publicVersion(
            Region region, Collection<ImageVersion> versions, Presence.Lookup presences) {
        return Latest.in(region, versions.stream().map(Candidate::of).toList(), presences)
                .version()
                .flatMap(number ->
                        versions.stream()
                                .filter(version -> version.number().equals(number))
                                .findFirst());
    }

    private static boolean isListed(ImageVersion version) {
        return version.deletion() instanceof Deletion.None;
    }
}
