package gallerist.storage.ledger;

import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.Hold;
import gallerist.storage.sql.Transaction;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where people keep a content from going on. It outlives edits of the plan. */
public final class HoldTable {
    private HoldTable() {}

    public record Held(Hold hold, String by) {}

    public static Map<Region, Held> of(Transaction transaction, UUID content) {
        Map<Region, Held> holds = new HashMap<>();
        transaction.each(
                "select region, hold, held_by from region_hold where content = ?",
                row ->
                        holds.put(
                                Regions.of(row.text(1)),
                                new Held(Hold.valueOf(row.text(2)), row.text(3))),
                content);
        return holds;
    }

    public static Optional<Held> of(Transaction transaction, UUID content, Region region) {
        return transaction.first(
                "select hold, held_by from region_hold where content = ? and region = ?",
                row -> new Held(Hold.valueOf(row.text(1)), row.text(2)),
                content,
                region.name());
    }

    public static void put(
            Transaction transaction, UUID content, Region region, Hold hold, String by) {
        clear(transaction, content, region);
        transaction.update(
                "insert into region_hold(content, region, hold, held_by) values (?, ?, ?, ?)",
                content,
                region.name(),
                hold.name(),
                by);
    }

    public static void clear(Transaction transaction, UUID content, Region region) {
        transaction.update(
                "delete from region_hold where content = ? and region = ?", content, region.name());
    }
}
