package gallerist.app.cost;

import gallerist.app.fx.Action;
import gallerist.app.fx.Place;
import gallerist.app.report.Cells;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.report.Grid.Tone;
import gallerist.app.text.Costs;
import gallerist.app.text.Figures;
import gallerist.app.text.Sizes;
import gallerist.model.cost.ByHand;
import gallerist.model.cost.Estimate;
import gallerist.model.gallery.Gallery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What a month costs, added up by what people ask for. */
final class CostGroups {
    static final String BY_GALLERY = "Cost by gallery";

    /** What costs are grouped by. */
    enum By {
        GALLERY("Gallery"),
        IMAGE("Image"),
        REGION("Region"),
        STORAGE("Storage type"),
        OWNER("Owner");

        private final String title;

        By(String title) {
            this.title = title;
        }

        static List<String> titles() {
            return Stream.of(values()).map(each -> each.title).toList();
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

    private CostGroups() {}

    /**
     * The groups of one kind.
     *
     * @param open shows the lines that a group was added up from
     */
    static Grid of(Spending now, Estimate estimate, By kind, Consumer<Picked> open) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Estimate.Storage each : estimate.storage()) {
            String name = name(now, kind, each);
            Group more =
                    new Group(
                            name,
                            place(kind, each),
                            each.replicas(),
                            each.bytes() * each.replicas(),
                            each.monthly().amount());
            groups.merge(name, more, CostGroups::sum);
        }
        for (ByHand each : now.byHand()) {
            String name = name(now, kind, each);
            groups.merge(
                    name, new Group(name, place(kind, each), 0, 0, each.amount()), CostGroups::sum);
        }
        List<Group> sorted =
                groups.values().stream()
                        .sorted(Comparator.comparing(Group::monthly).reversed())
                        .toList();
        BigDecimal all = now.monthly().amount();
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
        List<Line> lines =
                sorted.stream()
                        .map(each -> line(now, kind, each, all).offering(lines(kind, each, open)))
                        .toList();
        List<Cell> sum =
                new ArrayList<>(
                        List.of(
                                Cell.of(Figures.counted(lines.size(), "group", "groups")),
                                Cell.of(Figures.count(estimate.snapshots())),
                                Cell.of(Sizes.of(sorted.stream().mapToLong(Group::bytes).sum())),
                                Cell.of(""),
                                Cell.of(Costs.readable(now.monthly()))));
        if (kind == By.GALLERY) {
            sum.add(Cell.of(""));
            sum.add(Cell.of(""));
        }
        Grid grid =
                Grid.of(
                        "Cost by " + kind.title.toLowerCase(Locale.ROOT),
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

    private static Action lines(By kind, Group group, Consumer<Picked> open) {
        return Action.of("lines", "Lines", "", () -> open.accept(new Picked(kind, group.name())));
    }

    static String name(Spending now, By kind, Estimate.Storage each) {
        return switch (kind) {
            case GALLERY -> each.version().galleryName();
            case IMAGE -> each.version().galleryName() + " / " + each.version().artifactName();
            case REGION -> each.region().displayName();
            case STORAGE -> each.type().text();
            case OWNER -> now.owner(each.version());
        };
    }

    /** What belongs to no image, region or storage type stands by itself. */
    static String name(Spending now, By kind, ByHand each) {
        return switch (kind) {
            case GALLERY -> each.gallery().name();
            case OWNER -> now.owner(each.gallery());
            case IMAGE, REGION, STORAGE -> CostLines.BY_HAND;
        };
    }

    private static Optional<Place> place(By kind, ByHand each) {
        return switch (kind) {
            case GALLERY -> Optional.of(Place.of(each.gallery()));
            case IMAGE, REGION, STORAGE, OWNER -> Optional.empty();
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

    private static Line line(Spending now, By kind, Group group, BigDecimal all) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(group.name()));
        cells.add(Cells.count(group.snapshots()));
        cells.add(Cells.bytes(group.bytes()));
        cells.add(
                Cell.bar(
                        all.signum() == 0 ? 0 : group.monthly().doubleValue() / all.doubleValue()));
        cells.add(Cells.money(now.prices().money(group.monthly())));
        if (kind == By.GALLERY) {
            Optional<Gallery> gallery =
                    now.estate().galleries().stream()
                            .filter(each -> each.id().name().equals(group.name()))
                            .findFirst();
            Optional<BigDecimal> most = gallery.flatMap(each -> now.budget(each.id()));
            cells.add(most.map(each -> Cells.money(now.prices().money(each))).orElse(Cell.NONE));
            cells.add(
                    most.map(each -> now.prices().money(each.subtract(group.monthly())))
                            .map(left ->
                                    left.amount().signum() < 0
                                            ? Cell.exactly(
                                                            "−"
                                                                    + Costs.readable(
                                                                            now.prices()
                                                                                    .money(
                                                                                            left.amount()
                                                                                                    .negate())),
                                                            left.rounded().toPlainString())
                                                    .in(Tone.WARNING)
                                            : Cells.money(left))
                            .orElse(Cell.NONE));
        }
        return new Line(cells, group.place(), List.of());
    }
}
