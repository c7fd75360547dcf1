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

/** The same facts as on the map, for those who read rather than look. */
final class StandingTable {
    private static final double ROW = 28;
    private static final double GLYPH = 16;
    private static final int HOME = 12;
    private static final double FULL = 100;

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
                                Tables.first(column("Region", 1.47, new Names(), "strong")),
                                column("State", 1.24, new States()),
                                column("Progress", 0.73, new Bars()),
                                column("Written", 1.28, new Written(), "number"),
                                figure("Rate", 0.79, Standing::rateText),
                                figure("Time left", 0.79, Standing::left),
                                figure("Replicas", 0.69, Standing::replicasText),
                                text("Type", 1.08, Standing::storage),
                                Tables.last(column("Note", 1.4, new Notes()))));
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, standing) -> {
                    if (standing != null && !isFollowing) {
                        chosen.accept(standing.region());
                    }
                });
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

        Cell(String column, Drawn drawn, String... styles) {
            this.column = column;
            this.drawn = drawn;
            getStyleClass().addAll(styles);
        }

        @Override
        protected void updateItem(Standing standing, boolean empty) {
            super.updateItem(standing, empty);
            setText("");
            setGraphic(null);
            if (!empty && standing != null) {
                drawn.draw(this, standing);
                setAccessibleText(column + ": " + getText());
            }
        }
    }

    private static final class Names implements Drawn {
        @Override
        public void draw(TableCell<Standing, Standing> cell, Standing standing) {
            cell.setText(standing.region().displayName());
            if (standing.isHome()) {
                cell.setGraphic(Icon.sized("fth-home", HOME));
                cell.setContentDisplay(ContentDisplay.RIGHT);
            }
        }
    }

    private static final class States implements Drawn {
        @Override
        public void draw(TableCell<Standing, Standing> cell, Standing standing) {
            cell.setGraphic(new Glyph(standing.mark(), standing.percent(), GLYPH));
            cell.setText(standing.word());
            cell.getStyleClass().removeIf(style -> style.startsWith("state-"));
            cell.getStyleClass().add("state-" + standing.mark().style());
        }
    }

    private static final class Bars implements Drawn {
        @Override
        public void draw(TableCell<Standing, Standing> cell, Standing standing) {
            ProgressBar bar = new ProgressBar(standing.percent() / FULL);
            boolean isWhole = standing.mark() == Mark.VERIFIED || standing.mark() == Mark.EXCLUDED;
            if (isWhole) {
                bar.getStyleClass().add("verified");
            }
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.prefWidthProperty().bind(cell.widthProperty().subtract(16));
            cell.setGraphic(bar);
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
            cell.getStyleClass().removeIf(style -> style.startsWith("state-"));
            cell.getStyleClass()
                    .add(
                            Captions.isFault(standing)
                                    ? "state-" + standing.mark().style()
                                    : "state-none");
        }
    }
}
