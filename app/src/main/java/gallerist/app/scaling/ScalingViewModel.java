package gallerist.app.scaling;

import gallerist.app.fx.Action;
import gallerist.app.fx.Checked;
import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.app.report.Report;
import gallerist.app.report.ReportModel;
import gallerist.app.report.Section;
import gallerist.app.report.Section.Tile;
import gallerist.app.report.dial.Dial;
import gallerist.app.text.Amounts;
import gallerist.app.text.Called;
import gallerist.app.text.Costs;
import gallerist.app.text.Figures;
import gallerist.app.text.Rates;
import gallerist.app.text.Sizes;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.cost.PriceTable;
import gallerist.model.deploy.RollOut;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.planning.NewPlan;
import gallerist.model.planning.ReplicationPlan;
import gallerist.storage.Caller;
import gallerist.storage.Change;
import gallerist.storage.Edit;
import gallerist.storage.Reckoning;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** What a version needs in each region for what is made there at once, and what that changes. */
public final class ScalingViewModel implements ReportModel {
    private final Workbench bench;
    private final ResourceId id;
    private final Consumer<NewPlan> review;
    private final Question question;
    private final SimpleObjectProperty<Optional<Wish>> wish =
            new SimpleObjectProperty<>(Optional.empty());
    private final Live<Optional<ImageVersion>> version;
    private final Live<Optional<Outcome<Priced>>> plan;
    private final ObservableValue<Report> report;
    private final List<Dial> dials;

    private volatile Optional<Wish> wanted = Optional.empty();

    /** A plan, and the prices that it was reckoned by. */
    private record Priced(ReplicationPlan plan, PriceTable prices) {}

    /** The version that was seen, and what its regions need. */
    private record Wish(ImageVersion seen, List<Need> needs) {
        NewPlan plan() {
            return new NewPlan(
                    seen,
                    seen.publishing()
                            .withTargets(
                                    needs.stream()
                                            .map(need ->
                                                    need.target().withReplicas(need.replicas()))
                                            .toList()));
        }
    }

    /**
     * Begins to look.
     *
     * @param review shows what the plan comes to before it is applied
     */
    public ScalingViewModel(Workbench bench, ResourceId id, Consumer<NewPlan> review) {
        this.bench = bench;
        this.id = id;
        this.review = review;
        this.version =
                bench.live(
                        Optional.empty(),
                        change -> change.touches(id),
                        caller ->
                                bench.workspace()
                                        .versions()
                                        .show(caller, id)
                                        .map(Optional::of)
                                        .orElse(Optional.empty()));
        this.plan =
                bench.live(
                        Optional.empty(),
                        change -> change instanceof Change.Written && change.touches(id),
                        this::plan);
        this.question = new Question(this::reckon);
        this.dials = question.dials(version.value());
        version.value().addListener((_, _, _) -> reckon());
        reckon();
        this.report =
                Bindings.createObjectBinding(
                        () -> wish.get().map(this::shown).orElse(Report.COMING),
                        wish,
                        plan.value());
    }

    private Optional<Outcome<Priced>> plan(Caller caller) {
        return wanted.map(Wish::plan)
                .filter(NewPlan::isChange)
                .map(now ->
                        bench.workspace()
                                .plans()
                                .change(
                                        caller,
                                        id,
                                        Edit.basedOn(now.seen(), _ -> now.version()),
                                        Reckoning.AS_KNOWN)
                                .map(plan -> new Priced(plan, bench.workspace().prices().show())));
    }

    private void reckon() {
        wanted = version.get().map(now -> new Wish(now, question.needs(now)));
        wish.set(wanted);
        plan.refresh();
    }

    @Override
    public String title() {
        return "Scaling planner for " + Called.of(id);
    }

    @Override
    public ObservableValue<Report> report() {
        return report;
    }

