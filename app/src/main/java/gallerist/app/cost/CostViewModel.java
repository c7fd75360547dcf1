package gallerist.app.cost;

import gallerist.app.cost.CostGroups.By;
import gallerist.app.fx.Action;
import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.app.page.Retiring;
import gallerist.app.report.Chart;
import gallerist.app.report.CostByMonth;
import gallerist.app.report.Report;
import gallerist.app.report.ReportModel;
import gallerist.app.report.Section;
import gallerist.app.report.Section.Tile;
import gallerist.app.report.dial.Asked;
import gallerist.app.report.dial.Dial;
import gallerist.app.report.dial.GalleryDial;
import gallerist.app.text.Costs;
import gallerist.app.text.Figures;
import gallerist.app.text.Sizes;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.cost.Budget;
import gallerist.model.cost.ByHand;
import gallerist.model.cost.Estimate;
import gallerist.model.cost.Money;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.TagOperation;
import gallerist.model.gallery.Tags;
import gallerist.model.planning.Retirement.Step;
import gallerist.storage.Change;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** What images cost a month and to whom, what crossing regions costs, and what could be saved. */
public final class CostViewModel implements ReportModel {
    private final Workbench bench;
    private final Consumer<Retiring> confirm;
    private final Consumer<List<Problem>> refused;
    private final GalleryDial gallery = new GalleryDial();
    private final Asked by = new Asked(By.titles().getFirst());
    private final Asked budget = new Asked("");
    private final Live<Optional<Spending>> spending;
    private final ObservableValue<Report> report;
    private final Dial galleries;
    private final ObjectProperty<Optional<Picked>> picked =
            new SimpleObjectProperty<>(Optional.empty());

    /**
     * Begins to look.
     *
     * @param confirm asks the person before waste is ended
     * @param refused is told why a budget could not be set
     */
    public CostViewModel(
            Workbench bench, Consumer<Retiring> confirm, Consumer<List<Problem>> refused) {
        this.bench = bench;
        this.confirm = confirm;
        this.refused = refused;
        this.spending =
                bench.live(
                        Optional.empty(),
                        Change.Written.class::isInstance,
                        caller -> Optional.of(Spending.read(bench, caller, gallery)));
        gallery.then(spending::refresh);
        this.report =
                Bindings.createObjectBinding(
                        () -> spending.get().map(this::shown).orElse(Report.COMING),
                        spending.value(),
                        by.shown(),
                        picked);
        this.galleries = gallery.among(spending.value(), Spending::estate);
    }

    private Optional<ResourceId> chosen(Spending now) {
        return gallery.chosen(now.estate());
    }

    @Override
    public String title() {
        return "Cost";
    }

    @Override
    public ObservableValue<Report> report() {
        return report;
    }

