package gallerist.storage.sql;

import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.Exclusion;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import gallerist.storage.sql.ResourceTable.Head;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The regions that versions should be in. */
public final class TargetTable {
    private static final String SELECT =
            "select t.version, t.place, t.region, t.replicas, t.storage_type, t.exclusion";

    private static final String IMAGES_IN =
            """
             from resource r
                join target t on t.version = r.id and t.region = ?
                left join thrown_away d on d.id = r.id
            where r.kind = ? and r.path_key > ? and r.path_key < ? and d.id is null\
            """;

    private static final String BETWEEN =
            """
             from resource r join target t on t.version = r.id
            where r.kind = ? and r.path_key >= ? and r.path_key <= ?\
            """;

    private static final int AT_A_TIME = 500;

    private TargetTable() {}

    static void insert(Transaction transaction, long version, List<TargetRegion> targets) {
        List<Object[]> rows = new ArrayList<>();
        for (TargetRegion target : targets) {
            rows.add(
                    new Object[] {
                        version,
                        rows.size(),
                        target.region().name(),
                        target.replicas(),
                        target.storage().text(),
                        target.exclusion().name()
                    });
        }
        transaction.batch(
                """
                insert into target(version, place, region, replicas, storage_type, exclusion)
                values (?, ?, ?, ?, ?, ?)\
                """,
                rows);
    }

    static void delete(Transaction transaction, long version) {
        transaction.update("delete from target where version = ?", version);
    }

    static List<TargetRegion> of(Transaction transaction, long version) {
        Plans plans = new Plans();
        transaction.each(SELECT + " from target t where t.version = ?", plans::add, version);
        return plans.take(version);
    }

    /** Whether any image version inside a gallery should be in a region. */
    public static boolean isAnyIn(Transaction transaction, ResourceId gallery, Region region) {
        return transaction
                .first(
                        "select r.id" + IMAGES_IN + " fetch first 1 rows only",
                        row -> row.number(1),
                        inside(gallery, region))
                .isPresent();
    }

    /** The definitions inside a gallery with versions that should be in a region. */
    public static Set<ResourceId> imagesIn(
            Transaction transaction, ResourceId gallery, Region region) {
        Set<ResourceId> images = new HashSet<>();
        transaction.each(
                "select r.path" + IMAGES_IN,
                row -> images.add(ResourceId.of(row.text(1)).parent().orElseThrow()),
                inside(gallery, region));
        return images;
    }

    private static Object[] inside(ResourceId gallery, Region region) {
        return new Object[] {
            region.name(), Kind.IMAGE_VERSION.name(), gallery.key() + "/", gallery.key() + "0"
        };
    }

    /**
     * Gives versions of a kind their plans. H2 holds all rows of an answer at once, and a version
     * has many targets: so it is asked for those of some versions at a time.
     *
     * @param versions in the order of their ids
     */
    static <U, V> List<V> planned(
            Transaction transaction,
            Kind kind,
            List<U> versions,
            Function<U, Head> headOf,
            BiFunction<U, List<TargetRegion>, V> with) {
        Plans plans = new Plans();
        List<V> planned = new ArrayList<>(versions.size());
        for (int from = 0; from < versions.size(); from += AT_A_TIME) {
            List<U> some = versions.subList(from, Math.min(from + AT_A_TIME, versions.size()));
            transaction.each(
                    SELECT + BETWEEN,
                    plans::add,
                    kind.name(),
                    headOf.apply(some.getFirst()).id().key(),
                    headOf.apply(some.getLast()).id().key());
            for (U version : some) {
                planned.add(with.apply(version, plans.take(headOf.apply(version).key())));
            }
            plans.forget();
        }
        return planned;
    }

    /** Plans by the keys of their versions; targets that are alike are the same object. */
    private static final class Plans {
        private final Map<Long, List<TargetRegion>> plans = new HashMap<>();
        private final Map<Cells, TargetRegion> alike = new HashMap<>();

        private record Cells(String region, int replicas, String storage, String exclusion) {
            TargetRegion target() {
                return new TargetRegion(
                        Regions.of(region),
                        replicas,
                        ResourceTable.choice(StorageType.class, storage),
                        Exclusion.valueOf(exclusion));
            }
        }

        private void add(Row row) {
            Cells cells = new Cells(row.text(3), row.count(4), row.text(5), row.text(6));
            TargetRegion target = alike.computeIfAbsent(cells, Cells::target);
            List<TargetRegion> plan = plans.computeIfAbsent(row.number(1), _ -> new ArrayList<>());
            int place = row.count(2);
            while (plan.size() <= place) {
                plan.add(target);
            }
            plan.set(place, target);
        }

        /** What lies between those that were asked for. */
        void forget() {
            plans.clear();
        }

        List<TargetRegion> take(long version) {
            return Optional.ofNullable(plans.remove(version)).orElse(List.of());
        }
    }
}
