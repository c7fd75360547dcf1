package gallerist.app.overview;

import gallerist.app.fx.Action;
import gallerist.app.fx.Mark;
import gallerist.app.fx.Place;
import gallerist.app.report.Section.Duty;
import gallerist.app.text.Called;
import gallerist.app.text.Costs;
import gallerist.app.text.Figures;
import gallerist.model.advice.Finding;
import gallerist.model.advice.Practice;
import gallerist.model.advice.Practice.Severity;
import gallerist.model.gallery.ResourceId;
import gallerist.model.limits.Usage;
import gallerist.model.region.Region;
import gallerist.model.replication.RegionWord;
import gallerist.storage.Advised;
import gallerist.storage.VersionReplication;
import gallerist.storage.VersionReplication.InRegion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What needs a person today, the worst first. */
final class Needs {
    private static final int MOST_FAULTS = 6;
    private static final int MOST_ADVICE = 4;

    private final State state;
    private final Consumer<Place> go;
    private final List<Duty> duties = new ArrayList<>();

    private Needs(State state, Consumer<Place> go) {
        this.state = state;
        this.go = go;
    }

    static List<Duty> of(State state, Consumer<Place> go) {
        Needs needs = new Needs(state, go);
        needs.failures();
        needs.outages();
        needs.advice(Severity.FAULT);
        needs.budget();
        needs.limits();
        needs.advice(Severity.WARNING);
        return needs.duties;
    }

    private Action open(String text, Place place) {
        return Action.of("open", text, "", () -> go.accept(place));
    }

    private static Place replication(ResourceId id) {
        return new Place.Of(id, "replication");
    }

    private void failures() {
        state.versions().stream()
                .flatMap(version ->
                        version.regions().stream()
                                .filter(in -> in.reading().word() instanceof RegionWord.Blocked)
                                .map(in -> failure(version, in)))
                .limit(MOST_FAULTS)
                .forEach(duties::add);
    }

    private Duty failure(VersionReplication version, InRegion in) {
        return new Duty(
                Mark.FAILED,
                "%s can’t reach %s"
                        .formatted(Called.of(version.version()), in.region().displayName()),
                in.details(),
                List.of(open("Resolve…", replication(version.version()))));
    }

    /** One for each region that is away, however many versions wait for it. */
    private void outages() {
        Map<Region, Long> waiting = new LinkedHashMap<>();
        state.versions()
                .forEach(version ->
                        version.regions().stream()
                                .filter(in ->
                                        in.reading().word() instanceof RegionWord.Offline
                                                || in.reading().word()
                                                        instanceof RegionWord.ZoneOffline)
                                .forEach(in -> waiting.merge(in.region(), 1L, Long::sum)));
        waiting.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_FAULTS)
                .forEach(away ->
                        duties.add(
                                new Duty(
                                        Mark.OUTAGE,
                                        away.getKey().displayName() + " can’t be reached",
                                        Figures.counted(
                                                        away.getValue(),
                                                        "version has",
                                                        "versions have")
                                                + " copies there",
                                        List.of(open("Open map", new Place.Page("map"))))));
    }

    /** The first findings of each practice, with how many more there are. */
    private void advice(Severity severity) {
        Map<Practice, List<Finding>> found = new LinkedHashMap<>();
        state.advice().stream()
                .map(Advised::finding)
                .filter(finding -> finding.practice().severity() == severity)
                .forEach(finding ->
                        found.computeIfAbsent(finding.practice(), _ -> new ArrayList<>())
                                .add(finding));
        found.entrySet().stream()
                .limit(MOST_ADVICE)
                .forEach(each -> duties.add(duty(each.getKey(), each.getValue())));
    }

    private Duty duty(Practice practice, List<Finding> findings) {
        Finding first = findings.getFirst();
        boolean isOne = findings.size() == 1;
        return new Duty(
                practice.severity() == Severity.FAULT ? Mark.FAILED : Mark.OUTAGE,
                isOne
                        ? "%s: %s".formatted(Called.of(first.on()), lower(first.fact()))
                        : "%s: %s"
                                .formatted(
                                        practice.title(),
                                        Figures.count(findings.size()) + " do not keep to it"),
                isOne
                        ? practice.fix()
                        : "%s: %s, and %s"
                                .formatted(
                                        Called.of(first.on()),
                                        lower(first.fact()),
                                        Figures.counted(findings.size() - 1L, "other", "others")),
                List.of(
                        isOne
                                ? open("Open", Place.of(first.on()))
                                : open("See advice", new Place.Page("advice"))));
    }

    private static String lower(String sentence) {
        boolean isName =
                sentence.length() > 1
                        && (Character.isDigit(sentence.charAt(0))
                                || Character.isUpperCase(sentence.charAt(1)));
        return isName || !sentence.startsWith("It ")
                ? sentence
                : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private void budget() {
        Optional<BigDecimal> budget = state.budget();
        BigDecimal cost = state.cost().monthly().amount();
        budget.filter(most -> cost.compareTo(most) > 0)
                .ifPresent(most ->
                        duties.add(
                                new Duty(
                                        Mark.OUTAGE,
                                        "The month costs more than its budget",
                                        "%s of %s"
                                                .formatted(
                                                        Costs.of(state.cost().monthly()),
                                                        Costs.symbol(state.prices().currency())
                                                                + most.toPlainString()),
                                        List.of(open("See savings", new Place.Page("cost"))))));
    }

    private void limits() {
        state.usages().stream()
                .filter(Usage::isNear)
                .forEach(usage ->
                        duties.add(
                                new Duty(
                                        Mark.OUTAGE,
                                        "%s: %s of %s %s"
                                                .formatted(
                                                        usage.region().displayName(),
                                                        Figures.count(usage.used()),
                                                        Figures.count(usage.limit().value()),
                                                        usage.limit().subject()),
                                        "Creating one more is refused when the limit is reached",
                                        List.of(open("See usage", new Place.Page("usage"))))));
    }
}
