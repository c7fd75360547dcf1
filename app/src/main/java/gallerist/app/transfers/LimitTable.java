package gallerist.app.transfers;

import gallerist.app.fx.Action;
import gallerist.app.fx.Badge;
import gallerist.app.report.Cells;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.storage.Bandwidth;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** How fast transfers may be at which time of day, and which of it holds now. */
final class LimitTable {
    private LimitTable() {}

    static Grid of(Bandwidth limit, LocalTime time, Runnable changeLimit) {
        OptionalLong holds = limit.at(time);
        List<Line> lines = new ArrayList<>();
        boolean isFound = false;
        for (Bandwidth.Window window : limit.windows()) {
            boolean isNow =
                    !isFound
                            && new Bandwidth(List.of(window)).at(time).isPresent()
                            && holds.isPresent();
            isFound = isFound || isNow;
            lines.add(
                    Line.of(
                            Cell.of(part(window)),
                            Cells.rate(window.bytesPerSecond()),
                            isNow ? Cell.of(Badge.latest("now")) : Cell.NONE));
        }
        return Grid.of(
                        "Bandwidth limit",
                        holds.isPresent()
                                ? "All transfers together"
                                : "Not limited at this time of day",
                        List.of(
                                Column.text("Part of the day", 1.6),
                                Column.number("At most", 1),
                                Column.text("Holds", 0.8)),
                        lines,
                        "Transfers are as fast as stores and disks allow.")
                .offering(Action.of("change-limit", "Change limit…", "fth-sliders", changeLimit));
    }

    private static String part(Bandwidth.Window window) {
        return window.from().equals(window.to()) ? "All day" : window.from() + " to " + window.to();
    }
}
