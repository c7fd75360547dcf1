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
        int changed =
                transaction.update(
                        """
                        update egress set crossed = crossed + ?, billed = billed + ?
                        where at_day = ? and source = ? and target = ?\
                        """,
                        crossed,
                        billed,
                        day,
                        source.name(),
                        target.name());
        if (changed == 0) {
            transaction.update(
                    """
                    insert into egress(at_day, source, target, crossed, billed)
                    values (?, ?, ?, ?, ?)\
                    """,
                    day,
                    source.name(),
                    target.name(),
                    crossed,
                    billed);
        }
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
