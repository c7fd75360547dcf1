package gallerist.model.cost;

import gallerist.model.region.Region;
import gallerist.model.replication.StorageType;
import java.util.Comparator;

/** A storage type in a region, where its price differs from everywhere else. */
public record StoredIn(StorageType storage, Region region) implements Comparable<StoredIn> {
    private static final Comparator<StoredIn> ORDER =
            Comparator.comparing(StoredIn::storage).thenComparing(in -> in.region().name());

    @Override
    public int compareTo(StoredIn other) {
        return ORDER.compare(this, other);
    }
}
