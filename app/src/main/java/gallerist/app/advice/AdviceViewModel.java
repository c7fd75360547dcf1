package gallerist.app.advice;

import gallerist.app.fx.Action;
import gallerist.app.fx.Badge;
import gallerist.app.fx.Live;
import gallerist.app.fx.Mark;
import gallerist.app.fx.Place;
import gallerist.app.fx.Workbench;
import gallerist.app.page.Everywhere;
import gallerist.app.report.Cells;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.report.Report;
import gallerist.app.report.ReportModel;
import gallerist.app.report.Section;
import gallerist.app.report.Section.Tile;
import gallerist.app.report.dial.Asked;
import gallerist.app.report.dial.Dial;
import gallerist.app.text.Called;
import gallerist.app.text.Figures;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.advice.Finding;
import gallerist.model.advice.Practice;
import gallerist.model.advice.Practice.Severity;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Advised;
import gallerist.storage.Caller;
import gallerist.storage.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** Every finding with its reason and its fix; those put off with who did so, why and how long. */
public final class AdviceViewModel implements ReportModel {
    private static final String OPEN = "Open";
    private static final String PUT_OFF = "Put off";
    private static final String FINDINGS = "Findings";
    private static final String ANY = "Any";

    private final Workbench bench;
    private final Optional<ResourceId> scope;
    private final Consumer<Finding> snooze;
    private final Consumer<List<Problem>> refused;
    private final Asked filter;
    private final Asked matters = new Asked(ANY);
    private final Asked shown = new Asked(OPEN);
    private final Live<List<Advised>> advice;
    private final ObservableValue<Report> report;

    /**
     * Begins to look.
     *
     * @param scope what it is about, everything where it is empty
     * @param practice what is looked for at first, the name of a practice or nothing
     * @param snooze asks a person for the reason to put a finding off
     * @param refused is told why something could not be taken up again
     */
    public AdviceViewModel(
            Workbench bench,
            Optional<ResourceId> scope,
            String practice,
            Consumer<Finding> snooze,
            Consumer<List<Problem>> refused) {
        this.bench = bench;
        this.scope = scope;
        this.filter =
                new Asked(
                        Stream.of(Practice.values())
                                .filter(each -> each.name().equals(practice))
                                .map(Practice::title)
                                .findFirst()
                                .orElse(""));
        this.snooze = snooze;
        this.refused = refused;
        this.advice = bench.live(List.of(), Change.Written.class::isInstance, this::read);
        this.report =
                Bindings.createObjectBinding(
                        this::told, advice.value(), filter.shown(), matters.shown(), shown.shown());
    }

    private List<Advised> read(Caller caller) {
        return scope.map(id -> bench.workspace().advising().list(caller, id).orElse(List.of()))
                .orElseGet(() -> new Everywhere(bench).advice(caller));
    }

    @Override
    public String title() {
        return "Advice";
    }

    @Override
    public ObservableValue<Report> report() {
        return report;
    }

    @Override
    public List<Dial> dials() {
        return List.of(
                new Dial.Entry("Filter", "Image, practice or owner", 20, filter),
                new Dial.Pick(
                        "Matters",
                        new ReadOnlyObjectWrapper<>(
                                Stream.concat(
                                                Stream.of(ANY),
                                                Stream.of(Severity.values())
                                                        .map(AdviceViewModel::plural))
                                        .toList()),
                        matters),
                new Dial.Pick("Show", new ReadOnlyObjectWrapper<>(List.of(OPEN, PUT_OFF)), shown));
    }

    private Report told() {
        List<Advised> all = advice.get();
        List<Advised> open = all.stream().filter(Advised::isOpen).toList();
        List<Advised> listed =
                all.stream()
                        .filter(each -> each.isOpen() == shown.now().equals(OPEN))
                        .filter(this::matters)
                        .filter(this::matches)
                        .toList();
        return Report.of(
                "%s, %s put off"
                        .formatted(
                                Figures.counted(open.size(), "finding", "findings"),
                                Figures.count(all.size() - open.size())),
                Section.Tiles.of(
                        tile(open, Severity.FAULT, "somebody is refused or unsafe now"),
                        tile(open, Severity.WARNING, "will be one sooner or later"),
                        tile(open, Severity.HINT, "could be better")),
                new Section.Table(findings(listed)),
                new Section.Table(practices(open)));
    }

    private boolean matters(Advised each) {
        return matters.now().equals(ANY)
                || matters.now().equals(plural(each.finding().practice().severity()));
    }

    private static String plural(Severity severity) {
        return switch (severity) {
            case FAULT -> "Faults";
            case WARNING -> "Warnings";
            case HINT -> "Hints";
        };
    }