    @Override
    public List<Dial> dials() {
        return dials;
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("review-scaling", "Review…", "fth-check", this::propose)
                        .unless(Bindings.createStringBinding(this::obstacle, wish, plan.value())));
    }

    private String obstacle() {
        return plan.get()
                .map(answer ->
                        switch (answer) {
                            case Outcome.Done<Priced> _ -> "";
                            case Outcome.Refused<Priced>(List<Problem> problems) ->
                                    Checked.sentences(problems);
                        })
                .orElseGet(this::reason);
    }

    /** Why there is nothing to change. */
    private String reason() {
        return wish.get().stream()
                .flatMap(now -> now.needs().stream())
                .filter(need -> !need.isPossible())
                .findFirst()
                .map(need -> Checked.sentences(need.need().problems()))
                .orElse("The regions have what they need");
    }

    private void propose() {
        wish.get().map(Wish::plan).filter(NewPlan::isChange).ifPresent(review);
    }

    private Report shown(Wish now) {
        List<Need> needs = now.needs();
        List<Section> sections = new ArrayList<>();
        Optional<Priced> planned = planned();
        sections.add(tiles(needs, planned.map(Priced::plan)));
        sections.add(
                new Section.Table(
                        NeedTable.of(
                                now.seen(),
                                needs,
                                region ->
                                        planned.map(found ->
                                                RegionChange.of(
                                                        found.plan(),
                                                        found.prices(),
                                                        now.seen(),
                                                        now.plan().version(),
                                                        region)))));
        needs.stream()
                .filter(need -> !need.isPossible())
                .limit(1)
                .map(ScalingViewModel::refusal)
                .forEach(sections::add);
        question.focus(needs)
                .map(each -> Simulation.of(each, question.rule()))
                .map(Section.Graph::new)
                .ifPresent(sections::add);
        question.scaleSet()
                .map(set -> new RollOut(set.instances()))
                .map(RollOutTable::of)
                .map(Section.Table::new)
                .ifPresent(sections::add);
        sections.add(new Section.Table(PublishedExamples.grid()));
        return new Report(
                "%s → %s"
                        .formatted(
                                Figures.counted(
                                        needs.stream()
                                                .mapToInt(each -> each.target().replicas())
                                                .sum(),
                                        "replica",
                                        "replicas"),
                                Figures.count(needs.stream().mapToInt(Need::replicas).sum())),
                sections);
    }

    private static Section refusal(Need need) {
        return Section.Note.of(
                "fth-alert-octagon",
                "%s can’t have as many"
                        .formatted(
                                need.isOfScaleSets()
                                        ? "A scale set"
                                        : need.target().region().displayName()),
                Checked.sentences(need.need().problems()));
    }

    private Optional<Priced> planned() {
        return plan.get().flatMap(answer -> answer.map(Optional::of).orElse(Optional.empty()));
    }

    private static Section tiles(List<Need> needs, Optional<ReplicationPlan> planned) {
        int more =
                needs.stream().mapToInt(each -> each.replicas() - each.target().replicas()).sum();
        return Section.Tiles.of(
                Tile.of(
                                "Replicas",
                                (more < 0 ? "−" : "+") + Figures.count(Math.abs(more)),
                                "",
                                "in " + Figures.counted(needs.size(), "region", "regions"))
                        .below(NeedTable.TITLE),
                Tile.of(
                                "To copy",
                                planned.map(each -> Sizes.of(each.bytesWritten())).orElse("–"),
                                "",
                                planned.isEmpty() ? "nothing is to change" : "inside the regions")
                        .below(NeedTable.TITLE),
                Tile.of(
                                "Cost",
                                planned.map(each -> Costs.change(each.before(), each.after()))
                                        .orElse("–"),
                                "",
                                planned.map(each ->
                                                "a month, from %s to %s"
                                                        .formatted(
                                                                Costs.of(each.before()),
                                                                Costs.of(each.after())))
                                        .orElse(""))
                        .below(NeedTable.TITLE),
                Tile.of(
                                "Time",
                                planned.filter(each -> each.seconds().high() > 0)
                                        .map(each ->
                                                Amounts.span(
                                                        Duration.ofSeconds(each.seconds().low()),
                                                        Duration.ofSeconds(each.seconds().high())))
                                        .orElse("–"),
                                "",
                                planned.map(each -> Rates.of(each.rates()))
                                        .orElse("nothing is to copy"))
                        .below(NeedTable.TITLE));
    }

    @Override
    public void close() {
        version.close();
        plan.close();
    }
}
