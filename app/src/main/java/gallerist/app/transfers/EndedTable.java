package gallerist.app.transfers;

import gallerist.app.fx.Badge;
import gallerist.app.fx.Mark;
import gallerist.app.fx.Place;
import gallerist.app.report.Cells;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.text.Amounts;
import gallerist.app.text.Called;
import gallerist.app.text.Figures;
import gallerist.storage.Transfer;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/** What has come of transfers that are no longer under way. */
final class EndedTable {
    static final String TITLE = "Ended in 24 h";

    private static final int MOST = 500;

    private EndedTable() {}

    static Grid of(List<Transfer> transfers, Sieve sieve, ZoneId zone) {
        List<Line> lines =
                transfers.stream()
                        .filter(sieve::lets)
                        .limit(MOST)
                        .map(transfer -> line(transfer, zone))
                        .toList();
        return Grid.of(
                TITLE,
                Figures.counted(lines.size(), "transfer", "transfers"),
                List.of(
                        Column.text("Image", 1.2),
                        Column.text("Outcome", 1.1),
                        Column.text("From", 1),
                        Column.text("To", 1.1),
                        Column.text("Copy", 1.3),
                        Column.number("Written", 0.9),
                        Column.number("Reused", 0.8),
                        Column.number("Crossed", 0.8),
                        Column.number("Took", 0.65),
                        Column.number("Ended", 1.3)),
                lines,
                "Nothing has ended in the last day that matches.");
    }

    private static Line line(Transfer transfer, ZoneId zone) {
        Duration took = Duration.between(transfer.startedAt(), transfer.endedAt());
        boolean isWhole = transfer.isWhole();
        return Line.of(
                        Cell.of(Called.of(transfer.version())),
                        Cell.of(
                                isWhole
                                        ? new Badge.State(Mark.VERIFIED, 0, "Verified")
                                        : new Badge.State(Mark.WAITING, 0, "Not whole")),
                        Cell.of(transfer.source().displayName()),
                        Cell.of(transfer.region().displayName()),
                        Cell.muted(
                                "Replica %d, zone %d"
                                        .formatted(transfer.replica(), transfer.zone())),
                        Cells.bytes(transfer.bytesWritten()),
                        Cells.bytes(transfer.bytesReused()),
                        Cells.bytes(transfer.bytesCrossed()),
                        Cell.of(Amounts.time(took), took.toMillis()),
                        Cells.moment(transfer.endedAt(), zone))
                .to(new Place.Of(transfer.version(), "replication"));
    }
}
