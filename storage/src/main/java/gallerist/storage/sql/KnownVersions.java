package gallerist.storage.sql;

import gallerist.model.gallery.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Image versions as they were read once. Each write makes a new revision, and only the state moves
 * without one: so what is known of an edition stays true, and a large workspace is read again by
 * reading which editions there are.
 */
final class KnownVersions<V> {
    private static final int MOST = 50_000;

    /** So few that were written are read one by one. */
    private static final int FEW = 100;

    private final Map<Long, Known<V>> known;
    private final boolean learns;

    KnownVersions() {
        this(new ConcurrentHashMap<>(), true);
    }

    private KnownVersions(Map<Long, Known<V>> known, boolean learns) {
        this.known = known;
        this.learns = learns;
    }

    /** The same for who may see what is never committed, and so adds nothing to it. */
    KnownVersions<V> toReadOnly() {
        return new KnownVersions<>(known, false);
    }

    /** A version as one write left it. */
    record Edition(long key, long revision, String state) {
        /** To be selected from {@code resource r}. */
        static final String COLUMNS = "r.id, r.revision, r.state";

        static Edition read(Row row) {
            return new Edition(row.number(1), row.number(2), row.text(3));
        }

        static Edition of(long key, Stored stored) {
            return new Edition(key, stored.revision(), stored.state().text());
        }
    }

    private record Known<V>(Edition edition, V version) {}

    boolean isEmpty() {
        return known.isEmpty();
    }

    private Optional<V> of(Edition edition) {
        return Optional.ofNullable(known.get(edition.key()))
                .filter(each -> each.edition().equals(edition))
                .map(Known::version);
    }

    V keep(Edition edition, V version) {
        if (!learns) {
            return version;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(edition.key(), new Known<>(edition, version));
        return version;
    }

    /**
     * The versions of some editions.
     *
     * @param one reads one that is not known
     * @param all reads all of them, which is quicker where many are not
     */
    List<V> of(List<Edition> editions, Function<Edition, V> one, Supplier<List<V>> all) {
        List<V> versions = new ArrayList<>(editions.size());
        int unknown = 0;
        for (Edition edition : editions) {
            Optional<V> found = of(edition);
            if (found.isEmpty() && ++unknown > FEW) {
                return all.get();
            }
            versions.add(found.orElseGet(() -> one.apply(edition)));
        }
        return versions;
    }
}
