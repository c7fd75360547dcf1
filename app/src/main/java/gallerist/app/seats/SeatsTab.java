package gallerist.app.seats;

import gallerist.app.control.ActionButton;
import gallerist.app.control.EmptyState;
import gallerist.app.control.Space;
import gallerist.app.control.StepBar;
import gallerist.app.control.Tables;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.fx.Pulse;
import gallerist.app.page.View;
import gallerist.app.report.Cells;
import gallerist.app.report.ExportMenu;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.report.Hands;
import gallerist.app.workshop.Room;
import gallerist.app.workshop.Seat;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Everybody in the room: which step, since when, and what goes wrong there now. */
public final class SeatsTab implements View {
    private static final Duration BETWEEN = Duration.ofSeconds(5);
    private static final String TITLE = "Seats";
    private static final double ROW = 34;
    private static final double BAR = 96;

    private final SeatsViewModel model;
    private final BorderPane pane = new BorderPane();
    private final TableView<Seat> table = Tables.of(TITLE, ROW);
    private final Label foreign = Texts.prose("", "small", "error");
    private final Pulse pulse;
    private boolean isShowing;

    public SeatsTab(SeatsViewModel model, Hands hands) {
        this.model = model;
        pane.setTop(new VBox(bar(hands), foreign));
        foreign.getStyleClass().add("tab-bar");
        foreign.setMaxWidth(Double.MAX_VALUE);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns().addAll(columns());
        table.getSelectionModel()
                .getSelectedItems()
                .addListener((InvalidationListener) _ -> choose());
        show(model.room().getValue());
        model.room().addListener((_, _, now) -> show(now));
        pulse = new Pulse(BETWEEN, model::refresh);
    }

    private Node bar(Hands hands) {
        Label folder = Texts.small("");
        folder.textProperty().bind(model.folder().map(SeatsTab::brief));
        folder.accessibleTextProperty().bind(model.folder().map(path -> "Room " + path));
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(model.folder().map(Path::toString));
        folder.setTooltip(whole);
        folder.setMinWidth(0);
        Label busy = Texts.small("");
        busy.textProperty().bind(model.busy());
        HBox bar = new HBox(8, folder, Space.across(), busy);
        bar.setAlignment(Pos.CENTER_LEFT);
        model.actions().forEach(action -> bar.getChildren().add(button(action)));
        bar.getChildren().add(ExportMenu.of(this::sheet, hands));
        bar.getStyleClass().add("tab-bar");
        return bar;
    }

    /** The end of the path says which room it is. */
    private static String brief(Path folder) {
        int names = folder.getNameCount();
        return "Room " + (names > 2 ? folder.subpath(names - 2, names) : folder);
    }

    private Grid sheet() {
        return Grid.of(
                TITLE,
                model.folder().getValue().toString(),
                List.of(
                        Column.text("Seat", 1),
                        Column.text("Workshop", 2),
                        Column.number("Steps done", 1),
                        Column.number("Steps", 1),
                        Column.text("Next step", 2),
                        Column.text("Last done", 1),
                        Column.text("Goes wrong now", 2),
                        Column.text("Known from", 1)),
                table.getItems().stream().map(this::line).toList(),
                "");
    }

    private Line line(Seat seat) {
        return Line.of(
                Cell.of(seat.name()),
                Cell.of(seat.workshop()),
                Cells.count(seat.done()),
                Cells.count(seat.steps()),
                Cell.of(seat.next()),
                seat.since()
                        .map(at -> Cell.exactly(model.time(at), at.toString()))
                        .orElse(Cell.NONE),
                Cell.of(fault(seat)),
                Cell.of(source(seat)));
    }

    private static ActionButton button(Action action) {
        return new ActionButton(
                action,
                action.name().equals("make-seats")
                        ? ActionButton.Look.PRIMARY
                        : ActionButton.Look.OUTLINED);
    }

