package gallerist.storage.ledger;

import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.storage.EgressLine;
import gallerist.storage.sql.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The bytes that went from one region to another, by day. */
public final class EgressTable {
    private EgressTable() {}

    public static void add(
            Transaction transaction,
            Instant now,
            Region source,
            Region target,
            long crossed,
            long billed) {
        if (source.equals(target) || crossed + billed == 0) {
            return;
        }
        String day = LocalDate.ofInstant(now, ZoneOffset.UTC).toString();
        if (!added(transaction, day, source, target, crossed, billed)) {
            // Another copy may be the first of the day at the same moment.
            transaction.update(
                    """
                    insert into egress(at_day, source, target, crossed, billed)
                    values (?, ?, ?, 0, 0) on conflict do nothing\
                    """,
                    day,
                    source.name(),
                    target.name());
            added(transaction, day, source, target, crossed, billed);
        }
    }

    private static boolean added(
            Transaction transaction,
            String day,
            Region source,
            Region target,
            long crossed,
            long billed) {
        return transaction.update(
                        """
                        update egress set crossed = crossed + ?, billed = billed + ?
                        where at_day = ? and source = ? and target = ?\
                        """,
                        crossed,
                        billed,
                        day,
                        source.name(),
                        target.name())
                == 1;
    }

    public static List<EgressLine> between(
            Transaction transaction, LocalDate first, LocalDate last) {
        return transaction.list(
                """
                select at_day, source, target, crossed, billed from egress
                where at_day >= ? and at_day <= ? order by at_day, source, target\
                """,
                row ->
                        new EgressLine(
                                LocalDate.parse(row.text(1)),
                                Regions.of(row.text(2)),
                                Regions.of(row.text(3)),
                                row.number(4),
                                row.number(5)),
                first.toString(),
                last.toString());
    }
}
