package gallerist.app.recycle;

import gallerist.app.az.AzCommand;
import gallerist.app.code.Copyable;
import gallerist.app.code.Recipe;
import gallerist.app.code.Request;
import gallerist.app.exchange.template.Deployable;
import gallerist.app.fx.Checked;
import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Called;
import gallerist.app.text.Figures;
import gallerist.app.text.Sentences;
import gallerist.app.wire.Json;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ProvisioningState;
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
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import tools.jackson.databind.node.ObjectNode;

/** What lies in the recycle bin, the soonest to go first. */
public final class RecycleViewModel implements AutoCloseable {
    private static final String GOING = "Being deleted";

    private final Workbench bench;
    private final Consumer<List<Problem>> refused;
    private final Live<Optional<List<Row>>> rows;
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    /**
     * A version that was thrown away.
     *
     * @param left how long it still lies here
     */
    public record Row(
            ResourceId id,
            String name,
            String gallery,
            String home,
            String deleted,
            String by,
            Instant goes,
            String until,
            String left,
            String regions) {}

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
                                    version.location().name(),
                                    Figures.moment(at, bench.zone()),
                                    by,
                                    until,
                                    Figures.date(until, bench.zone()),
                                    version.stored().state() == ProvisioningState.DELETING
                                            ? GOING
                                            : left(until),
                                    version.publishing().targets().stream()
                                            .map(target -> target.region().displayName())
                                            .collect(Collectors.joining(", "))));
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

    /** Looks again whether the copies of what goes are gone. */
    void beat() {
        if (rows.get().stream().flatMap(List::stream).anyMatch(row -> row.left().equals(GOING))) {
            rows.refresh();
        }
    }

    /** What lies here; nothing before it was read. */
    public ObservableValue<Optional<List<Row>>> rows() {
        return rows.value();
    }

    /** Restoring what is chosen. */
    Copyable copyable(Supplier<List<Row>> chosen) {
        return new Copyable(
                bench,
                () -> Recipe.all(chosen.get().stream().map(RecycleViewModel::recipe).toList()));
    }

    /** The service takes back a version that is asked for again as one to restore. */
    private static Recipe recipe(Row row) {
        ObjectNode body = Json.object().put("location", row.home());
        body.putObject("properties").put("restore", true);
        return Recipe.of(
                AzCommand.on(row.id(), "undelete"),
                new Request.Create(new Deployable(row.id(), body)));
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

    /** Reads what is lost when versions go for good. */
    void losses(List<Row> chosen, Consumer<List<String>> then) {
        bench.call(_ -> chosen.stream().flatMap(this::loss).toList(), then);
    }

    private Stream<String> loss(Row row) {
        return Stream.concat(
                Stream.of("%s goes with its copies in %s.".formatted(row.name(), row.regions())),
                bench.workspace().deployments().cautions(row.id()).stream().map(Sentences::of));
    }

    /** Deletes for good, one after the other, up to the first that is refused. */
    void purge(List<Row> chosen, Runnable then) {
        refusal.set("");
        bench.call(
                caller ->
                        chosen.stream()
                                .map(row -> bench.workspace().recycleBin().purge(caller, row.id()))
                                .filter(answer -> !answer.problems().isEmpty())
                                .findFirst(),
                failed -> {
                    rows.refresh();
                    failed.ifPresentOrElse(
                            answer -> refusal.set(Checked.sentences(answer.problems())), then);
                });
    }

    /** What was said to the attempt to delete for good. */
    ObservableValue<String> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** Deleting for good what is chosen. */
    Copyable copyablePurge(List<Row> chosen) {
        return new Copyable(
                bench,
                () ->
                        Recipe.all(
                                chosen.stream()
                                        .map(row ->
                                                Recipe.of(
                                                        AzCommand.on(row.id(), "purge"),
                                                        new Request.Delete(row.id())))
                                        .toList()));
    }

    @Override
    public void close() {
        rows.close();
    }
}
