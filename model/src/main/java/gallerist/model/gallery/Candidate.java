package gallerist.model.gallery;

import gallerist.model.region.Region;
import gallerist.model.replication.Exclusion;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.TargetRegion;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A version of an image or application, as far as {@code latest} is concerned.
 *
 * @param excluded the flag of the version as a whole
 * @param targets the regions it should be in, with their own flags
 */
public record Candidate(
        VersionNumber number,
        boolean excluded,
        boolean softDeleted,
        Map<Region, Exclusion> targets) {
    public Candidate {
        targets = Collections.unmodifiableMap(new LinkedHashMap<>(targets));
    }

    public static Candidate of(Version version) {
        return of(version.number(), version.publishing(), version.isInBin());
    }

    /** The same, some of them changed. */
    public static List<Candidate> with(
            Collection<Candidate> candidates, Collection<? extends Version> changed) {
        Map<VersionNumber, Candidate> now =
                changed.stream()
                        .map(Candidate::of)
                        .collect(Collectors.toMap(Candidate::number, Function.identity()));
        return candidates.stream()
                .map(candidate -> now.getOrDefault(candidate.number(), candidate))
                .toList();
    }

    /** Whether it is to be in a region for more than being restored. */
    boolean isKeptIn(Region region) {
        return !softDeleted && targets.containsKey(region);
    }

    private static Candidate of(VersionNumber number, Publishing publishing, boolean softDeleted) {
        Map<Region, Exclusion> targets = new LinkedHashMap<>();
        for (TargetRegion target : publishing.targets()) {
            targets.put(target.region(), target.exclusion());
        }
        return new Candidate(number, publishing.excludeFromLatest(), softDeleted, targets);
    }
}
