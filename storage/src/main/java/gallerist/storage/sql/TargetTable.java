package gallerist.storage.sql;

import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.Exclusion;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        return plans.of(version);
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

    /** The plans of all versions of a kind from one to another. */
    static Plans between(Transaction transaction, Kind kind, ResourceId first, ResourceId last) {
        Plans plans = new Plans();
        transaction.each(
                SELECT
                        + """
                         from resource r join target t on t.version = r.id
                        where r.kind = ? and r.path_key >= ? and r.path_key <= ?\
                        """,
                plans::add,
                kind.name(),
                first.key(),
                last.key());
        return plans;
    }

    /** Plans by the keys of their versions; targets that are alike are the same object. */
    static final class Plans {
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

        List<TargetRegion> of(long version) {
            return plans.getOrDefault(version, List.of());
        }
    }
}
