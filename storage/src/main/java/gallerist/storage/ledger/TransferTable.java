package gallerist.storage.ledger;

import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.storage.Ending;
import gallerist.storage.Transfer;
import gallerist.storage.sql.Row;
import gallerist.storage.sql.Transaction;
import java.time.Instant;
import java.util.List;

/** Transfers that have ended. */
public final class TransferTable {
    private static final String SELECT =
            """
            select id, path, source_region, region, zone, replica, started_at, ended_at,
                outcome, bytes_read, bytes_written, bytes_reused, bytes_crossed, resumed_at
            from transfer
            """;

    private TransferTable() {}

    /**
     * One that has ended.
     *
     * @param isLimited whether somebody kept it from being as fast as it could
     */
    public static void insert(Transaction transaction, Transfer transfer, boolean isLimited) {
        transaction.update(
                """
                insert into transfer(path, path_key, source_region, region, zone, replica,
                    started_at, ended_at, outcome, bytes_read, bytes_written, bytes_reused,
                    bytes_crossed, resumed_at, limited)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                transfer.version().toString(),
                transfer.version().key(),
                transfer.source().name(),
                transfer.region().name(),
                transfer.zone(),
                transfer.replica(),
                transfer.startedAt(),
                transfer.endedAt(),
                transfer.outcome().name(),
                transfer.bytesRead(),
                transfer.bytesWritten(),
                transfer.bytesReused(),
                transfer.bytesCrossed(),
                transfer.resumedAt(),
                isLimited);
    }

    public static List<Transfer> within(
            Transaction transaction, ResourceId scope, Instant from, Instant until) {
        return transaction.list(
                SELECT
                        + """
                        where (path_key = ? or (path_key > ? and path_key < ?))
                            and ended_at >= ? and started_at <= ?
                        order by id\
                        """,
                TransferTable::read,
                scope.key(),
                scope.key() + "/",
                scope.key() + "0",
                from,
                until);
    }

    /** The last copies that came whole into a region as fast as they could, newest first. */
    public static List<Transfer> lastInto(
            Transaction transaction, Region region, Instant since, int most) {
        return transaction.list(
                SELECT
                        + """
                        where region = ? and outcome = ? and ended_at >= ? and limited = false
                        order by id desc fetch first ? rows only\
                        """,
                TransferTable::read,
                region.name(),
                Ending.WHOLE.name(),
                since,
                most);
    }

    private static Transfer read(Row row) {
        return new Transfer(
                row.number(1),
                ResourceId.of(row.text(2)),
                Regions.of(row.text(3)),
                Regions.of(row.text(4)),
                row.count(5),
                row.count(6),
                row.instant(7),
                row.instant(8),
                Ending.valueOf(row.text(9)),
                row.number(10),
                row.number(11),
                row.number(12),
                row.number(13),
                row.number(14));
    }
}
