package gallerist.app.cost;

import gallerist.app.fx.Action;
import gallerist.app.fx.Live;
import gallerist.app.fx.Place;
import gallerist.app.fx.Workbench;
import gallerist.app.report.Asked;
import gallerist.app.report.Chart;
import gallerist.app.report.Dial;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.report.Grid.Tone;
import gallerist.app.report.Report;
import gallerist.app.report.ReportModel;
import gallerist.app.report.Section;
import gallerist.app.report.Section.Tile;
import gallerist.app.text.Costs;
import gallerist.app.text.Figures;
import gallerist.app.text.Sizes;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.advice.Finding;
import gallerist.model.cost.Estimate;
import gallerist.model.cost.Money;
import gallerist.model.cost.Occupancy;
import gallerist.model.cost.Outlook;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.TagOperation;
import gallerist.model.gallery.Tags;
import gallerist.storage.Change;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** What images cost a month and to whom, what crossing regions costs, and what could be saved. */
public final class CostViewModel implements ReportModel {
    private static final String ALL = "All";
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    private final Workbench bench;
    private final Consumer<Place> go;
    private final Consumer<List<Problem>> refused;
    private final Asked gallery = new Asked(ALL);
    private final Asked by = new Asked(By.GALLERY.title);
    private final Asked budget = new Asked("");
    private final Live<Optional<Spending>> spending;
    private final ObservableValue<Report> report;
    private final ObservableValue<List<String>> galleries;

    /** What costs are grouped by. */
    private enum By {
        GALLERY("Gallery"),
        IMAGE("Image"),
        REGION("Region"),
        STORAGE("Storage type"),
        OWNER("Owner");

        private final String title;

        By(String title) {
            this.title = title;
        }

        static By of(String title) {
            return Stream.of(values())
                    .filter(each -> each.title.equals(title))
                    .findFirst()
                    .orElse(GALLERY);
        }
    }

    /** What one group comes to. */
    private record Group(
            String name, Optional<Place> place, long snapshots, long bytes, BigDecimal monthly) {}

    /**
     * Begins to look.
     *
     * @param refused is told why a budget could not be set
     */
    public CostViewModel(Workbench bench, Consumer<Place> go, Consumer<List<Problem>> refused) {
        this.bench = bench;
        this.go = go;
        this.refused = refused;
        this.spending =
                bench.live(
                        Optional.empty(),
                        Change.Written.class::isInstance,
                        caller -> Optional.of(Spending.read(bench, caller)));
        this.report =
                Bindings.createObjectBinding(
                        () ->
                                spending.get()
                                        .map(now -> shown(now.of(chosen(now))))
                                        .orElse(Report.COMING),
                        spending.value(),
                        gallery.shown(),
                        by.shown());
        this.galleries =
                Bindings.createObjectBinding(
                        () ->
                                Stream.concat(
                                                Stream.of(ALL),
                                                spending.get().stream()
                                                        .flatMap(now ->
                                                                now.estate().galleries().stream())
                                                        .map(each -> each.id().name())
                                                        .distinct()
                                                        .sorted())
                                        .toList(),
                        spending.value());
    }

    private Optional<ResourceId> chosen(Spending now) {
        return now.estate().galleries().stream()
                .map(Gallery::id)
                .filter(id -> id.name().equals(gallery.now()))
                .findFirst();
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
                new Dial.Pick("Gallery", galleries, gallery),
                new Dial.Pick(
                        "By",
                        new ReadOnlyObjectWrapper<>(
                                Stream.of(By.values()).map(each -> each.title).toList()),
                        by),
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
        return Spending.amount(budget.now()).isEmpty()
                ? "Type an amount first, such as 450; 0 takes the budget away"
                : "";
    }

