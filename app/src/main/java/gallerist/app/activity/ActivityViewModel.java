package gallerist.app.activity;

import gallerist.app.fx.Action;
import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.app.page.Everywhere;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.report.dial.Asked;
import gallerist.app.report.dial.Dial;
import gallerist.app.text.Called;
import gallerist.app.text.Figures;
import gallerist.app.text.Sentences;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.activity.Change;
import gallerist.model.activity.ChangeNote;
import gallerist.model.activity.Entry;
import gallerist.model.activity.Operation;
import gallerist.model.activity.Status;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Caller;
import gallerist.storage.CheckResult;
import gallerist.storage.LogQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/** The newest entries of the log about a resource and what is inside it, or about everything. */
public final class ActivityViewModel implements AutoCloseable {
    private static final int MOST = 500;
    private static final String ANY = "Any";
    private static final Map<String, String> TITLES =
            Arrays.stream(Operation.values())
                    .collect(Collectors.toMap(Operation::action, Operation::title));

    private final Workbench bench;
    private final Optional<ResourceId> id;
    private final int most;
    private final Asked resource = new Asked("");
    private final Asked person = new Asked("");
    private final Asked operation = new Asked(ANY);
    private final Asked from = new Asked("");
    private final Asked until = new Asked("");
    private final Live<List<Row>> read;
    private final ObservableValue<List<Row>> rows;
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper("");

    /**
     * An entry as it is read.
     *
     * @param on the resource below the one whose page this is, by its path from there
     */
    public record Row(
            String at,
            String operation,
            String on,
            String by,
            boolean hasFailed,
            String code,
            List<Difference> differences,
            Entry entry) {

        /** Why it was done, how it would be taken back and whom to ask, as far as that was said. */
        String note() {
            return differences.stream()
                    .filter(each -> ChangeNote.isOne(each.field()))
                    .map(Difference::after)
                    .collect(Collectors.joining(" · "));
        }

        /** What tells it from all others. */
        String about() {
            return "Login %s, correlation %s".formatted(entry.login(), entry.correlation());
        }

        /** What there is to say where no field was changed. */
        String nothing() {
            return hasFailed
                    ? "Nothing: it was refused, with the code %s.".formatted(code)
                    : "No field of it was changed.";
        }
    }

    /** One field that was changed. */
    public record Difference(String field, String before, String after) {}

    public ActivityViewModel(Workbench bench, ResourceId id) {
        this(bench, id, MOST);
    }

    /** Only so many of the newest. */
    ActivityViewModel(Workbench bench, ResourceId id, int most) {
        this(bench, Optional.of(id), most);
    }

    /** About everything that the person may see. */
    public ActivityViewModel(Workbench bench) {
        this(bench, Optional.empty(), MOST);
    }

    private ActivityViewModel(Workbench bench, Optional<ResourceId> id, int most) {
        this.bench = bench;
        this.id = id;
        this.most = most;
        this.read =
                bench.live(
                        List.of(),
                        change -> id.map(here -> change.id().isWithin(here)).orElse(true),
                        this::rows);
        Stream.of(operation, from, until).forEach(each -> each.then(read::refresh));
        this.rows =
                Bindings.createObjectBinding(
                        () -> read.get().stream().filter(this::matches).toList(),
                        read.value(),
                        resource.shown(),
                        person.shown());
    }

    private List<Row> rows(Caller caller) {
        List<ResourceId> scopes =
                id.map(List::of).orElseGet(() -> new Everywhere(bench).subscriptions());
        return scopes.stream()
                .flatMap(scope ->
                        bench
                                .workspace()
                                .activityLog()
                                .list(caller, query(scope))
                                .orElse(List.of())
                                .stream())
                .sorted(Comparator.comparingLong(Entry::sequence).reversed())
                .limit(most)
                .map(this::row)
                .toList();
    }

