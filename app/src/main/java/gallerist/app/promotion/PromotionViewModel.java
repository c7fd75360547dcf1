package gallerist.app.promotion;

import gallerist.app.fx.Action;
import gallerist.app.fx.Checked;
import gallerist.app.fx.Live;
import gallerist.app.fx.Place;
import gallerist.app.fx.Workbench;
import gallerist.app.page.Everywhere;
import gallerist.app.report.Report;
import gallerist.app.report.ReportModel;
import gallerist.app.report.Section;
import gallerist.app.report.Section.Tile;
import gallerist.app.report.dial.Dial;
import gallerist.app.text.Amounts;
import gallerist.app.text.Called;
import gallerist.app.text.Costs;
import gallerist.app.text.Rates;
import gallerist.app.text.Sentences;
import gallerist.app.text.Sizes;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.planning.Promotion;
import gallerist.model.planning.ReplicationPlan;
import gallerist.model.region.Region;
import gallerist.storage.Acknowledged;
import gallerist.storage.Caller;
import gallerist.storage.Change;
import gallerist.storage.Outline.Line;
import gallerist.storage.Promotions.Planned;
import gallerist.storage.Reckoning;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** What taking a version to another gallery comes to, and doing exactly that. */
public final class PromotionViewModel implements ReportModel {

    private static final Report NOTHING =
            Report.of(
                    "Nothing to promote",
                    Section.Note.of(
                            "fth-info",
                            "It takes a version, and a second gallery",
                            "A version that was tried in one gallery is taken to another one with"
                                    + " its bytes, its number and its regions."));

    private final Workbench bench;
    private final Consumer<Place> go;
    private final Consumer<List<Problem>> refused;
    private final Live<List<Line>> outline;
    private final Live<Optional<Answer>> plan;
    private final Choice choice;
    private final ObservableValue<Report> report;
    private final Headway headway;
    private final SimpleObjectProperty<Optional<Wanted>> asked =
            new SimpleObjectProperty<>(Optional.empty());
    private volatile Optional<Wanted> wanted = Optional.empty();

    private record Wanted(ResourceId version, ResourceId gallery) {}

    /** What it comes to, and of what. */
    private record Answer(Wanted of, Outcome<Planned> plan) {}

    /**
     * Begins to look.
     *
     * @param path the version that somebody came from, such as {@code Test/ubuntu-web/1.4.2}
     * @param refused is told why a version could not be promoted
     */
    public PromotionViewModel(
            Workbench bench, String path, Consumer<Place> go, Consumer<List<Problem>> refused) {
        this.bench = bench;
        this.go = go;
        this.refused = refused;
        this.headway = new Headway(bench, "");
        this.outline = bench.live(List.of(), Change.Written.class::isInstance, this::outline);
        this.plan = bench.live(Optional.empty(), Change.Written.class::isInstance, this::plan);
        this.choice = new Choice(outline, path, this::ask);
        this.report =
                Bindings.createObjectBinding(this::told, plan.value(), asked, headway.words());
        ask();
    }

    private List<Line> outline(Caller caller) {
        return new Everywhere(bench)
                .subscriptions().stream()
                        .flatMap(id ->
                                bench
                                        .workspace()
                                        .outline()
                                        .list(caller, id)
                                        .orElse(List.of())
                                        .stream())
                        .toList();
    }

    private void ask() {
        wanted =
                choice.from()
                        .flatMap(version ->
                                choice.to().map(gallery -> new Wanted(version, gallery)));
        asked.set(wanted);
        plan.refresh();
    }

    private Optional<Answer> plan(Caller caller) {
        return wanted.map(now ->
                new Answer(
                        now,
                        bench.workspace()
                                .promotions()
                                .plan(caller, now.version(), now.gallery(), Reckoning.AS_KNOWN)));
    }

    /** Only of what is chosen now; what was chosen before is never shown or done. */
    private Optional<Outcome<Planned>> current() {
        return plan.get()
                .filter(answer -> asked.get().equals(Optional.of(answer.of())))
                .map(Answer::plan);
    }

    private Report told() {
        if (asked.get().isEmpty()) {
            return NOTHING;
        }
        return current().map(this::told).orElse(Report.COMING);
    }

    @Override
    public String title() {
        return "Promote";
    }

    @Override
    public ObservableValue<Report> report() {
        return report;
    }