    /** A budget is a tag of its gallery, so that it goes where the gallery goes. */
    private void setBudget() {
        Optional<ResourceId> at = spending.get().flatMap(this::chosen);
        Optional<BigDecimal> amount = Spending.amount(budget.now());
        if (at.isPresent() && amount.isPresent()) {
            boolean isNone = amount.get().signum() == 0;
            Map<String, String> tag = Map.of(Spending.BUDGET, amount.get().toPlainString());
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
                .map(each -> each.tags().get(Spending.BUDGET))
                .filter(value -> !value.isEmpty())
                .map(value -> Map.of(Spending.BUDGET, value))
                .orElse(Map.of());
    }

    private Report shown(Spending now) {
        Estimate estimate = now.estimate();
        List<Section> sections = new ArrayList<>();
        Map<String, BigDecimal> costs = monthly(estimate);
        sections.add(tiles(now, estimate, saved(now, costs)));
        sections.add(
                new Section.Beside(
                        List.of(new Section.Graph(outlook(now))),
                        List.of(new Section.Table(byHand(now)))));
        sections.add(new Section.Table(groups(now, estimate)));
        sections.add(new Section.Table(waste(now, costs)));
        sections.add(new Section.Table(lines(estimate)));
        sections.add(new Section.Table(egress(estimate)));
        sections.add(new Section.Table(crossed(now)));
        sections.add(new Section.Table(PublishedBill.of(now.prices())));
        return new Report(
                "By the prices of %s; the service itself costs nothing"
                        .formatted(now.prices().date()),
                sections);
    }

    private Section.Tiles tiles(Spending now, Estimate estimate, BigDecimal saved) {
        BigDecimal hand = hand(now);
        Money all = now.money(estimate.monthly().amount().add(hand));
        Optional<BigDecimal> most =
                chosen(now)
                        .map(id -> now.budget(id))
                        .orElseGet(() ->
                                now.estate().galleries().stream()
                                        .flatMap(each -> now.budget(each.id()).stream())
                                        .reduce(BigDecimal::add));
        long occupied = now.charges().stream().mapToLong(Occupancy::bytes).sum();
        return Section.Tiles.of(
                Tile.of(
                        "A month",
                        Costs.readable(all),
                        "",
                        hand.signum() == 0
                                ? "storage of replicas"
                                : "%s of it entered by hand"
                                        .formatted(Costs.readable(now.money(hand)))),
                Tile.of(
                        "Budget",
                        most.map(each -> Costs.readable(now.money(each))).orElse("–"),
                        "",
                        most.map(each -> deviation(now, all, each))
                                .orElse("set one for each gallery")),
                Tile.of(
                        "Snapshots",
                        Figures.count(estimate.snapshots()),
                        "",
                        "%s in all, of versions that take %s"
                                .formatted(
                                        Sizes.of(
                                                estimate.storage().stream()
                                                        .mapToLong(each ->
                                                                each.bytes() * each.replicas())
                                                        .sum()),
                                        Sizes.of(occupied))),
                Tile.of(
                        "Egress, once",
                        Costs.readable(estimate.once()),
                        "",
                        "the first replica of each other region"),
                Tile.of(
                        "Could be saved",
                        Costs.readable(now.money(saved)),
                        "",
                        "a month, by deleting what nobody uses"));
    }

    private static BigDecimal hand(Spending now) {
        return now.byHand().stream()
                .filter(each ->
                        now.charges().stream()
                                        .anyMatch(
                                                charge -> charge.version().isWithin(each.gallery()))
                                || now.charges().isEmpty())
                .map(Spending.ByHand::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String deviation(Spending now, Money all, BigDecimal most) {
        BigDecimal more = all.amount().subtract(most);
        return more.signum() > 0
                ? Costs.readable(now.money(more)) + " above it"
                : Costs.readable(now.money(more.negate())) + " left";
    }

    private Chart outlook(Spending now) {
        YearMonth current = YearMonth.from(bench.now().atZone(bench.zone()));
        List<Chart.Series> series = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        List<Outlook.Month> months = now.outlook().months();
        for (int order = -1; order <= 1; order++) {
            List<Chart.Point> points = new ArrayList<>();
            for (int i = 0; i < months.size(); i++) {
                Outlook.Month month = months.get(i);
                boolean isHere = Integer.signum(month.month().compareTo(current)) == order;
                points.add(
                        new Chart.Point(
                                (i + 0.5) / months.size(),
                                isHere ? month.cost().amount().doubleValue() : 0,
                                "%s: %s"
                                        .formatted(
                                                MONTH.format(month.month()),
                                                Costs.readable(month.cost()))));
            }
            series.add(
                    new Chart.Series(
                            order < 0 ? "Past" : order == 0 ? "This month" : "Forecast",
                            Chart.Shape.BARS,
                            order < 0
                                    ? Chart.Tone.BEFORE
                                    : order == 0 ? Chart.Tone.NOW : Chart.Tone.FORECAST,
                            points));
        }
        months.forEach(month ->
                lines.add(
                        Line.of(
                                Cell.of(month.month().toString()),
                                Cell.exactly(
                                        Costs.readable(month.cost()),
                                        month.cost().rounded().toPlainString()))));
        return new Chart(
                "Storage by month, all galleries",
                "",
                series,
                Chart.rungs(series, CostViewModel::rung),
                months.stream().map(month -> MONTH.format(month.month())).toList(),
                List.of(),
                Grid.of(
                        "Storage by month",
                        "",
                        List.of(Column.text("Month", 1), Column.number("Cost", 1)),
                        lines,
                        "Nothing is charged: no version has bytes."));
    }

    private static String rung(double cost) {
        return cost == 0 || cost >= 0.01
                ? BigDecimal.valueOf(cost).stripTrailingZeros().toPlainString()
                : "%.0e".formatted(cost);
    }

    private Grid byHand(Spending now) {
        List<Line> lines =
                now.byHand().stream()
                        .map(each ->
                                Line.of(
                                                Cell.of(each.name()),
                                                Cell.of(each.gallery().name()),
                                                money(now.money(each.amount())))
                                        .to(Place.of(each.gallery())))
                        .toList();
        return Grid.of(
                "Entered by hand",
                "a month",
                List.of(
                        Column.text("For", 1.4),
                        Column.text("Gallery", 1),
                        Column.number("Cost", 0.8)),
                lines,
                "Costs that the program can't know, such as a build pipeline, are tags of a gallery"
                        + " whose names begin with “cost.”, such as cost.pipeline = 12.50.");
    }

    private static Cell money(Money money) {
        return Cell.exactly(
                Costs.readable(money), money.amount().stripTrailingZeros().toPlainString());
    }

    private Grid groups(Spending now, Estimate estimate) {
        Map<String, Group> groups = new LinkedHashMap<>();
        By kind = By.of(by.now());
        for (Estimate.Storage each : estimate.storage()) {
            String name = name(now, kind, each);
            Group more =
                    new Group(
                            name,
                            place(kind, each),
                            each.replicas(),
                            each.bytes() * each.replicas(),
                            each.monthly().amount());
            groups.merge(name, more, CostViewModel::sum);
        }
        List<Group> sorted =
                groups.values().stream()
                        .sorted(Comparator.comparing(Group::monthly).reversed())
                        .toList();
        BigDecimal all = estimate.monthly().amount();
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                Column.text(kind.title, 2),
                                Column.number("Snapshots", 0.8),
                                Column.number("Stored", 1),
                                Column.text("Share", 1.4),
                                Column.number("A month", 0.9)));
        if (kind == By.GALLERY) {
            columns.add(Column.number("Budget", 0.9));
            columns.add(Column.number("Left", 0.9));
        }
        List<Line> lines = sorted.stream().map(each -> line(now, kind, each, all)).toList();
        List<Cell> sum =
                new ArrayList<>(
                        List.of(
                                Cell.of(Figures.counted(lines.size(), "group", "groups")),
                                Cell.of(Figures.count(estimate.snapshots())),
                                Cell.of(Sizes.of(sorted.stream().mapToLong(Group::bytes).sum())),
                                Cell.of(""),
                                Cell.of(Costs.readable(estimate.monthly()))));
        if (kind == By.GALLERY) {
            sum.add(Cell.of(""));
            sum.add(Cell.of(""));
        }
        Grid grid =
                Grid.of(
                        "Storage by " + kind.title.toLowerCase(Locale.ROOT),
                        "dearest first",
                        columns,
                        lines,
                        "Nothing is charged: no version here has bytes.");
        return lines.isEmpty() ? grid : grid.summedUp(new Line(sum, Optional.empty(), List.of()));
    }

    private static Group sum(Group one, Group other) {
        return new Group(
                one.name(),
                one.place(),
                one.snapshots() + other.snapshots(),
                one.bytes() + other.bytes(),
                one.monthly().add(other.monthly()));
    }

    private static String name(Spending now, By kind, Estimate.Storage each) {
        return switch (kind) {
            case GALLERY -> each.version().galleryName();
            case IMAGE -> each.version().galleryName() + " / " + each.version().artifactName();
            case REGION -> each.region().displayName();
            case STORAGE -> each.type().text();
            case OWNER -> now.owner(each.version());
        };
    }

    private static Optional<Place> place(By kind, Estimate.Storage each) {
        return switch (kind) {
            case GALLERY ->
                    each.version().scopes().stream()
                            .filter(scope -> scope.name().equals(each.version().galleryName()))
                            .findFirst()
                            .map(Place::of);
            case IMAGE -> each.version().parent().map(Place::of);
            case REGION, STORAGE, OWNER -> Optional.empty();
        };
    }

    private Line line(Spending now, By kind, Group group, BigDecimal all) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(group.name()));
        cells.add(Cell.of(Figures.count(group.snapshots()), group.snapshots()));
        cells.add(Cell.of(Sizes.of(group.bytes()), group.bytes()));
        cells.add(
                Cell.bar(
                        all.signum() == 0 ? 0 : group.monthly().doubleValue() / all.doubleValue()));
        cells.add(money(now.money(group.monthly())));
        if (kind == By.GALLERY) {
            Optional<BigDecimal> most =
                    now.estate().galleries().stream()
                            .filter(each -> each.id().name().equals(group.name()))
                            .findFirst()
                            .flatMap(each -> now.budget(each.id()));
            cells.add(most.map(each -> money(now.money(each))).orElse(Cell.NONE));
            cells.add(
                    most.map(each -> now.money(each.subtract(group.monthly())))
                            .map(left ->
                                    left.amount().signum() < 0
                                            ? Cell.exactly(
                                                            "−"
                                                                    + Costs.readable(
                                                                            now.money(
                                                                                    left.amount()
                                                                                            .negate())),
                                                            left.rounded().toPlainString())
                                                    .in(Tone.WARNING)
                                            : money(left))
                            .orElse(Cell.NONE));
        }
        return new Line(cells, group.place(), List.of());
    }

    /** What each version costs a month, by the key of its id. */
    private static Map<String, BigDecimal> monthly(Estimate estimate) {
        Map<String, BigDecimal> costs = new HashMap<>();
        estimate.storage()
                .forEach(each ->
                        costs.merge(
                                each.version().key(), each.monthly().amount(), BigDecimal::add));
        return costs;
    }

    private static BigDecimal saved(Spending now, Map<String, BigDecimal> costs) {
        return now.unused().stream()
                .map(finding -> costs.getOrDefault(finding.on().key(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Grid waste(Spending now, Map<String, BigDecimal> costs) {
        List<Line> lines =
                now.unused().stream()
                        .sorted(
                                Comparator.comparing((Finding each) -> cost(costs, each))
                                        .reversed())
                        .map(finding -> waste(now, finding, cost(costs, finding)))
                        .toList();
        return Grid.of(
                "Waste",
                "older than 90 days, made into no machine, superseded",
                List.of(
                        Column.text("Version", 1.6),
                        Column.text("Owner", 1.1),
                        Column.text("Why", 2.6),
                        Column.number("Published", 1),
                        Column.number("A month", 0.8)),
                lines,
                "Nothing is wasted: every old version is in use.");
    }

    private static BigDecimal cost(Map<String, BigDecimal> costs, Finding finding) {
        return costs.getOrDefault(finding.on().key(), BigDecimal.ZERO);
    }

    private Line waste(Spending now, Finding finding, BigDecimal monthly) {
        ResourceId id = finding.on();
        Function<ImageVersion, String> published =
                version -> Figures.date(version.publishing().published(), bench.zone());
        return Line.of(
                        Cell.of("%s %s".formatted(id.artifactName(), id.name())),
                        Cell.of(now.owner(id)),
                        Cell.muted(finding.fact()),
                        Cell.of(
                                Optional.ofNullable(now.versions().get(id.key()))
                                        .map(published)
                                        .orElse("–")),
                        money(now.money(monthly)))
                .to(Place.of(id))
                .offering(
                        Action.of(
                                "plan-deletion",
                                "Delete…",
                                "fth-trash-2",
                                () -> go.accept(new Place.Opened(Place.of(id), "delete"))));
    }

    private static Grid lines(Estimate estimate) {
        List<Line> lines =
                estimate.storage().stream()
                        .sorted(
                                Comparator.comparing(
                                                (Estimate.Storage each) -> each.monthly().amount())
                                        .reversed())
                        .map(each ->
                                Line.of(
                                                Cell.of(
                                                        "%s %s"
                                                                .formatted(
                                                                        each.version()
                                                                                .artifactName(),
                                                                        each.version().name())),
                                                Cell.of(each.region().displayName()),
                                                Cell.of(each.type().text()),
                                                Cell.of(
                                                        Figures.count(each.replicas()),
                                                        each.replicas()),
                                                Cell.of(Sizes.of(each.bytes()), each.bytes()),
                                                Cell.of(each.price().perGB().toPlainString()),
                                                money(each.monthly()))
                                        .to(new Place.Of(each.version(), "replication")))
                        .toList();
        return Grid.of(
                "Storage, line by line",
                "replicas × what is occupied × price",
                List.of(
                        Column.text("Version", 1.6),
                        Column.text("Region", 1.2),
                        Column.text("Type", 1),
                        Column.number("Replicas", 0.7),
                        Column.number("Occupied", 0.9),
                        Column.number("Price of a GB", 0.9),
                        Column.number("A month", 0.8)),
                lines,
                "Nothing is charged here.");
    }

    private static Grid egress(Estimate estimate) {
        return Grid.of(
                "Egress, line by line",
                "once for each other region, whatever the replicas",
                List.of(
                        Column.text("Version", 1.6),
                        Column.text("From", 1.2),
                        Column.text("To", 1.2),
                        Column.number("Bytes", 0.9),
                        Column.number("Price of a GB", 0.9),
                        Column.number("Once", 0.8)),
                estimate.egress().stream()
                        .map(each ->
                                Line.of(
                                                Cell.of(
                                                        "%s %s"
                                                                .formatted(
                                                                        each.version()
                                                                                .artifactName(),
                                                                        each.version().name())),
                                                Cell.of(each.from().displayName()),
                                                Cell.of(each.to().displayName()),
                                                Cell.of(Sizes.of(each.bytes()), each.bytes()),
                                                Cell.of(each.price().perGB().toPlainString()),
                                                money(each.once()))
                                        .to(new Place.Of(each.version(), "replication")))
                        .toList(),
                "No version crosses regions.");
    }

    private static Grid crossed(Spending now) {
        return Grid.of(
                "Crossed in the last 30 days",
                "measured; billed is what the rule counts",
                List.of(
                        Column.text("Day", 1),
                        Column.text("From", 1.2),
                        Column.text("To", 1.2),
                        Column.number("Crossed", 1),
                        Column.number("Billed", 1)),
                now.egress().stream()
                        .map(each ->
                                Line.of(
                                        Cell.of(each.day().toString()),
                                        Cell.of(each.source().displayName()),
                                        Cell.of(each.target().displayName()),
                                        Cell.of(Sizes.of(each.crossed()), each.crossed()),
                                        Cell.of(Sizes.of(each.billed()), each.billed())))
                        .toList(),
                "Nothing has crossed regions in this time.");
    }

    @Override
    public void close() {
        spending.close();
    }
}
