package gallerist.app.latest;

import gallerist.app.fx.Action;
import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.app.report.Report;
import gallerist.app.report.ReportModel;
import gallerist.app.report.Section;
import gallerist.app.report.dial.Asked;
import gallerist.app.report.dial.Dial;
import gallerist.app.text.Figures;
import gallerist.model.gallery.Candidate;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Latest;
import gallerist.model.gallery.LatestChange;
import gallerist.model.gallery.ResourceId;
import gallerist.model.planning.NewPlan;
import gallerist.model.replication.Publishing;
import gallerist.storage.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** Per region the version that latest gives, why not the others, and what an exclusion changes. */
public final class LatestViewModel implements ReportModel {
    private static final String NOTHING = "nothing";
    private static final String ALL_REGIONS = "all regions";

    private final ResourceId definition;
    private final Consumer<NewPlan> review;
    private final Asked wanted = new Asked(NOTHING);
    private final Asked where = new Asked(ALL_REGIONS);
    private final Live<Optional<Known>> known;
    private final ObservableValue<Report> report;
    private final ObservableValue<List<String>> versions;
    private final ObservableValue<List<String>> regions;

    /**
     * Begins to look.
     *
     * @param review shows what a plan comes to before it is applied
     */
    public LatestViewModel(Workbench bench, ResourceId definition, Consumer<NewPlan> review) {
        this.definition = definition;
        this.review = review;
        this.known =
                bench.live(
                        Optional.empty(),
                        Change.Written.class::isInstance,
                        caller -> Optional.of(Known.read(bench, caller, definition)));
        this.report =
                Bindings.createObjectBinding(
                        () -> known.get().map(this::shown).orElse(Report.COMING),
                        known.value(),
                        wanted.shown(),
                        where.shown());
        this.versions =
                Bindings.createObjectBinding(
                        () ->
                                Stream.concat(
                                                Stream.of(NOTHING),
                                                known.get().stream()
                                                        .flatMap(now -> now.versions().stream())
                                                        .map(ImageVersion::name))
                                        .toList(),
                        known.value());
        this.regions =
                Bindings.createObjectBinding(
                        () ->
                                Stream.concat(
                                                Stream.of(ALL_REGIONS),
                                                known.get().stream()
                                                        .flatMap(now -> now.latest().stream())
                                                        .map(each -> each.region().displayName()))
                                        .toList(),
                        known.value());
    }

    @Override
    public String title() {
        return "Latest of " + definition.name();
    }

    @Override
    public ObservableValue<Report> report() {
        return report;
    }

    @Override
    public List<Dial> dials() {
        return List.of(
                new Dial.Pick("What if", versions, wanted),
                new Dial.Pick("is excluded in", regions, where));
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("roll-back", "Roll back…", "fth-rotate-ccw", this::rollBack)
                        .unless(Bindings.createStringBinding(this::noWayBack, known.value())),
                Action.of("exclude", "Exclude it…", "fth-minus-circle", this::propose)
                        .unless(
                                Bindings.createStringBinding(
                                        this::obstacle,
                                        known.value(),
                                        wanted.shown(),
                                        where.shown())));
    }

    /** Leaves the highest version that is latest anywhere out of latest everywhere. */
    private void rollBack() {
        known.get()
                .flatMap(now ->
                        now.bad()
                                .map(version ->
                                        new NewPlan(
                                                version,
                                                version.publishing().excludedEverywhere())))
                .ifPresent(review);
    }

    private String noWayBack() {
        return known.get()
                .map(now ->
                        now.bad().isEmpty()
                                ? "No version is latest anywhere"
                                : now.fallback().isEmpty()
                                        ? "There is no version to fall back on"
                                        : "")
                .orElse("Nothing is known yet");
    }

    private String obstacle() {
        Optional<NewPlan> change = known.get().flatMap(this::whatIf);
        if (change.isEmpty()) {
            return "Choose the version that is to be left out of latest first";
        }
        return change.get().isChange() ? "" : "It is left out there already";
    }

    private Optional<NewPlan> whatIf(Known now) {
        return now.named(wanted.now())
                .map(version -> new NewPlan(version, excluded(version.publishing())));
    }

    private Publishing excluded(Publishing plan) {
        return where.now().equals(ALL_REGIONS)
                ? plan.excludedEverywhere()
                : plan.excludedIn(
                        plan.targets().stream()
                                .map(target -> target.region())
                                .filter(region -> region.displayName().equals(where.now()))
                                .toList(),
                        true);
    }

    private void propose() {
        known.get().flatMap(this::whatIf).ifPresent(review);
    }

    private Report shown(Known now) {
        List<Candidate> after =
                whatIf(now)
                        .map(change ->
                                now.versions().stream()
                                        .map(version ->
                                                Candidate.of(
                                                        version.equals(change.seen())
                                                                ? change.version()
                                                                : version))
                                        .toList())
                        .orElseGet(now::candidates);
        List<LatestChange> changes = LatestChange.between(now.candidates(), after, now::presence);
        List<Section> sections = new ArrayList<>();
        sections.add(
                Section.Note.of(
                        "fth-info",
                        "latest is the highest version that is not excluded in the region and has a"
                                + " verified replica there",
                        now.fallback()
                                        .map("The version to fall back on is %s. "::formatted)
                                        .orElse("")
                                + "End of life alone changes nothing. Versions recorded without"
                                + " bytes count by their plan."));
        sections.add(new Section.Table(ResolverTable.of(now, after)));
        ResolverTable.none(
                        now.latest().stream()
                                .map(each -> Latest.in(each.region(), after, now::presence))
                                .toList())
                .ifPresent(sections::add);
        sections.add(new Section.Table(FollowerTable.of(now.consumers(), changes)));
        return new Report(line(now, changes), sections);
    }

    private String line(Known now, List<LatestChange> changes) {
        if (whatIf(now).isEmpty()) {
            return Figures.counted(now.latest().size(), "region", "regions");
        }
        long machines =
                now.consumers().stream()
                        .filter(each -> each.consumer().image().followsLatest())
                        .filter(each ->
                                changes.stream()
                                        .anyMatch(change ->
                                                change.region().equals(each.consumer().location())))
                        .mapToLong(each -> each.consumer().instances().size())
                        .sum();
        return "%s, %s follow latest there"
                .formatted(
                        Figures.counted(changes.size(), "region changes", "regions change"),
                        Figures.counted(machines, "VM", "VMs"));
    }

    @Override
    public void close() {
        known.close();
    }
}
