package gallerist.app.report;

import gallerist.app.report.Grid.Cell;
import gallerist.app.text.Costs;
import gallerist.app.text.Figures;
import gallerist.app.text.Sizes;
import gallerist.model.cost.Money;
import java.time.Instant;
import java.time.ZoneId;

/** Cells of figures: as people read them on screen, as programs reckon with them in an export. */
public final class Cells {
    private Cells() {}

    public static Cell count(long count) {
        return Cell.of(Figures.count(count), count);
    }

    public static Cell bytes(long bytes) {
        return Cell.of(Sizes.of(bytes), bytes);
    }

    public static Cell rate(long bytesPerSecond) {
        return Cell.of(Sizes.rate(bytesPerSecond), bytesPerSecond);
    }

    /** With all its digits in an export, so that sums come out. */
    public static Cell money(Money money) {
        return Cell.exactly(
                Costs.readable(money), money.amount().stripTrailingZeros().toPlainString());
    }

    public static Cell moment(Instant at, ZoneId zone) {
        return Cell.exactly(Figures.moment(at, zone), at.toString());
    }
}
