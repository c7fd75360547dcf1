package gallerist.storage.sql;

import gallerist.model.replication.TargetRegion;
import gallerist.storage.sql.ResourceTable.Head;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The regions of versions as they were read once. Each write makes a new revision, so that what is
 * known of a revision stays true; they are most of what a large workspace has to read.
 */
final class KnownPlans {
    private static final int MOST = 50_000;

    private final Map<Long, Known> known = new ConcurrentHashMap<>();

    private record Known(long revision, List<TargetRegion> targets) {}

    Optional<List<TargetRegion>> of(Head version) {
        return Optional.ofNullable(known.get(version.key()))
                .filter(each -> each.revision() == version.stored().revision())
                .map(Known::targets);
    }

    void keep(Head version, List<TargetRegion> targets) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(version.key(), new Known(version.stored().revision(), List.copyOf(targets)));
    }
}
