package gallerist.model.advice;

import gallerist.model.gallery.Candidate;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Latest;
import gallerist.model.gallery.Presence;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.region.Region;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which versions of an estate {@code latest} gives, and where.
 *
 * @param given the regions of each version that is given anywhere, by the key of its id
 * @param highest of each image the highest version that is given anywhere, by the key of its id
 */
public record Standing(Map<String, Set<Region>> given, Map<String, VersionNumber> highest) {
    public Standing {
        given = Map.copyOf(given);
        highest = Map.copyOf(highest);
    }

    /**
     * As the stores are now.
     *
     * @param readable where each version that has bytes can be read, by the key of its id
     */
    public static Standing of(Estate.Index index, Map<String, Set<Region>> readable) {
        Map<String, Set<Region>> given = new HashMap<>();
        Map<String, VersionNumber> highest = new HashMap<>();
        for (ImageDefinition image : index.estate().definitions()) {
            for (Latest latest : latest(index, image.id(), readable)) {
                latest.version()
                        .ifPresent(number -> {
                            given.computeIfAbsent(
                                            image.id().version(number.toString()).key(),
                                            _ -> new TreeSet<>(Comparator.comparing(Region::name)))
                                    .add(latest.region());
                            highest.merge(
                                    image.id().key(),
                                    number,
                                    (one, other) -> one.compareTo(other) < 0 ? other : one);
                        });
            }
        }
        return new Standing(given, highest);
    }

    private static List<Latest> latest(
            Estate.Index index, ResourceId image, Map<String, Set<Region>> readable) {
        return Latest.everywhere(
                index.versionsOf(image).stream().map(Candidate::of).toList(),
                (number, region) ->
                        presence(readable, image.version(number.toString()).key(), region));
    }

    private static Presence presence(
            Map<String, Set<Region>> readable, String version, Region region) {
        return Optional.ofNullable(readable.get(version))
                .map(regions -> regions.contains(region) ? Presence.READABLE : Presence.MISSING)
                .orElse(Presence.NO_BYTES);
    }

    /** The regions in which new machines get it without being told a number. */
    public Set<Region> regionsOf(ImageVersion version) {
        return given.getOrDefault(version.id().key(), Set.of());
    }

    public boolean isGiven(ImageVersion version) {
        return given.containsKey(version.id().key());
    }

    /** Whether a higher version of the image is given somewhere. */
    public boolean isSuperseded(ImageVersion version) {
        return Optional.ofNullable(highest.get(version.id().parent().orElseThrow().key()))
                .filter(number -> number.compareTo(version.number()) > 0)
                .isPresent();
    }
}
