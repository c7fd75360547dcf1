package gallerist.app.map;

import gallerist.app.control.Glyph;
import gallerist.app.control.Icon;
import gallerist.app.control.Tables;
import gallerist.app.fx.Mark;
import gallerist.app.text.Sizes;
import gallerist.model.region.Region;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/** The same facts as on the map, for those who read rather than look. */
final class StandingTable {
    private static final double ROW = 28;
    private static final double GLYPH = 16;
    private static final int HOME = 12;
    private static final double FULL = 100;
    private static final double MOST = 1.2;
    private static final String WHOLE = "verified";

    private final TableView<Standing> table = Tables.of("Regions and their state", ROW);
    private boolean isFollowing;

    /**
     * Starts empty.
     *
     * @param chosen is told which region a person chooses
     */
    StandingTable(Consumer<Region> chosen) {
        table.getColumns()
                .addAll(
                        List.of(
                                Tables.first(column("Region", 1.42, new Names(), "strong")),
                                capped(column("State", 1.24, new States())),
                                capped(column("Progress", 0.74, new Bars())),
                                column("Written", 1.4, new Written(), "number"),
                                capped(figure("Rate", 0.86, Standing::rateText)),
                                capped(figure("Time left", 0.75, Standing::left)),
                                capped(figure("Replicas", 0.69, Standing::replicasText)),
                                capped(text("Type", 0.7, Standing::storageText)),
                                Tables.last(column("Note", 1.67, new Notes()))));
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, standing) -> {
                    if (standing != null && !isFollowing) {
                        chosen.accept(standing.region());
                    }
                });
    }

    /** What is short everywhere leaves room to what is not. */
    private static TableColumn<Standing, Standing> capped(TableColumn<Standing, Standing> column) {
        column.setMaxWidth(MOST * column.getPrefWidth());
        return column;
    }

    private static TableColumn<Standing, Standing> column(
            String title, double weight, Drawn drawn, String... styles) {
        TableColumn<Standing, Standing> column = Tables.column(title, weight, each -> each);
        column.setCellFactory(_ -> new Cell(title, drawn, styles));
        column.getStyleClass().addAll(styles);
        return column;
    }

    private static TableColumn<Standing, Standing> text(
            String title, double weight, Function<Standing, String> words) {
        return column(
                title, weight, (cell, each) -> cell.setText(orDash(words.apply(each))), "muted");
    }

    private static TableColumn<Standing, Standing> figure(
            String title, double weight, Function<Standing, String> words) {
        return column(
                title, weight, (cell, each) -> cell.setText(orDash(words.apply(each))), "number");
    }

    private static String orDash(String words) {
        return words.isEmpty() ? "–" : words;
    }

    Node node() {
        return table;
    }

    TableView<Standing> table() {
        return table;
    }

    /** Rows that only differ in figures stay where they are, chosen or not. */
    void show(List<Standing> now, Optional<Region> chosen) {
        isFollowing = true;
        Tables.fill(table, now);
        choose(chosen);
    }

    void choose(Optional<Region> chosen) {
        isFollowing = true;
        Optional<Standing> row =
                table.getItems().stream()
                        .filter(each -> chosen.filter(each.region()::equals).isPresent())
                        .findFirst();
        row.ifPresentOrElse(
                table.getSelectionModel()::select, table.getSelectionModel()::clearSelection);
        isFollowing = false;
    }

    /** How a cell is filled. */
    @FunctionalInterface
    private interface Drawn {
        void draw(TableCell<Standing, Standing> cell, Standing standing);
    }

    private static final class Cell extends TableCell<Standing, Standing> {
        private final String column;
        private final Drawn drawn;
        private Optional<Standing> shown = Optional.empty();

        Cell(String column, Drawn drawn, String... styles) {
            this.column = column;
            this.drawn = drawn;
            getStyleClass().addAll(styles);
        }

        @Override
        protected void updateItem(Standing standing, boolean empty) {
            super.updateItem(standing, empty);
            Optional<Standing> now = empty ? Optional.empty() : Optional.ofNullable(standing);
            if (Tables.isPutAside(this) || now.equals(shown)) {
                return;
            }
            shown = now;
            if (now.isEmpty()) {
                setText("");
                setGraphic(null);
                setTooltip(null);
            }
            now.ifPresent(each -> {
                drawn.draw(this, each);
                setAccessibleText(column + ": " + getText());
            });
        }
    }

    private static final class Names implements Drawn {
        @Override
        public void draw(TableCell<Standing, Standing> cell, Standing standing) {
            cell.setText(standing.region().displayName());
            cell.setGraphic(standing.isHome() ? Icon.sized("fth-home", HOME) : null);
            cell.setContentDisplay(ContentDisplay.RIGHT);
        }
    }

    private static final class States implements Drawn {
        @Override
        public void draw(TableCell<Standing, Standing> cell, Standing standing) {
            cell.setGraphic(new Glyph(standing.mark(), standing.percent(), GLYPH));
            cell.setText(standing.word());
            colour(cell, "state-" + standing.mark().style());
        }
    }

    /** Nothing is taken off to be put on again: each time costs a new look at all styles. */
    private static void colour(TableCell<Standing, Standing> cell, String style) {
        if (!cell.getStyleClass().contains(style)) {
            cell.getStyleClass().removeIf(each -> each.startsWith("state-"));
            cell.getStyleClass().add(style);
        }
    }

    private static final class Bars implements Drawn {
        @Override
        public void draw(TableCell<Standing, Standing> cell, Standing standing) {
            ProgressBar bar = cell.getGraphic() instanceof ProgressBar drawn ? drawn : bar(cell);
            bar.setProgress(standing.percent() / FULL);
            boolean isWhole = standing.mark() == Mark.VERIFIED || standing.mark() == Mark.EXCLUDED;
            if (isWhole != bar.getStyleClass().contains(WHOLE)) {
                if (isWhole) {
                    bar.getStyleClass().add(WHOLE);
                } else {
                    bar.getStyleClass().remove(WHOLE);
                }
            }
            cell.setGraphic(bar);
        }

        private static ProgressBar bar(TableCell<Standing, Standing> cell) {
            ProgressBar bar = new ProgressBar();
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.prefWidthProperty().bind(cell.widthProperty().subtract(16));
            return bar;
        }
    }

    private static final class Written implements Drawn {
        @Override
        public void draw(TableCell<Standing, Standing> cell, Standing standing) {
            cell.setText(
                    standing.hasBytes() ? Sizes.part(standing.written(), standing.total()) : "–");
        }
    }

    private static final class Notes implements Drawn {
        @Override
        public void draw(TableCell<Standing, Standing> cell, Standing standing) {
            cell.setText(standing.note());
            cell.setTooltip(standing.note().isEmpty() ? null : new Tooltip(standing.note()));
            colour(
                    cell,
                    Captions.isFault(standing) ? "state-" + standing.mark().style() : "state-none");
        }
    }
}
