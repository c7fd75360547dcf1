package gallerist.app.replication;

import gallerist.app.fx.Checked;
import gallerist.model.region.Region;
import gallerist.model.replication.Exclusion;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import java.util.Optional;

/**
 * What somebody wants in one region. Unlike a target it may be wrong for a while.
 *
 * @param before what is stored, nothing for a region that is added
 */
public record Wish(
        Region region,
        int replicas,
        StorageType storage,
        Exclusion exclusion,
        Optional<TargetRegion> before,
        boolean isRemoved) {

    /** What a wish does to what is stored. */
    public enum Effect {
        NONE,
        CHANGED,
        ADDED,
        REMOVED
    }

    static Wish of(TargetRegion stored) {
        return of(stored, Optional.of(stored));
    }

    static Wish of(TargetRegion wanted, Optional<TargetRegion> stored) {
        return new Wish(
                wanted.region(),
                wanted.replicas(),
                wanted.storage(),
                wanted.exclusion(),
                stored,
                false);
    }

    /** A new region, with what the plan gives to regions that say nothing. */
    static Wish adding(Region region, Publishing plan) {
        return new Wish(
                region,
                plan.replicaCount(),
                plan.storage().in(region),
                Exclusion.AS_VERSION,
                Optional.empty(),
                false);
    }

    Wish withReplicas(int count) {
        return new Wish(region, count, storage, exclusion, before, isRemoved);
    }

    Wish withStorage(StorageType type) {
        return new Wish(region, replicas, type, exclusion, before, isRemoved);
    }

    Wish withExclusion(Exclusion changed) {
        return new Wish(region, replicas, storage, changed, before, isRemoved);
    }

    Wish removed(boolean flag) {
        return new Wish(region, replicas, storage, exclusion, before, flag);
    }

    public Effect effect() {
        if (isRemoved) {
            return Effect.REMOVED;
        }
        return before.map(stored -> isAs(stored) ? Effect.NONE : Effect.CHANGED)
                .orElse(Effect.ADDED);
    }

    private boolean isAs(TargetRegion stored) {
        return stored.replicas() == replicas
                && stored.storage() == storage
                && stored.exclusion() == exclusion;
    }

    /** Refused where no region could be so. */
    TargetRegion target() {
        return new TargetRegion(region, replicas, storage, exclusion);
    }

    public String problem() {
        return isRemoved ? "" : Checked.by(this::target);
    }
}
