package gallerist.app.overview;

import gallerist.app.fx.Action;
import gallerist.app.fx.Mark;
import gallerist.app.fx.Place;
import gallerist.app.report.Section.Duty;
import gallerist.app.text.Called;
import gallerist.app.text.Costs;
import gallerist.app.text.Figures;
import gallerist.app.text.Hindrances;
import gallerist.model.advice.Finding;
import gallerist.model.advice.Practice;
import gallerist.model.advice.Practice.Severity;
import gallerist.model.cost.Budget;
import gallerist.model.cost.Money;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.limits.Extent;
import gallerist.model.limits.Usage;
import gallerist.model.region.Region;
import gallerist.model.replication.RegionWord;
import gallerist.storage.Advised;
import gallerist.storage.ReplicaStatus;
import gallerist.storage.VersionReplication;
import gallerist.storage.VersionReplication.InRegion;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What needs a person today, the worst first. */
final class Needs {
    private static final int MOST_FAULTS = 6;
    private static final int MOST_ADVICE = 4;
    private static final int MOST_LIMITS = 4;

    private final State state;
    private final ZoneId zone;
    private final Consumer<Place> go;
    private final List<Duty> duties = new ArrayList<>();

    private Needs(State state, ZoneId zone, Consumer<Place> go) {
        this.state = state;
        this.zone = zone;
        this.go = go;
    }

    static List<Duty> of(State state, ZoneId zone, Consumer<Place> go) {
        Needs needs = new Needs(state, zone, go);
        needs.failures();
        needs.outages();
        needs.advice(Severity.FAULT);
        needs.budgets();
        needs.limits();
        needs.extents();
        needs.endings();
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
                Hindrances.of(in.reading().word(), in.details()),
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
                                                + " copies there"
                                                + times(away.getKey()),
                                        List.of(
                                                open(
                                                        "Open region",
                                                        new Place.Page(
                                                                "map", away.getKey().name()))))));
    }

    /** Since when copies wait there, and when the next try is. */
    private String times(Region region) {
        List<ReplicaStatus> there =
                state.copies().filter(copy -> copy.region().equals(region)).toList();
        String since =
                there.stream()
                        .flatMap(copy -> copy.waitingSince().stream())
                        .min(Comparator.naturalOrder())
                        .map(at -> ", waiting since " + Figures.moment(at, zone))
                        .orElse("");
        return since
                + there.stream()
                        .flatMap(copy -> copy.nextAt().stream())
                        .min(Comparator.naturalOrder())
                        .map(at -> ", next try " + Figures.time(at, zone))
                        .orElse("");
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
                                : open("See advice", new Place.Page("advice/" + practice.name()))));
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

    /** Each gallery by its own budget; room that another one has left is not its own. */
    private void budgets() {
        state.estate()
                .galleries()
                .forEach(gallery -> {
                    Money cost = state.monthly(gallery);
                    Budget.of(List.of(gallery))
                            .filter(most -> cost.amount().compareTo(most) > 0)
                            .map(most ->
                                    new Duty(
                                            Mark.OUTAGE,
                                            gallery.id().name()
                                                    + ": the month costs more than its budget",
                                            "%s of %s"
                                                    .formatted(
                                                            Costs.of(cost),
                                                            Costs.of(state.prices().money(most))),
                                            List.of(open("See savings", new Place.Page("cost")))))
                            .ifPresent(duties::add);
                });
    }

    /** What machines run is told by advice; whoever follows a version that ends is not. */
    private void endings() {
        Instant limit = state.now().plus(Duration.ofDays(Reach.SOON));
        var index = state.estate().index();
        List<ImageVersion> ending =
                state.estate().versions().stream()
                        .filter(version -> index.consumersOf(version.id()).isEmpty())
                        .filter(version ->
                                Reach.end(version)
                                        .filter(at -> at.isAfter(state.now()) && at.isBefore(limit))
                                        .isPresent())
                        .sorted(Comparator.comparing(each -> Reach.end(each).orElseThrow()))
                        .toList();
        if (!ending.isEmpty()) {
            ImageVersion first = ending.getFirst();
            long days = Duration.between(state.now(), Reach.end(first).orElseThrow()).toDays();
            duties.add(
                    new Duty(
                            Mark.OUTAGE,
                            ending.size() == 1
                                    ? "%s ends in %s".formatted(called(first), days(days))
                                    : "%s end in the next %d days"
                                            .formatted(
                                                    Figures.counted(
                                                            ending.size(), "version", "versions"),
                                                    Reach.SOON),
                            ending.size() == 1
                                    ? "No machine runs it. Give it another end, or retire it"
                                    : "%s in %s, first".formatted(called(first), days(days)),
                            List.of(
                                    ending.size() == 1
                                            ? open("Open", Place.of(first.id()))
                                            : open("See calendar", new Place.Page("calendar")))));
        }
    }

    private static String called(ImageVersion version) {
        return Called.inFull(version.id());
    }

    private static String days(long days) {
        return Figures.counted(Math.max(1, days), "day", "days");
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

    /** Limits that a resource has for itself. */
    private void extents() {
        state.extents().stream()
                .filter(extent -> extent.state() != Usage.State.FREE)
                .sorted(Comparator.comparingLong(Extent::percent).reversed())
                .limit(MOST_LIMITS)
                .forEach(extent ->
                        duties.add(
                                new Duty(
                                        Mark.OUTAGE,
                                        "%s: %s of %s"
                                                .formatted(
                                                        Reach.of(extent),
                                                        Figures.count(extent.used()),
                                                        Figures.count(extent.limit().value())),
                                        "More are refused when the limit is reached",
                                        List.of(open("Open", Reach.place(extent))))));
    }
}
