package gallerist.app.recycle;

import gallerist.app.az.AzCommand;
import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Called;
import gallerist.app.text.Figures;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Caller;
import gallerist.storage.Change;
import gallerist.storage.Page;
import gallerist.storage.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/** What lies in the recycle bin, the soonest to go first. */
public final class RecycleViewModel implements AutoCloseable {
    private final Workbench bench;
    private final Consumer<List<Problem>> refused;
    private final Live<Optional<List<Row>>> rows;

    /**
     * A version that was thrown away.
     *
     * @param left how long it still lies here
     */
    public record Row(
            ResourceId id,
            String name,
            String gallery,
            String deleted,
            String by,
            Instant goes,
            String until,
            String left) {}

    /**
     * Reads it.
     *
     * @param refused is told why something could not be restored
     */
    public RecycleViewModel(Workbench bench, Consumer<List<Problem>> refused) {
        this.bench = bench;
        this.refused = refused;
        this.rows =
                bench.live(
                        Optional.empty(),
                        Change.Written.class::isInstance,
                        caller -> Optional.of(read(caller)));
    }

    private List<Row> read(Caller caller) {
        return bench.workspace().accounts().subscriptions().stream()
                .map(subscription -> ResourceId.subscription(subscription.id().toString()))
                .flatMap(scope -> thrownAway(caller, scope))
                .sorted(Comparator.comparing(Row::goes))
                .toList();
    }

    private Stream<Row> thrownAway(Caller caller, ResourceId scope) {
        return switch (bench.workspace().recycleBin().list(caller, scope, Window.ALL)) {
            case Outcome.Done<Page<ImageVersion>>(Page<ImageVersion> page) ->
                    page.items().stream().flatMap(version -> row(version).stream());
            case Outcome.Refused<Page<ImageVersion>> _ -> Stream.of();
        };
    }

    private Optional<Row> row(ImageVersion version) {
        return switch (version.deletion()) {
            case Deletion.None() -> Optional.empty();
            case Deletion.Soft(Instant at, Instant until, String by) ->
                    Optional.of(
                            new Row(
                                    version.id(),
                                    Called.of(version.id()),
                                    version.id().galleryName(),
                                    Figures.moment(at, bench.zone()),
                                    by,
                                    until,
                                    Figures.date(until, bench.zone()),
                                    left(until)));
        };
    }

    private String left(Instant until) {
        Duration left = Duration.between(bench.now(), until);
        if (left.isNegative()) {
            return "Due to go";
        }
        return left.toDays() > 0
                ? Figures.counted(left.toDays(), "day", "days")
                : Figures.counted(left.toHours(), "hour", "hours");
    }

    /** What lies here; nothing before it was read. */
    public ObservableValue<Optional<List<Row>>> rows() {
        return rows.value();
    }

    /** Restoring as commands, a line each. */
    static String command(List<Row> chosen) {
        return chosen.stream()
                .map(row -> AzCommand.on(row.id(), "undelete").text())
                .collect(Collectors.joining("\n"));
    }

    public void restore(ResourceId id, Consumer<ResourceId> then) {
        bench.call(
                caller -> bench.workspace().recycleBin().restore(caller, id),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<ImageVersion>(ImageVersion restored) ->
                                then.accept(restored.id());
                        case Outcome.Refused<ImageVersion>(List<Problem> problems) ->
                                refused.accept(problems);
                    }
                });
    }

    @Override
    public void close() {
        rows.close();
    }
}
