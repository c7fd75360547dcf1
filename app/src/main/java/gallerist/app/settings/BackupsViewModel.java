package gallerist.app.settings;

import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Figures;
import gallerist.app.text.Sizes;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.storage.Backup;
import gallerist.storage.Caller;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

/** The backups inside the workspace, the newest first. */
public final class BackupsViewModel implements AutoCloseable {
    private final Workbench bench;
    private final Consumer<List<Problem>> refused;
    private final Live<Optional<List<Row>>> rows;
    private final BooleanProperty busy = new SimpleBooleanProperty();

    /** A backup as it is read. */
    public record Row(Path file, String time, String entries, String size, String name) {}

    public BackupsViewModel(Workbench bench, Consumer<List<Problem>> refused) {
        this.bench = bench;
        this.refused = refused;
        this.rows = bench.live(Optional.empty(), _ -> false, caller -> Optional.of(read(caller)));
    }

    private List<Row> read(Caller caller) {
        return switch (bench.workspace().backups().list(caller)) {
            case Outcome.Done<List<Backup>>(List<Backup> backups) ->
                    backups.reversed().stream().map(this::row).toList();
            case Outcome.Refused<List<Backup>> _ -> List.of();
        };
    }

    private Row row(Backup backup) {
        return new Row(
                backup.file(),
                Figures.moment(backup.time(), bench.zone()),
                Figures.count(backup.anchor().count()),
                Sizes.of(backup.bytes()),
                String.valueOf(backup.file().getFileName()));
    }

    public ObservableValue<Optional<List<Row>>> rows() {
        return rows.value();
    }

    public ObservableBooleanValue busy() {
        return busy;
    }

    /** Inside the workspace. */
    public void make(Consumer<String> then) {
        attempt(caller -> bench.workspace().backups().make(caller), then);
    }

    public void make(Path file, Consumer<String> then) {
        attempt(caller -> bench.workspace().backups().make(caller, file), then);
    }

    private void attempt(Function<Caller, Outcome<Backup>> verb, Consumer<String> then) {
        busy.set(true);
        bench.call(
                verb,
                outcome -> {
                    busy.set(false);
                    rows.refresh();
                    switch (outcome) {
                        case Outcome.Done<Backup>(Backup made) ->
                                then.accept("Backed up to " + made.file());
                        case Outcome.Refused<Backup>(List<Problem> problems) ->
                                refused.accept(problems);
                    }
                });
    }

    @Override
    public void close() {
        rows.close();
    }
}