    private List<TableColumn<Seat, ?>> columns() {
        TableColumn<Seat, String> name = Tables.first(Tables.text("Seat", 1, Seat::name));
        name.getStyleClass().add("strong");
        TableColumn<Seat, Seat> step = Tables.column("Step", 3, seat -> seat);
        step.setCellFactory(_ -> new StepCell());
        return List.of(
                name,
                step,
                Tables.text("Workshop", 1.2, Seat::workshop),
                Tables.text("Last done", 1.1, this::since),
                Tables.text("Goes wrong now", 1.7, this::fault),
                Tables.last(Tables.text("Known from", 1, SeatsTab::source)));
    }

    private String since(Seat seat) {
        return seat.since().map(model::time).orElse("–");
    }

    private String fault(Seat seat) {
        return seat.fault()
                .map(fault -> "%s, since %s".formatted(fault.words(), model.time(fault.at())))
                .orElse("–");
    }

    private static String source(Seat seat) {
        return switch (seat.source()) {
            case WORKSPACE -> "its workspace";
            case FILE -> "its file";
        };
    }

    /** How far a seat is, and what comes next there. */
    private static final class StepCell extends TableCell<Seat, Seat> {
        @Override
        protected void updateItem(@Nullable Seat seat, boolean empty) {
            super.updateItem(seat, empty);
            setText(null);
            if (empty || seat == null) {
                setGraphic(null);
                return;
            }
            String words = words(seat);
            Node bar = StepBar.of(seat.marks().stream().map(Seat.Mark::isDone).toList(), words);
            HBox line = new HBox(10, sized(bar), text(words));
            line.setAlignment(Pos.CENTER_LEFT);
            setGraphic(line);
            setAccessibleText("Step: " + words);
        }

        private static Node sized(Node bar) {
            HBox box = new HBox(bar);
            box.setAlignment(Pos.CENTER);
            box.setFillHeight(false);
            box.setMinWidth(BAR);
            box.setMaxWidth(BAR);
            HBox.setHgrow(bar, Priority.ALWAYS);
            return box;
        }

        private static Label text(String words) {
            Label label = Texts.plain(words);
            label.setMinWidth(0);
            return label;
        }

        private static String words(Seat seat) {
            return seat.next().isEmpty()
                    ? "All steps are done"
                    : "%d of %d: %s".formatted(seat.done() + 1, seat.steps(), seat.next());
        }
    }

    private void choose() {
        if (!isShowing) {
            model.chosen()
                    .set(
                            table.getSelectionModel().getSelectedItems().stream()
                                    .map(Seat::name)
                                    .collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** Who is chosen stays chosen when the room is looked at again. */
    private void show(Optional<Room> room) {
        foreign.setText(model.foreign(room));
        foreign.setVisible(!foreign.getText().isEmpty());
        foreign.setManaged(foreign.isVisible());
        List<Seat> seats = room.map(Room::seats).orElse(List.of());
        if (!seats.equals(table.getItems())) {
            isShowing = true;
            Set<String> chosen = model.chosen().get();
            table.getItems().setAll(seats);
            table.getSelectionModel().clearSelection();
            seats.stream()
                    .filter(seat -> chosen.contains(seat.name()))
                    .forEach(table.getSelectionModel()::select);
            isShowing = false;
            choose();
        }
        pane.setCenter(room.isPresent() && seats.isEmpty() ? nobody() : table);
    }

    private EmptyState nobody() {
        return new EmptyState(
                "fth-users",
                "Nobody sits here yet",
                "A seat is a class with a workspace of its own, for one person on this machine. Make"
                        + " some here, or with: gallerist workshop seats make first-gallery --count"
                        + " 12",
                new ActionButton(model.make(), ActionButton.Look.OUTLINED));
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public Node first() {
        return table;
    }

    @Override
    public List<Action> actions() {
        return model.actions();
    }

    @Override
    public void close() {
        pulse.close();
        model.close();
    }
}
