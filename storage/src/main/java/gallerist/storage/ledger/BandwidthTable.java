package gallerist.storage.ledger;

import gallerist.storage.Bandwidth;
import gallerist.storage.sql.Transaction;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** How fast all transfers together may be, and at what times of the day. */
public final class BandwidthTable {
    private BandwidthTable() {}

    public static Bandwidth read(Transaction transaction) {
        return new Bandwidth(
                transaction.list(
                        "select rate, starts, ends from bandwidth order by place",
                        row ->
                                new Bandwidth.Window(
                                        row.number(1),
                                        LocalTime.ofSecondOfDay(60L * row.count(2)),
                                        LocalTime.ofSecondOfDay(60L * row.count(3)))));
    }

    public static void write(Transaction transaction, Bandwidth bandwidth) {
        transaction.update("delete from bandwidth");
        List<Object[]> rows = new ArrayList<>();
        for (Bandwidth.Window window : bandwidth.windows()) {
            rows.add(
                    new Object[] {
                        rows.size(),
                        window.bytesPerSecond(),
                        window.from().toSecondOfDay() / 60,
                        window.to().toSecondOfDay() / 60
                    });
        }
        transaction.batch(
                "insert into bandwidth(place, rate, starts, ends) values (?, ?, ?, ?)", rows);
    }
}
