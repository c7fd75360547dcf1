package gallerist.storage.ledger;

import gallerist.model.copies.StoreCondition;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.storage.Drills;
import gallerist.storage.sql.Row;
import gallerist.storage.sql.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stores of the zones. A zone without a row has never been used. */
public final class StoreTable {
    private static final String SELECT =
            """
            select s.id, s.region, s.zone, s.location, s.established, s.condition_name, s.detail,
                s.outage, s.slow_rate, s.is_full, s.damages, s.seed
            from store s\
            """;

    private StoreTable() {}

    private static StoreRow read(Row row) {
        return new StoreRow(
                row.uuid(1),
                Regions.of(row.text(2)),
                row.count(3),
                row.text(4),
                row.flag(5),
                StoreCondition.valueOf(row.text(6)),
                row.text(7),
                new Drills(row.flag(8), row.number(9), row.flag(10), row.flag(11), row.number(12)));
    }

    public static List<StoreRow> all(Transaction transaction) {
        return transaction.list(SELECT + " order by s.region, s.zone", StoreTable::read);
    }

    /** The same as they stand at this moment, whoever has used them last. */
    public static List<StoreRow> seen(Transaction transaction) {
        return all(transaction).stream().map(row -> row.seen(transaction)).toList();
    }

    public static Optional<StoreRow> seen(Transaction transaction, Region region, int zone) {
        return find(transaction, region, zone).map(row -> row.seen(transaction));
    }

    public static Optional<StoreRow> find(Transaction transaction, Region region, int zone) {
        return transaction.first(
                SELECT + " where s.region = ? and s.zone = ?",
                StoreTable::read,
                region.name(),
                zone);
    }

    /**
     * A zone that was never used, with the identity that its store will have; unless it is known.
     */
    public static void insert(Transaction transaction, Region region, int zone, String location) {
        transaction.update(
                """
                insert into store(id, region, zone, location, established, condition_name, detail,
                    checked_at, outage, slow_rate, is_full, damages, seed)
                values (?, ?, ?, ?, false, ?, '', null, false, 0, false, false, 0)
                on conflict do nothing\
                """,
                UUID.randomUUID(),
                region.name(),
                zone,
                location,
                StoreCondition.UNUSED.name());
    }

    /** A store that was found with its marker in its usual place. */
    public static void found(
            Transaction transaction, UUID id, Region region, int zone, Instant now) {
        transaction.update("delete from store where region = ? and zone = ?", region.name(), zone);
        insert(transaction, region, zone, "");
        transaction.update(
                "update store set id = ? where region = ? and zone = ?", id, region.name(), zone);
        establish(transaction, id, now);
    }

    /** The marker is written; from now on a folder without one is not this store. */
    public static void establish(Transaction transaction, UUID id, Instant now) {
        transaction.update(
                """
                update store set established = true, condition_name = ?, detail = '', checked_at = ?
                where id = ?\
                """,
                StoreCondition.READY.name(),
                now,
                id);
        note(transaction, id, now);
    }

    public static void condition(
            Transaction transaction,
            UUID id,
            StoreCondition condition,
            String detail,
            Instant now) {
        transaction.update(
                "update store set condition_name = ?, detail = ?, checked_at = ? where id = ?",
                condition.name(),
                detail,
                now,
                id);
        note(transaction, id, now);
    }

    private static void note(Transaction transaction, UUID id, Instant now) {
        transaction.update(
                """
                insert into store_event(at, region, zone, condition_name, detail)
                select cast(? as timestamp(6) with time zone), s.region, s.zone, s.condition_name,
                    s.detail
                from store s where s.id = ?\
                """,
                now,
                id);
    }

    /** How the stores stood at a moment, where they were not as they should be. */
    public static List<StoreRow> unusableAt(Transaction transaction, Instant moment) {
        return transaction.list(
                """
                select s.id, e.region, e.zone, s.location, s.established, e.condition_name, e.detail,
                    false, 0, false, false, 0
                from store_event e
                    join (select region, zone, max(id) as last from store_event where at <= ?
                        group by region, zone) l on l.last = e.id
                    join store s on s.region = e.region and s.zone = e.zone
                where e.condition_name not in ('READY', 'UNUSED')
                order by e.region, e.zone\
                """,
                StoreTable::read,
                moment);
    }

    /**
     * Another identity in the same or another place; what the old one held is lost, and what goes
     * wrong in the zone on purpose still does.
     */
    public static void replace(
            Transaction transaction, StoreRow store, String location, Instant now) {
        transaction.update("delete from store where id = ?", store.id());
        insert(transaction, store.region(), store.zone(), location);
        find(transaction, store.region(), store.zone())
                .ifPresent(fresh -> {
                    drill(transaction, fresh.id(), store.drills());
                    note(transaction, fresh.id(), now);
                });
    }

    /** The same store at another place. */
    public static void move(Transaction transaction, UUID id, String location) {
        transaction.update("update store set location = ? where id = ?", location, id);
    }

    public static void drill(Transaction transaction, UUID id, Drills drills) {
        transaction.update(
                """
                update store set outage = ?, slow_rate = ?, is_full = ?, damages = ?, seed = ?
                where id = ?\
                """,
                drills.outage(),
                drills.bytesPerSecond(),
                drills.full(),
                drills.damage(),
                drills.seed(),
                id);
    }
}