    @Override
    public List<Dial> dials() {
        return List.of(
                galleries,
                new Dial.Pick("By", new ReadOnlyObjectWrapper<>(By.titles()), by),
                new Dial.Entry("Budget a month", "450", 6, budget));
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("set-budget", "Set budget", "fth-flag", this::setBudget)
                        .unless(
                                Bindings.createStringBinding(
                                        this::obstacle,
                                        gallery.shown(),
                                        budget.shown(),
                                        spending.value())));
    }

    private String obstacle() {
        if (spending.get().flatMap(this::chosen).isEmpty()) {
            return "Choose one gallery first";
        }
        return Budget.amount(budget.now()).isEmpty()
                ? "Type an amount first, such as 450; 0 takes the budget away"
                : "";
    }

    /** A budget is a tag of its gallery, so that it goes where the gallery goes. */
    private void setBudget() {
        Optional<ResourceId> at = spending.get().flatMap(this::chosen);
        Optional<BigDecimal> amount = Budget.amount(budget.now());
        if (at.isPresent() && amount.isPresent()) {
            boolean isNone = amount.get().signum() == 0;
            Map<String, String> tag = Map.of(Budget.TAG, amount.get().toPlainString());
            bench.call(
                    caller ->
                            bench.workspace()
                                    .tagging()
                                    .update(
                                            caller,
                                            at.get(),
                                            isNone ? TagOperation.DELETE : TagOperation.MERGE,
                                            isNone ? current(at.get()) : tag),
                    answer -> {
                        if (answer instanceof Outcome.Refused<Tags>(var problems)) {
                            refused.accept(problems);
                        } else {
                            spending.refresh();
                        }
                    });
        }
    }

    private Map<String, String> current(ResourceId id) {
        return spending.get()
                .flatMap(now -> now.gallery(id))
                .map(each -> each.tags().get(Budget.TAG))
                .filter(value -> !value.isEmpty())
                .map(value -> Map.of(Budget.TAG, value))
                .orElse(Map.of());
    }

    private Report shown(Spending now) {
        Estimate estimate = now.estimate();
        List<Section> sections = new ArrayList<>();
        sections.add(tiles(now, estimate));
        sections.add(
                new Section.Beside(
                        List.of(new Section.Graph(outlook(now))),
                        List.of(new Section.Table(CostLines.byHand(now)))));
        By kind = By.of(by.now());
        sections.add(
                new Section.Table(
                        CostGroups.of(
                                now, estimate, kind, group -> picked.set(Optional.of(group)))));
        Optional<Picked> group = picked.get().filter(each -> each.by() == kind);
        group.ifPresent(each ->
                sections.add(
                        new Section.Table(
                                CostLines.of(
                                        now, estimate, each, () -> picked.set(Optional.empty())))));
        sections.add(new Section.Table(new WasteTable(now, bench.zone(), this::end).grid()));
        if (group.isEmpty()) {
            sections.add(new Section.Table(CostLines.storage(now, estimate)));
        }
        sections.add(new Section.Table(CostLines.egress(estimate)));
        sections.add(new Section.Table(CostLines.crossed(now)));
        sections.add(new Section.Table(PublishedBill.of(now.prices())));
        return new Report(
                "By the prices of %s; the service itself costs nothing"
                        .formatted(now.prices().date()),
                sections);
    }

    private Chart outlook(Spending now) {
        return CostByMonth.of(
                "Cost by month, " + now.gallery().map(ResourceId::name).orElse("all galleries"),
                now.outlook(),
                YearMonth.from(bench.now().atZone(bench.zone())),
                Budget.of(now.galleries()));
    }

    private Section.Tiles tiles(Spending now, Estimate estimate) {
        BigDecimal hand = ByHand.together(now.byHand());
        Money all = now.monthly();
        Optional<BigDecimal> most = Budget.of(now.galleries());
        return Section.Tiles.of(
                Tile.of(
                                "A month",
                                Costs.readable(all),
                                "",
                                hand.signum() == 0
                                        ? "storage of replicas"
                                        : "%s of it entered by hand"
                                                .formatted(
                                                        Costs.readable(now.prices().money(hand))))
                        .below(CostLines.STORAGE),
                Tile.of(
                                "Budget",
                                most.map(each -> Costs.readable(now.prices().money(each)))
                                        .orElse("–"),
                                "",
                                most.map(each -> deviation(now, all, each))
                                        .orElse("set one for each gallery"))
                        .below(CostGroups.BY_GALLERY),
                Tile.of(
                                "Snapshots",
                                Figures.count(estimate.snapshots()),
                                "",
                                Sizes.of(
                                                estimate.storage().stream()
                                                        .mapToLong(each ->
                                                                each.bytes() * each.replicas())
                                                        .sum())
                                        + " in all")
                        .below(CostLines.STORAGE),
                Tile.of(
                                "Egress, once",
                                Costs.readable(estimate.once()),
                                "",
                                "first replicas elsewhere")
                        .below(CostLines.EGRESS),
                Tile.of(
                                "Could be saved",
                                Costs.readable(now.prices().money(now.waste().plan().monthly())),
                                "",
                                "a month, by ending waste")
                        .below(WasteTable.TITLE));
    }

    private static String deviation(Spending now, Money all, BigDecimal most) {
        BigDecimal more = all.amount().subtract(most);
        return more.signum() > 0
                ? Costs.readable(now.prices().money(more)) + " above it"
                : Costs.readable(now.prices().money(more.negate())) + " left";
    }

    /** Ends some of the waste that was shown, once somebody has confirmed it. */
    private void end(Predicate<Step> wanted) {
        spending.get()
                .ifPresent(now ->
                        confirm.accept(
                                new Retiring(
                                        bench,
                                        now.waste().plan().only(wanted),
                                        now.prices(),
                                        caller ->
                                                Spending.read(bench, caller, gallery)
                                                        .waste()
                                                        .plan()
                                                        .only(wanted))));
    }

    /** All lines are there while no group is looked at, budgets where galleries are. */
    @Override
    public void open(String section) {
        switch (section) {
            case CostLines.STORAGE -> picked.set(Optional.empty());
            case CostGroups.BY_GALLERY -> by.shown().set(By.titles().getFirst());
            default -> {}
        }
    }

    @Override
    public void close() {
        spending.close();
    }
}
