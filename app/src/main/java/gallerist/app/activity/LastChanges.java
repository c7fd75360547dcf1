package gallerist.app.activity;

import gallerist.app.activity.ActivityViewModel.Row;
import gallerist.app.fx.Place;
import gallerist.app.fx.Workbench;
import gallerist.app.page.View;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.report.GridView;
import gallerist.app.report.Hands;
import gallerist.app.report.Section;
import gallerist.app.text.Figures;
import gallerist.model.gallery.ResourceId;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;

/** The newest of what was done to a resource; each line leads to all of it. */
public final class LastChanges implements View {
    private static final int MOST = 12;
    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("When", 1.5),
                    Column.text("What", 2.4),
                    Column.text("Resource", 1.6),
                    Column.text("By", 1.4));

    private final ActivityViewModel model;
    private final Place all;
    private final ZoneId zone;
    private final GridView view;

    /**
     * Makes the card.
     *
     * @param all where the whole log is
     */
    public LastChanges(Workbench bench, ResourceId id, Place all, Hands hands) {
        this.model = new ActivityViewModel(bench, id, MOST);
        this.all = all;
        this.zone = bench.zone();
        this.view = new GridView(grid(), hands);
        model.rows().addListener((_, _, _) -> view.take(new Section.Table(grid())));
    }

    private Grid grid() {
        return Grid.of(
                "Last changes",
                "",
                COLUMNS,
                model.rows().getValue().stream().map(this::line).toList(),
                "Nothing was done here yet.");
    }

    private Line line(Row row) {
        Cell what =
                row.hasFailed()
                        ? Cell.of(row.operation() + ": refused").in(Grid.Tone.FAULT)
                        : Cell.of(row.operation());
        return Line.of(
                        Cell.of(Figures.moment(row.entry().at(), zone)),
                        what,
                        Cell.of(row.on()),
                        Cell.muted(row.by()))
                .to(all);
    }

    @Override
    public Node node() {
        return view.node();
    }

    @Override
    public void close() {
        model.close();
    }
}