    private LogQuery query(ResourceId scope) {
        String action =
                TITLES.entrySet().stream()
                        .filter(each -> each.getValue().equals(operation.now()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse("");
        return LogQuery.about(scope)
                .of(action.toLowerCase(Locale.ROOT))
                .between(
                        day(from.now(), 0).orElse(Instant.EPOCH),
                        day(until.now(), 1).orElse(Instant.parse("9999-12-31T00:00:00Z")))
                .atMost(most);
    }

    /** The beginning of a day, some days later. */
    private Optional<Instant> day(String typed, int later) {
        try {
            return Optional.of(
                    LocalDate.parse(typed.strip())
                            .plusDays(later)
                            .atStartOfDay(bench.zone())
                            .toInstant());
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private boolean matches(Row row) {
        return contains(row.entry().scope() + " " + row.on(), resource)
                && contains(row.by(), person);
    }

    private static boolean contains(String text, Asked wanted) {
        return text.toLowerCase(Locale.ROOT)
                .contains(wanted.now().strip().toLowerCase(Locale.ROOT));
    }

    private Row row(Entry entry) {
        return new Row(
                Figures.second(entry.at(), bench.zone()),
                TITLES.getOrDefault(entry.operation(), entry.operation()),
                below(entry),
                entry.caller(),
                entry.status() == Status.FAILED,
                entry.code(),
                entry.changes().stream().map(ActivityViewModel::difference).toList(),
                entry);
    }

    private static Difference difference(Change change) {
        return new Difference(change.field(), change.before(), change.after());
    }

    private String below(Entry entry) {
        ResourceId on = ResourceId.of(entry.scope());
        if (id.filter(on::equals).isPresent()) {
            return "This " + noun(on);
        }
        if (on.kind().equals(Optional.of(Kind.SUBSCRIPTION))) {
            return inWorkspace(entry);
        }
        return Called.of(on);
    }

    /** What belongs to no resource is in no group: a region's store, a setting, a price. */
    private static String inWorkspace(Entry entry) {
        return entry.changes().isEmpty()
                ? "Workspace"
                : entry.changes().stream().map(Change::field).collect(Collectors.joining(", "));
    }

    private static String noun(ResourceId id) {
        return id.kind()
                .map(kind ->
                        switch (kind) {
                            case GALLERY -> "gallery";
                            case IMAGE_DEFINITION -> "definition";
                            case APPLICATION -> "application";
                            case IMAGE_VERSION, APPLICATION_VERSION -> "version";
                            default -> "resource";
                        })
                .orElse("resource");
    }

    public ObservableValue<List<Row>> rows() {
        return rows;
    }

    /** What entries can be chosen by. */
    List<Dial> dials() {
        List<String> operations =
                Stream.concat(Stream.of(ANY), TITLES.values().stream().distinct().sorted())
                        .toList();
        return List.of(
                new Dial.Entry("Resource", "Name or path", 12, resource),
                new Dial.Entry("Person", "Name", 10, person),
                new Dial.Pick("Operation", new ReadOnlyObjectWrapper<>(operations), operation),
                new Dial.Entry("From", "2026-11-01", 10, from),
                new Dial.Entry("Until", "2026-11-30", 10, until));
    }

    /** What was found when the chain was verified, empty before. */
    ObservableValue<String> verdict() {
        return verdict.getReadOnlyProperty();
    }

    Action verify() {
        return Action.of("verify-log", "Verify the chain", "fth-link", this::check);
    }

    private void check() {
        bench.call(
                caller -> bench.workspace().check(caller),
                answer ->
                        verdict.set(
                                switch (answer) {
                                    case Outcome.Done<CheckResult>(CheckResult result) ->
                                            said(result.ofLog());
                                    case Outcome.Refused<CheckResult>(List<Problem> problems) ->
                                            problems.stream()
                                                    .map(Sentences::of)
                                                    .collect(Collectors.joining(" "));
                                }));
    }

    private static String said(CheckResult log) {
        return log.isSound()
                ? "The chain is whole: %s, none changed, removed or moved. It ends in %s."
                        .formatted(
                                Figures.counted(log.head().count(), "entry", "entries"),
                                log.head().hash().substring(0, 12))
                : log.faults().stream().map(Sentences::of).collect(Collectors.joining(" "));
    }

    /** What is listed now, a line for each field that was changed. */
    Grid export() {
        return Grid.of(
                "Activity",
                "",
                List.of(
                        Column.text("Time", 1),
                        Column.text("Operation", 1),
                        Column.text("Resource", 1),
                        Column.text("Caller", 1),
                        Column.text("Login", 1),
                        Column.text("Status", 1),
                        Column.text("Code", 1),
                        Column.text("Correlation", 1),
                        Column.text("Field", 1),
                        Column.text("Before", 1),
                        Column.text("After", 1),
                        Column.text("Sequence", 1),
                        Column.text("Hash", 1)),
                rows.getValue().stream().flatMap(ActivityViewModel::lines).toList(),
                "");
    }

    private static Stream<Line> lines(Row row) {
        return row.differences().isEmpty()
                ? Stream.of(line(row.entry(), new Difference("", "", "")))
                : row.differences().stream().map(each -> line(row.entry(), each));
    }

    private static Line line(Entry entry, Difference difference) {
        return Line.of(
                Cell.of(entry.at().toString()),
                Cell.of(entry.operation()),
                Cell.of(entry.scope()),
                Cell.of(entry.caller()),
                Cell.of(entry.login()),
                Cell.of(entry.status().text()),
                Cell.of(entry.code()),
                Cell.of(entry.correlation().toString()),
                Cell.of(difference.field()),
                Cell.of(difference.before()),
                Cell.of(difference.after()),
                Cell.of(Long.toString(entry.sequence())),
                Cell.of(entry.hash()));
    }

    @Override
    public void close() {
        read.close();
    }
}
