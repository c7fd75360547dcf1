package gallerist.storage.sql;

import gallerist.model.gallery.EndOfLife;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Dates that somebody may have left open. */
final class Dates {
    private Dates() {}

    /** What is kept of an end of life: microseconds, as the database keeps them. */
    static Optional<Instant> column(EndOfLife endOfLife) {
        return switch (endOfLife) {
            case EndOfLife.On(Instant at) -> Optional.of(at.truncatedTo(ChronoUnit.MICROS));
            case EndOfLife.Never() -> Optional.empty();
        };
    }

    static EndOfLife endOfLife(Optional<Instant> column) {
        return column.map(EndOfLife::on).orElseGet(EndOfLife::never);
    }
}
