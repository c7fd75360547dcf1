package gallerist.app.page.loss;

import gallerist.app.fx.Workbench;
import gallerist.app.text.Called;
import gallerist.app.text.Costs;
import gallerist.app.text.Fates;
import gallerist.app.text.Figures;
import gallerist.app.text.Sizes;
import gallerist.model.cost.Occupancy;
import gallerist.model.cost.PriceTable;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SoftDeletePolicy;
import gallerist.model.planning.PlannedStep;
import gallerist.model.planning.PlannedSteps;
import gallerist.model.planning.Retirement;
import gallerist.model.planning.Retirement.Fate;
import gallerist.model.planning.Retirement.Step;
import gallerist.model.replication.Publishing;
import gallerist.storage.Caller;
import gallerist.storage.Reckoning;
import gallerist.storage.VersionReplication;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What retiring versions does: to each of them, to {@code latest}, and for good or not. */
public final class Ending {
    private final Workbench bench;
    private final Caller caller;
    private final List<Step> steps;
    private final PriceTable prices;

    private Ending(Workbench bench, Caller caller, Retirement plan, PriceTable prices) {
        this.bench = bench;
        this.caller = caller;
        this.steps = plan.changes();
        this.prices = prices;
    }

    public static List<Consequence> of(
            Workbench bench, Caller caller, Retirement plan, PriceTable prices) {
        Ending ending = new Ending(bench, caller, plan, prices);
        List<Consequence> told = new ArrayList<>();
        ending.steps.forEach(step -> told.add(ending.each(step)));
        told.addAll(Afterwards.of(ending.images()));
        ending.kept().ifPresent(told::add);
        ending.lost().ifPresent(told::add);
        return told;
    }

    private Consequence each(Step step) {
        ResourceId id = step.version().id();
        return new Consequence(
                step.fate() == Fate.DELETED ? "fth-trash-2" : "fth-minus-circle",
                "%s: %s".formatted(Called.inFull(id), Fates.of(step.fate())),
                saving(freed(step), Costs.readable(prices.money(step.monthly()))));
    }

    private static String saving(long freed, String monthly) {
        return freed == 0
                ? "It has no bytes, so nothing is freed or saved"
                : "%s freed, saves %s a month".formatted(Sizes.of(freed), monthly);
    }

    private long freed(Step step) {
        return step.after()
                .map(after -> freed(step.version(), after))
                .orElseGet(() ->
                        Saving.freed(
                                bench.workspace()
                                        .deletionPlans()
                                        .of(caller, step.version().id(), false, Reckoning.AS_KNOWN)
                                        .orThrow()
                                        .plan()));
    }

    private long freed(ImageVersion version, Publishing after) {
        long bytes =
                bench.workspace().replications().status(caller, version.id()).orThrow().stream()
                        .mapToLong(VersionReplication::bytes)
                        .sum();
        return PlannedSteps.between(
                        Occupancy.of(version, bytes), Occupancy.of(version.with(after), bytes))
                .stream()
                .mapToLong(PlannedStep::bytes)
                .sum();
    }

    private List<Afterwards.Image> images() {
        Map<ResourceId, List<Step>> byImage =
                steps.stream()
                        .collect(
                                Collectors.groupingBy(
                                        step -> step.version().id().parent().orElseThrow(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return byImage.entrySet().stream()
                .map(each ->
                        Afterwards.Image.of(
                                bench.workspace(),
                                caller,
                                each.getKey(),
                                each.getValue().stream()
                                        .filter(step -> step.after().isEmpty())
                                        .map(step -> step.version().number())
                                        .collect(Collectors.toSet()),
                                each.getValue().stream().flatMap(Ending::changed).toList()))
                .toList();
    }

    private static Stream<ImageVersion> changed(Step step) {
        return step.after().map(step.version()::with).stream();
    }

    private Optional<Consequence> kept() {
        long kept = deleted(true).size();
        return kept == 0
                ? Optional.empty()
                : Optional.of(
                        new Consequence(
                                "fth-rotate-ccw",
                                "%s in Recycle until %s"
                                        .formatted(
                                                Figures.counted(
                                                        kept, "version stays", "versions stay"),
                                                Figures.date(
                                                        bench.now()
                                                                .plus(SoftDeletePolicy.RETENTION),
                                                        bench.zone())),
                                "Until then they can be restored, and one copy in each region is"
                                        + " still paid for"));
    }

    private Optional<Consequence> lost() {
        List<ResourceId> lost = deleted(false);
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Consequence(
                                "fth-alert-triangle",
                                "%s be restored"
                                        .formatted(
                                                Figures.counted(
                                                        lost.size(),
                                                        "version cannot",
                                                        "versions cannot")),
                                "There is no recycle bin: soft delete is off for "
                                        + Afterwards.named(
                                                lost.stream()
                                                        .map(ResourceId::galleryName)
                                                        .distinct()
                                                        .toList())));
    }

    /** Those in galleries that have a recycle bin, or that have none. */
    private List<ResourceId> deleted(boolean isKept) {
        return steps.stream()
                .filter(step -> step.fate() == Fate.DELETED)
                .map(step -> step.version().id())
                .filter(id -> hasBin(id) == isKept)
                .toList();
    }

    private boolean hasBin(ResourceId version) {
        ResourceId gallery = version.parent().flatMap(ResourceId::parent).orElseThrow();
        return bench.workspace().galleries().show(caller, gallery).orThrow().softDelete().enabled();
    }
}