    private boolean matches(Advised each) {
        String words =
                "%s %s %s %s"
                        .formatted(
                                each.finding().practice().title(),
                                each.finding().on().galleryName(),
                                Called.inFull(each.finding().on()),
                                each.finding().fact());
        return words.toLowerCase(Locale.ROOT)
                .contains(filter.now().strip().toLowerCase(Locale.ROOT));
    }

    private static Tile tile(List<Advised> open, Severity severity, String meaning) {
        return Tile.of(
                        plural(severity),
                        Figures.count(
                                open.stream()
                                        .filter(each ->
                                                each.finding().practice().severity() == severity)
                                        .count()),
                        "",
                        meaning)
                .below(plural(severity));
    }

    private Grid findings(List<Advised> listed) {
        boolean isOpen = shown.now().equals(OPEN);
        return Grid.of(
                title(isOpen),
                Figures.counted(listed.size(), "finding", "findings"),
                isOpen
                        ? List.of(
                                Column.text("On", 2.1),
                                Column.text("Matters", 0.8),
                                Column.text("What was seen", 2.8),
                                Column.text("What puts it right", 2.4))
                        : List.of(
                                Column.text("On", 1.7),
                                Column.text("What was seen", 2.4),
                                Column.text("Reason", 2.4),
                                Column.text("By", 1),
                                Column.number("Until", 0.9)),
                listed.stream().map(each -> isOpen ? open(each) : putOff(each)).toList(),
                isOpen ? "Nothing is found: every practice is kept." : "Nothing is put off.");
    }

    private String title(boolean isOpen) {
        if (!isOpen) {
            return PUT_OFF;
        }
        return matters.now().equals(ANY) ? FINDINGS : matters.now();
    }

    private Line open(Advised advised) {
        Finding finding = advised.finding();
        return Line.of(
                        Cell.of(Called.inFull(finding.on())),
                        Cell.of(badge(finding.practice().severity())),
                        Cell.of(finding.fact()),
                        Cell.muted(finding.practice().fix()))
                .to(Place.of(finding.on()))
                .offering(
                        Action.of(
                                "snooze",
                                "Put off…",
                                "fth-bell-off",
                                () -> snooze.accept(finding)));
    }

    private Line putOff(Advised advised) {
        Finding finding = advised.finding();
        return Line.of(
                        Cell.of(Called.inFull(finding.on())),
                        Cell.of(finding.fact()),
                        Cell.of(advised.snooze().map(each -> each.reason()).orElse("")),
                        Cell.muted(advised.snooze().map(each -> each.by()).orElse("")),
                        Cell.of(
                                advised.snooze()
                                        .map(each -> Figures.date(each.until(), bench.zone()))
                                        .orElse("")))
                .to(Place.of(finding.on()))
                .offering(Action.of("wake", "Take up", "fth-bell", () -> wake(finding)));
    }

    private void wake(Finding finding) {
        bench.call(
                caller ->
                        bench.workspace().advising().wake(caller, finding.practice(), finding.on()),
                answer -> {
                    if (answer instanceof Outcome.Refused<Boolean>(var problems)) {
                        refused.accept(problems);
                    }
                });
    }

    private static Badge badge(Severity severity) {
        return switch (severity) {
            case FAULT -> new Badge.State(Mark.FAILED, 0, "Fault");
            case WARNING -> new Badge.State(Mark.OUTAGE, 0, "Warning");
            case HINT -> new Badge.State(Mark.EMPTY, 0, "Hint");
        };
    }

    private static Grid practices(List<Advised> open) {
        Map<Practice, Integer> counts = new LinkedHashMap<>();
        open.forEach(each -> counts.merge(each.finding().practice(), 1, Integer::sum));
        List<Line> lines = new ArrayList<>();
        for (Practice practice : Practice.values()) {
            int count = counts.getOrDefault(practice, 0);
            lines.add(
                    Line.of(
                            Cell.of(practice.title()),
                            count == 0
                                    ? Cell.of(Badge.plain("Kept"))
                                    : Cell.of(badge(practice.severity())),
                            Cells.count(count),
                            Cell.muted(practice.reason())));
        }
        return Grid.of(
                "All practices",
                "in production: what the tag environment calls so",
                List.of(
                        Column.text("Practice", 2),
                        Column.text("State", 0.8),
                        Column.number("Findings", 0.6),
                        Column.text("Why", 4)),
                lines,
                "");
    }

    /** All that a figure counts is open, and as bad as it says. */
    @Override
    public void open(String section) {
        shown.shown().set(OPEN);
        filter.shown().set("");
        matters.shown().set(section);
    }

    @Override
    public void close() {
        advice.close();
    }
}
