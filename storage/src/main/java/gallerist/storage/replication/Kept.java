package gallerist.storage.replication;

import gallerist.storage.region.CopyId;
import gallerist.storage.region.PartName;
import gallerist.storage.region.PathId;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.StoreFailure;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * What is there of a copy that somebody has begun and let go of, or was killed over. The names of
 * its parts are read, because who was killed while it took one over did not say which it has.
 */
final class Kept {
    private Kept() {}

    /**
     * The bytes for whom goes on. Who let go has said how many; who was killed could not, so the
     * store is asked. Nothing is left where the store has no part of it any more.
     */
    static long in(RegionStore store, CopyId copy, long known) {
        try {
            Map<PathId, PartName> parts = parts(store, copy);
            long seen = 0;
            for (PartName part : parts.values()) {
                seen += store.begun(part).orElse(0);
            }
            return parts.isEmpty() ? 0 : Math.max(known, seen);
        } catch (StoreFailure cannotBeAsked) {
            return known;
        }
    }

    /** Of each disk the part that was begun last. */
    static Map<PathId, PartName> parts(RegionStore store, CopyId copy) throws StoreFailure {
        Map<PathId, PartName> newest = new HashMap<>();
        for (PartName part : store.parts(copy)) {
            newest.merge(
                    part.disk().disk(),
                    part,
                    BinaryOperator.maxBy(Comparator.comparingInt(PartName::attempt)));
        }
        return newest;
    }
}