    @Override
    public List<Dial> dials() {
        return choice.dials();
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("promote", "Promote", "fth-chevrons-right", this::promote)
                        .unless(
                                Bindings.createStringBinding(
                                        this::obstacle, plan.value(), asked, headway.busy())),
                Action.of(
                        "mirror",
                        "Mirror a gallery",
                        "fth-copy",
                        () -> go.accept(new Place.Page("mirror"))));
    }

    private String obstacle() {
        if (headway.busy().get()) {
            return "It is being promoted";
        }
        if (asked.get().isEmpty()) {
            return "Choose a version and another gallery first";
        }
        return current()
                .map(answer -> Checked.sentences(answer.problems()))
                .orElse("What it comes to is still being worked out");
    }

    /** Exactly what is shown; refused when it would be another plan by now. */
    private void promote() {
        current()
                .filter(answer -> answer.problems().isEmpty())
                .map(Outcome::orThrow)
                .ifPresent(this::promote);
    }

    private void promote(Planned seen) {
        Promotion promotion = seen.promotion();
        headway.run(
                (caller, watch) ->
                        bench.workspace()
                                .promotions()
                                .promote(
                                        caller,
                                        promotion.from().id(),
                                        promotion.to().id(),
                                        seen.plan().hash(),
                                        watch),
                answer -> {
                    switch (answer) {
                        case Outcome.Done<Acknowledged<ImageVersion>> _ ->
                                go.accept(new Place.Of(promotion.id(), "replication"));
                        case Outcome.Refused<Acknowledged<ImageVersion>>(
                                        List<Problem> problems) -> {
                            refused.accept(problems);
                            plan.refresh();
                        }
                    }
                });
    }

    @Override
    public void beat() {
        headway.beat();
    }

    private Report told(Outcome<Planned> answer) {
        return switch (answer) {
            case Outcome.Done<Planned>(Planned now) -> told(now);
            case Outcome.Refused<Planned>(List<Problem> problems) ->
                    Report.of(
                            "It can’t be promoted",
                            Section.Note.of(
                                    "fth-alert-octagon",
                                    "This version can’t be taken there",
                                    Checked.sentences(problems)));
        };
    }

    private Report told(Planned now) {
        List<Section> sections = new ArrayList<>();
        sections.add(asked(now.promotion()));
        sections.add(tiles(now));
        now.promotion().elsewhere().map(PromotionViewModel::elsewhere).ifPresent(sections::add);
        now.promotion().definition().map(PromotionViewModel::made).ifPresent(sections::add);
        now.plan().warnings().stream()
                .map(warning -> Section.Note.of("fth-alert-triangle", Sentences.of(warning), ""))
                .forEach(sections::add);
        sections.add(new Section.Table(PromotionTables.regions(now)));
        sections.add(new Section.Table(PromotionTables.latest(now.plan())));
        return new Report(headway.words().get(), sections);
    }

    private static Section asked(Promotion promotion) {
        return Section.Note.of(
                "fth-chevrons-right",
                "%s to %s"
                        .formatted(
                                Called.inFull(promotion.from().id()), promotion.to().id().name()),
                "A plan; nothing happens before you promote it.");
    }

    private static Section elsewhere(Region home) {
        return Section.Note.of(
                "fth-info",
                "Its home region is %s".formatted(home.displayName()),
                "The region of the gallery has no verified copy of it. For another home, add that"
                        + " region to the version and wait until its copy is verified.");
    }

    private static Section made(ImageDefinition image) {
        return Section.Note.of(
                "fth-hard-drive",
                "The image %s is made first".formatted(Called.inFull(image.id())),
                "The gallery has none of that name yet; it gets the same properties.");
    }

    private static Section tiles(Planned now) {
        ReplicationPlan plan = now.plan();
        return Section.Tiles.of(
                Tile.of(
                                "To copy",
                                Sizes.of(plan.bytesWritten()),
                                "",
                                "%s of it from region to region"
                                        .formatted(Sizes.of(plan.bytesAcross())))
                        .below(PromotionTables.MADE),
                Tile.of(
                                "Time",
                                plan.seconds().high() == 0
                                        ? "–"
                                        : Amounts.span(
                                                Duration.ofSeconds(plan.seconds().low()),
                                                Duration.ofSeconds(plan.seconds().high())),
                                "",
                                Rates.of(plan.rates()))
                        .below(PromotionTables.MADE),
                Tile.of(
                                "Cost",
                                Costs.readable(plan.after()),
                                "",
                                "a month more, by the prices of " + plan.after().priceDate())
                        .below(PromotionTables.MADE),
                Tile.of("Egress, once", Costs.readable(plan.egress()), "", "for first replicas")
                        .below(PromotionTables.MADE));
    }

    @Override
    public void close() {
        headway.close();
        outline.close();
        plan.close();
    }
}
