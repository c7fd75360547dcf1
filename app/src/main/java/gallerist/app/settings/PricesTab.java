package gallerist.app.settings;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Field;
import gallerist.app.control.Refused;
import gallerist.app.control.Space;
import gallerist.app.control.Tables;
import gallerist.app.control.Texts;
import gallerist.app.control.Typed;
import gallerist.app.fx.Action;
import gallerist.app.page.View;
import gallerist.app.report.ExportMenu;
import gallerist.app.report.Hands;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The table of prices, and a line to change the chosen one. */
public final class PricesTab implements View {
    private static final double ROW = 28;
    private static final double WIDE = 200;
    private static final double NARROW = 140;

    private final PricesViewModel model;
    private final TableView<PriceRow> table = Tables.of("Prices", ROW);
    private final Label line = Texts.small("");
    private final Label which = Texts.styled("", "medium");
    private final BorderPane pane = new BorderPane(table);

    public PricesTab(PricesViewModel model, Hands hands) {
        this.model = model;
        TableColumn<PriceRow, String> amount = Tables.text("Price", 0.8, PriceRow::amount);
        amount.getStyleClass().add("number");
        table.getColumns()
                .addAll(
                        List.of(
                                Tables.first(Tables.text("What", 1, PriceRow::what)),
                                Tables.text("Where", 2, PriceRow::where),
                                amount,
                                Tables.text("Per", 0.8, PriceRow::unit),
                                Tables.last(Tables.text("From", 1, PriceRow::origin))));
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, row) -> choose(Optional.ofNullable(row)));
        pane.setTop(head(hands));
        pane.setBottom(foot());
        show(model.rows().getValue());
        model.rows().addListener((_, _, rows) -> show(rows));
    }

    private void choose(Optional<PriceRow> row) {
        model.chosen().set(row);
        which.setText(row.map(PriceRow::name).orElse("Choose a price to change it"));
    }

    private HBox head(Hands hands) {
        HBox bar =
                new HBox(
                        8,
                        line,
                        Space.across(),
                        field("Prices of", model.date(), "A day", model.dateProblem(), NARROW),
                        field(
                                "Currency",
                                model.currency(),
                                "Nothing is converted",
                                model.currencyProblem(),
                                NARROW),
                        new ActionButton(
                                Action.of("set-price-head", "Set", "", model::setHead)
                                        .unless(model.obstacleOfHead()),
                                ActionButton.Look.OUTLINED),
                        ExportMenu.of(table, hands));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("tab-bar");
        return bar;
    }

    private VBox foot() {
        HBox change =
                new HBox(
                        8,
                        which,
                        Space.across(),
                        field(
                                "Price per GB",
                                model.amount(),
                                "Such as 0.05",
                                model.amountProblem(),
                                WIDE),
                        new ActionButton(
                                Action.of("set-price", "Set price", "", model::setPrice)
                                        .unless(model.obstacle()),
                                ActionButton.Look.OUTLINED));
        change.setAlignment(Pos.CENTER_LEFT);
        choose(Optional.empty());
        VBox foot = new VBox(8, change, Refused.line(model.refusal()));
        foot.getStyleClass().add("tab-foot");
        return foot;
    }

    private static Field field(
            String name,
            StringProperty text,
            String help,
            ObservableValue<String> problem,
            double width) {
        TextField field = Typed.in(text);
        Field shown = new Field(name, field, help, problem);
        shown.setPrefWidth(width);
        shown.setMinWidth(width);
        return shown;
    }

    private void show(List<PriceRow> rows) {
        Tables.fill(table, rows);
        line.setText(model.line());
        table.getColumns().get(2).setText("Price, " + model.currencyCode());
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void close() {
        model.close();
    }
}
