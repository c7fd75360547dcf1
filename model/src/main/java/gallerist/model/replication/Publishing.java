package gallerist.model.replication;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.Repeated;
import gallerist.model.limits.Limits;
import gallerist.model.region.Region;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where a version should be, how often, and for how long.
 *
 * @param replicaCount what a region gets that names no count of its own
 * @param storage what a region gets that names no storage type of its own
 */
public record Publishing(
        List<TargetRegion> targets,
        int replicaCount,
        boolean excludeFromLatest,
        Instant published,
        EndOfLife endOfLife,
        StorageChoice storage,
        ReplicationMode mode) {
    public Publishing {
        targets = List.copyOf(targets);
        List<Problem> problems = new ArrayList<>(replicaCount("replicaCount", replicaCount));
        Repeated.among(targets.stream().map(TargetRegion::region))
                .map(region -> new Problem.RegionTwice(region.displayName()))
                .forEach(problems::add);
        Refusal.ifAny(problems);
    }

    public Publishing publishedAt(Instant at) {
        return new Publishing(
                targets, replicaCount, excludeFromLatest, at, endOfLife, storage, mode);
    }

    /** The same plan for other regions. */
    public Publishing withTargets(List<TargetRegion> changed) {
        return new Publishing(
                changed, replicaCount, excludeFromLatest, published, endOfLife, storage, mode);
    }

    /** The same plan, with the flag that counts where a region says nothing. */
    public Publishing excluded(boolean flag) {
        return new Publishing(targets, replicaCount, flag, published, endOfLife, storage, mode);
    }

    /** The same plan, passed by in all regions, whatever they said before. */
    public Publishing excludedEverywhere() {
        return excluded(true)
                .excludedIn(
                        targets.stream()
                                .filter(target -> !excluded(true).excludedIn(target))
                                .map(TargetRegion::region)
                                .toList(),
                        true);
    }

    /** The same plan, with the flags of some regions; regions that are no targets are left out. */
    public Publishing excludedIn(Collection<Region> regions, boolean flag) {
        Exclusion exclusion = flag ? Exclusion.EXCLUDED : Exclusion.INCLUDED;
        return new Publishing(
                targets.stream()
                        .map(target ->
                                regions.contains(target.region())
                                        ? target.withExclusion(exclusion)
                                        : target)
                        .toList(),
                replicaCount,
                excludeFromLatest,
                published,
                endOfLife,
                storage,
                mode);
    }

    static List<Problem> replicaCount(String field, int count) {
        long most = Limits.REPLICAS_PER_REGION.value();
        return count >= 1 && count <= most
                ? List.of()
                : List.of(new Problem.OutOfRange(field, count, 1, most));
    }

    /** What speaks against a plan for a version that lies in a region: it must be a target. */
    public List<Problem> homeMissing(Region home) {
        return target(home).isPresent()
                ? List.of()
                : List.of(
                        new Problem.HomeRegionMissing(
                                home.displayName(),
                                targets.stream()
                                        .map(target -> target.region().displayName())
                                        .toList()));
    }

    /** The storage type of a region that names none: the one it has, else by the choice. */
    public StorageType typeIn(Region region) {
        return target(region).map(TargetRegion::storage).orElseGet(() -> storage.in(region));
    }

    /** Whether {@code latest} passes a version with this plan by in a region. */
    public boolean excludedIn(TargetRegion target) {
        return target.exclusion().excludes(excludeFromLatest);
    }

    public Optional<TargetRegion> target(Region region) {
        return targets.stream().filter(target -> target.region().equals(region)).findFirst();
    }
}
