package gallerist.app.scaling;

import gallerist.app.report.Cells;
import gallerist.app.report.Chart;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.text.Figures;
import gallerist.model.deploy.SizingRule;
import gallerist.model.deploy.Starts;
import gallerist.model.region.Region;
import java.util.ArrayList;
import java.util.List;

/** How machines of a region become ready one wave after the other, today and after. */
final class Simulation {
    private Simulation() {}

    static Chart of(Need need, SizingRule rule) {
        Starts is =
                Starts.simulate(need.machines(), need.target().replicas(), rule, Starts.ASSUMED);
        Starts becomes = Starts.simulate(need.machines(), need.replicas(), rule, Starts.ASSUMED);
        TimeAxis axis =
                TimeAxis.beyond(Math.max(is.done().toSeconds(), becomes.done().toSeconds()));
        double end = axis.end();
        List<Chart.Series> series = new ArrayList<>();
        series.add(series(need.target().replicas(), is, end, Chart.Tone.FORECAST));
        if (need.replicas() != need.target().replicas()) {
            series.add(series(need.replicas(), becomes, end, Chart.Tone.NOW));
        }
        List<Line> lines = new ArrayList<>();
        steps(lines, need.target().replicas(), is);
        steps(lines, need.replicas(), becomes);
        Region where = need.target().region();
        return new Chart(
                "VMs ready in %s, simulated".formatted(where.displayName()),
                "",
                series,
                Chart.rungs(series, each -> Figures.count(Math.round(each))),
                axis.ticks(),
                List.of(
                        Chart.Foot.of(
                                "%d s".formatted(Starts.ASSUMED.toSeconds()), "until a VM runs"),
                        Chart.Foot.of(
                                Figures.count(rule.vmsPerReplica()), "at once from a replica")),
                Grid.of(
                        "VMs ready",
                        "",
                        List.of(
                                Column.number("Replicas", 1),
                                Column.number("Seconds", 1),
                                Column.number("Ready", 1)),
                        lines,
                        ""));
    }

    private static void steps(List<Line> lines, int replicas, Starts starts) {
        starts.waves()
                .forEach(step ->
                        lines.add(
                                Line.of(
                                        Cells.count(replicas),
                                        Cells.count(step.at().toSeconds()),
                                        Cells.count(step.ready()))));
    }

    private static Chart.Series series(int replicas, Starts starts, double end, Chart.Tone tone) {
        List<Chart.Point> points = new ArrayList<>();
        starts.waves()
                .forEach(step ->
                        points.add(new Chart.Point(step.at().toSeconds() / end, step.ready(), "")));
        points.add(new Chart.Point(1, starts.ready(), ""));
        return new Chart.Series(
                "%s: %.1f min"
                        .formatted(
                                Figures.counted(replicas, "replica", "replicas"),
                                starts.done().toSeconds() / 60.0),
                Chart.Shape.STEPS,
                tone,
                points);
    }
}
