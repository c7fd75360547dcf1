package gallerist.app.settings;

import gallerist.app.control.ActionButton;
import gallerist.app.control.EmptyState;
import gallerist.app.control.Space;
import gallerist.app.control.Tables;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.page.FileKind;
import gallerist.app.page.Files;
import gallerist.app.page.View;
import gallerist.app.report.ExportMenu;
import gallerist.app.report.Hands;
import gallerist.app.text.Figures;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** Backups of the database: made, and brought back. */
public final class BackupsTab implements View {
    private static final double ROW = 28;

    private final BackupsViewModel model;
    private final Files files;
    private final Consumer<Path> restore;
    private final Consumer<String> tell;
    private final TableView<BackupsViewModel.Row> table = Tables.of("Backups", ROW);
    private final Label line = Texts.small("");
    private final BorderPane pane = new BorderPane();

    /**
     * Makes the tab.
     *
     * @param restore asks whether a file shall be brought back
     * @param tell is told what was done
     */
    public BackupsTab(
            BackupsViewModel model,
            Files files,
            Consumer<Path> restore,
            Consumer<String> tell,
            Hands hands) {
        this.model = model;
        this.files = files;
        this.restore = restore;
        this.tell = tell;
        table.getColumns()
                .addAll(
                        List.of(
                                Tables.first(Tables.text("Made", 1.2, BackupsViewModel.Row::time)),
                                number("Log entries", BackupsViewModel.Row::entries),
                                number("Size", BackupsViewModel.Row::size),
                                Tables.last(Tables.text("File", 3, BackupsViewModel.Row::name))));
        HBox bar = new HBox(8, line, Space.across());
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("tab-bar");
        for (Action action : actions()) {
            bar.getChildren()
                    .add(
                            new ActionButton(
                                    action,
                                    action.name().equals("backup")
                                            ? ActionButton.Look.PRIMARY
                                            : ActionButton.Look.OUTLINED));
        }
        bar.getChildren().add(ExportMenu.of(table, hands));
        pane.setTop(bar);
        show(model.rows().getValue());
        model.rows().addListener((_, _, now) -> show(now));
    }

    private static TableColumn<BackupsViewModel.Row, String> number(
            String title, Function<BackupsViewModel.Row, String> value) {
        TableColumn<BackupsViewModel.Row, String> column = Tables.text(title, 0.8, value);
        column.getStyleClass().add("number");
        return column;
    }

    @Override
    public List<Action> actions() {
        ObservableValue<String> unlessBusy =
                Bindings.when(model.busy()).then("A backup is being made").otherwise("");
        ObservableValue<String> unlessChosen =
                Bindings.when(table.getSelectionModel().selectedItemProperty().isNull())
                        .then("Choose a backup first")
                        .otherwise("");
        return List.of(
                Action.of(
                        "restore-file",
                        "Bring a file back…",
                        "fth-upload",
                        () -> files.open("Choose a backup", FileKind.BACKUP, restore)),
                Action.of("restore", "Bring back…", "fth-rotate-ccw", this::bringBack)
                        .losing()
                        .unless(unlessChosen),
                Action.of("backup-file", "Back up to a file…", "fth-download", this::save)
                        .unless(unlessBusy),
                Action.of("backup", "Back up now", "fth-save", () -> model.make(tell))
                        .unless(unlessBusy));
    }

    private void bringBack() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .map(BackupsViewModel.Row::file)
                .ifPresent(restore);
    }

    private void save() {
        files.save(
                "Back up to a file",
                FileKind.BACKUP,
                "gallerist.sql.gz",
                file -> model.make(file, tell));
    }

    private void show(Optional<List<BackupsViewModel.Row>> known) {
        List<BackupsViewModel.Row> rows = known.orElse(List.of());
        table.getItems().setAll(rows);
        line.setText(
                known.isEmpty()
                        ? ""
                        : Figures.counted(rows.size(), "backup", "backups") + " in the workspace");
        pane.setCenter(
                known.isPresent() && rows.isEmpty()
                        ? new EmptyState(
                                "fth-save",
                                "There is no backup yet",
                                "One is made by itself when the program closes. It holds all that"
                                        + " the workspace knows, except the bytes of images.")
                        : table);
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
