package gallerist.app.report;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Badges;
import gallerist.app.control.Tables;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.fx.Badge;
import gallerist.app.text.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A table of a report in a frame: as high as its rows, up to a limit, and higher where there is
 * room left.
 */
public final class GridView implements Piece {
    private static final double ROW = 28;
    private static final int MOST_ROWS = 16;
    private static final int MOST_COLUMNS = 13;
    private static final double NARROW = 128;
    private static final double SCROLL_BAR = 16;
    private static final double LETTER = 7.5;
    private static final double AROUND = 28;

    private final Hands hands;
    private final Label aside = Texts.small("");
    private final VBox panel = new Frame();
    private final VBox body = new VBox();
    private final ButtonRow ways = new ButtonRow(8, ActionButton.Look.OUTLINED);
    private final TableView<Grid.Line> table;
    private Grid shown;

    public GridView(Grid grid, Hands hands) {
        this.hands = hands;
        this.shown = grid;
        CardHead head = new CardHead(grid.title(), aside, ways, ExportMenu.of(() -> shown, hands));
        panel.getStyleClass().addAll("panel", "flush");
        panel.getChildren().addAll(head, body);
        VBox.setVgrow(panel, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        table = Tables.of(grid.title(), ROW);
        for (int i = 0; i < grid.columns().size(); i++) {
            table.getColumns().add(column(grid, i));
        }
        if (hasWays(grid)) {
            table.getColumns().add(ways(grid));
        } else {
            table.getColumns().getLast().getStyleClass().add("last");
        }
        if (isWide(grid)) {
            table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
            for (int i = 0; i < grid.columns().size(); i++) {
                table.getColumns().get(i).setPrefWidth(NARROW * grid.columns().get(i).weight());
            }
        }
        table.setRowFactory(_ -> row());
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                follow(table.getSelectionModel().getSelectedItem());
            }
        });
        show(grid);
    }

    /** What does not fit side by side is moved sideways. */
    private static boolean isWide(Grid grid) {
        return grid.columns().size() > MOST_COLUMNS;
    }

    private static boolean hasWays(Grid grid) {
        return grid.lines().stream().anyMatch(line -> !line.ways().isEmpty());
    }

    private void show(Grid grid) {
        shown = grid;
        aside.setText(Visible.of(grid.aside()));
        ways.show(grid.ways());
        if (grid.lines().isEmpty()) {
            VBox empty = new VBox(Texts.prose(grid.empty(), "muted"));
            empty.getStyleClass().add("report-empty");
            body.getChildren().setAll(empty);
            return;
        }
        Tables.fill(table, grid.lines());
        double height = height(grid, Math.min(grid.lines().size(), MOST_ROWS));
        table.setMinHeight(height);
        table.setPrefHeight(height);
        table.setMaxHeight(height(grid, grid.lines().size()));
        List<Node> parts = new ArrayList<>(List.of(table));
        grid.sum().ifPresent(sum -> parts.add(sum(grid, sum)));
        // What leaves the window and comes back is styled anew.
        if (!body.getChildren().equals(parts)) {
            body.getChildren().setAll(parts);
        }
    }

    private static double height(Grid grid, int rows) {
        return ROW * (1 + rows) + (isWide(grid) ? SCROLL_BAR : 1);
    }

    /** Below the columns that it sums up. */
    private Node sum(Grid grid, Grid.Line sum) {
        HBox line = new HBox();
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("report-sum");
        for (int i = 0; i < grid.columns().size(); i++) {
            Label cell = Texts.styled(sum.cells().get(i).text(), "strong");
            TableColumn<Grid.Line, ?> column = table.getColumns().get(i);
            cell.prefWidthProperty().bind(column.widthProperty());
            cell.setMinWidth(0);
            if (grid.columns().get(i).isNumber()) {
                cell.setAlignment(Pos.CENTER_RIGHT);
            }
            cell.getStyleClass().add("report-sum-cell");
            if (i == 0) {
                cell.getStyleClass().add("first");
            }
            if (i == grid.columns().size() - 1 && !hasWays(grid)) {
                cell.getStyleClass().add("last");
            }
            line.getChildren().add(cell);
        }
        return line;
    }

    private static TableColumn<Grid.Line, Grid.Cell> column(Grid grid, int index) {
        Grid.Column shown = grid.columns().get(index);
        TableColumn<Grid.Line, Grid.Cell> column =
                Tables.column(shown.title(), shown.weight(), line -> line.cells().get(index));
        column.setCellFactory(_ -> new Words(shown.title()));
        column.setMinWidth(40);
        if (shown.isNumber()) {
            column.getStyleClass().add("number");
        }
        if (index == 0) {
            column.getStyleClass().addAll("first", "strong");
        }
        return column;
    }

    private static TableColumn<Grid.Line, List<Action>> ways(Grid grid) {
        TableColumn<Grid.Line, List<Action>> column = Tables.column("", 1, Grid.Line::ways);
        column.setCellFactory(_ -> new Buttons());
        double width =
                grid.lines().stream()
                        .mapToDouble(line ->
                                line.ways().stream()
                                        .mapToDouble(way -> AROUND + LETTER * way.text().length())
                                        .sum())
                        .max()
                        .orElse(0);
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setMaxWidth(width);
        column.getStyleClass().addAll("last", "number");
        return column;
    }

    private TableRow<Grid.Line> row() {
        TableRow<Grid.Line> row = new TableRow<>();
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !row.isEmpty()) {
                follow(row.getItem());
            }
        });
        return row;
    }

    /** Has a row looked at. */
    void choose(int row) {
        table.getSelectionModel().clearAndSelect(row);
        table.scrollTo(row);
        table.requestFocus();
    }

    private void follow(Grid.Line line) {
        if (line != null) {
            line.target().ifPresent(hands.go());
        }
    }

    @Override
    public Node node() {
        return panel;
    }

    @Override
    public boolean take(Section section) {
        if (section instanceof Section.Table(Grid grid)
                && grid.title().equals(shown.title())
                && grid.columns().equals(shown.columns())
                && hasWays(grid) == hasWays(shown)) {
            show(grid);
            return true;
        }
        return false;
    }

    @Override
    public Optional<Node> find(String title) {
        return shown.title().equals(title)
                ? Optional.of(shown.lines().isEmpty() ? panel : table)
                : Optional.empty();
    }

    /** A cell that also says its column to those who listen. */
    private static final class Words extends TableCell<Grid.Line, Grid.Cell> {
        private static final double BESIDE = 16;
        private static final int LONG = 20;

        private final String column;
        private final ProgressBar bar = new ProgressBar();
        private Optional<Grid.Cell> shown = Optional.empty();
        private Optional<String> tone = Optional.empty();
        private Optional<Badge> badge = Optional.empty();
        private Optional<Label> drawn = Optional.empty();

        Words(String column) {
            this.column = column;
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.prefWidthProperty().bind(widthProperty().subtract(BESIDE));
        }

        @Override
        protected void updateItem(Grid.Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            if (Tables.isPutAside(this)) {
                return;
            }
            Optional<Grid.Cell> now = empty ? Optional.empty() : Optional.ofNullable(cell);
            if (now.equals(shown)) {
                return;
            }
            shown = now;
            dress(now.map(some -> "tone-" + some.tone().name().toLowerCase(Locale.ROOT)));
            String text = now.map(Grid.Cell::text).map(Visible::of).orElse("");
            setText(text);
            setTooltip(text.length() > LONG ? new Tooltip(text) : null);
            setGraphic(now.flatMap(this::graphic).orElse(null));
            setAccessibleText(now.map(this::spoken).orElse(""));
        }

        /** Nothing is taken off to be put on again: each time costs a new look at all styles. */
        private void dress(Optional<String> now) {
            if (!now.equals(tone)) {
                tone.ifPresent(getStyleClass()::remove);
                now.ifPresent(getStyleClass()::add);
                tone = now;
            }
        }

        private Optional<Node> graphic(Grid.Cell cell) {
            if (cell.share() >= 0) {
                bar.setProgress(cell.share());
                return Optional.of(bar);
            }
            if (!cell.badge().equals(badge)) {
                badge = cell.badge();
                drawn = badge.map(Badges::of);
            }
            return drawn.map(Node.class::cast);
        }

        private String spoken(Grid.Cell cell) {
            return column + ": " + (cell.share() >= 0 ? cell.value() + " %" : cell.words());
        }
    }

    private static final class Buttons extends TableCell<Grid.Line, List<Action>> {
        private final ButtonRow line = new ButtonRow(4, ActionButton.Look.FLAT);

        @Override
        protected void updateItem(List<Action> ways, boolean empty) {
            super.updateItem(ways, empty);
            if (Tables.isPutAside(this)) {
                return;
            }
            List<Action> now = empty || ways == null ? List.of() : ways;
            line.show(now);
            setGraphic(now.isEmpty() ? null : line);
        }
    }

    /** Grows no further than its table can use. */
    private final class Frame extends VBox {
        @Override
        protected double computeMaxHeight(double width) {
            double more =
                    shown.lines().isEmpty() ? 0 : table.getMaxHeight() - table.getPrefHeight();
            return prefHeight(width) + more;
        }
    }
}
