package gallerist.app.replication;

import gallerist.app.az.AzCommand;
import gallerist.app.az.AzRegions;
import gallerist.app.az.PropertyChange;
import gallerist.app.code.Copyable;
import gallerist.app.code.Printed;
import gallerist.app.code.Recipe;
import gallerist.app.code.Request;
import gallerist.app.fx.Workbench;
import gallerist.app.replication.Review.Cost;
import gallerist.app.replication.Review.Difference;
import gallerist.app.replication.Review.Happening;
import gallerist.app.text.Amounts;
import gallerist.app.text.Called;
import gallerist.app.text.Costs;
import gallerist.app.text.Figures;
import gallerist.app.text.Rates;
import gallerist.app.text.Sentences;
import gallerist.app.text.Sizes;
import gallerist.model.Outcome;
import gallerist.model.gallery.LatestChange;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Version;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.planning.PlannedStep;
import gallerist.model.planning.ReplicationPlan;
import gallerist.model.planning.StepAction;
import gallerist.model.planning.TransferRate;
import gallerist.model.region.Region;
import gallerist.model.replication.TargetRegion;
import gallerist.storage.Caller;
import gallerist.storage.VersionReplication;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a draft of a version comes to. */
final class Reviews {
    private final Workbench bench;
    private final VersionPlans plans;
    private final ResourceId id;

    Reviews(Workbench bench, VersionPlans plans, ResourceId id) {
        this.bench = bench;
        this.plans = plans;
        this.id = id;
    }

    Outcome<Review> of(Caller caller, Drafted drafted) {
        return plans.reckon(caller, drafted)
                .flatMap(plan ->
                        bench.workspace()
                                .replications()
                                .status(caller, id)
                                .map(status -> review(caller, drafted, plan, status.getFirst())));
    }

    private Review review(
            Caller caller, Drafted drafted, ReplicationPlan plan, VersionReplication status) {
        Draft draft = drafted.draft();
        Lines lines =
                new Lines(
                        id,
                        id.kind().orElseThrow(),
                        bench.workspace().prices().show(),
                        status.bytes(),
                        Optional.empty());
        return new Review(
                "Review " + Called.of(id),
                plan.hash(),
                keys(plan),
                happenings(draft, plan, status.bytes()),
                differences(draft),
                costs(draft, lines, plan),
                new Bounds(bench, id).rooms(caller, draft, plan),
                Stream.concat(
                                plan.warnings().stream().map(Sentences::of),
                                Bounds.uncovered(draft).stream())
                        .toList(),
                "Apply "
                        + Figures.counted(
                                draft.changes().size() + (draft.isSwitched() ? 1L : 0L),
                                "change",
                                "changes"),
                "Reckoned %s for revision %d. %s"
                        .formatted(
                                Figures.moment(bench.now(), bench.zone()),
                                plan.basedOn(),
                                undo(drafted)),
                new Copyable(bench, () -> recipe(drafted)));
    }

    private String undo(Drafted drafted) {
        return new Undo(plans).against(drafted.basis(), drafted.draft().publishing()).isEmpty()
                ? "Can be undone with Ctrl+Z."
                : "Cannot be undone: regions that are added cannot be taken out again.";
    }

    private static List<Review.Key> keys(ReplicationPlan plan) {
        long copies =
                plan.steps().stream().filter(step -> step.action() == StepAction.COPY).count();
        return List.of(
                new Review.Key(
                        Sizes.of(plan.bytesWritten()),
                        "to copy, " + Figures.counted(copies, "copy", "copies")),
                new Review.Key(
                        plan.seconds().high() == 0 ? "–" : span(plan), Rates.of(plan.rates())),
                new Review.Key(
                        Costs.change(plan.before(), plan.after()),
                        "per month, from %s to %s"
                                .formatted(Costs.of(plan.before()), Costs.of(plan.after()))),
                new Review.Key(Costs.of(plan.egress()), "egress, once"));
    }

    private static String span(ReplicationPlan plan) {
        return Amounts.span(
                Duration.ofSeconds(plan.seconds().low()),
                Duration.ofSeconds(plan.seconds().high()));
    }

    private static List<Happening> happenings(Draft draft, ReplicationPlan plan, long bytes) {
        List<Happening> all = new ArrayList<>();
        Rooms.byRegion(plan, StepAction.COPY)
                .forEach((region, steps) ->
                        all.add(
                                copied(
                                        draft,
                                        region,
                                        steps,
                                        bytes,
                                        plan.rates().getOrDefault(region, TransferRate.ASSUMED))));
        Map<Region, List<PlannedStep>> removed = Rooms.byRegion(plan, StepAction.REMOVE);
        removed.forEach((region, steps) -> all.add(removed(draft, region, steps)));
        plan.latest().forEach(change -> all.add(latest(change)));
        if (plan.latest().isEmpty()) {
            all.add(new Happening("fth-tag", "latest stays what it is", "In every region"));
        }
        if (removed.isEmpty()) {
            all.add(
                    new Happening(
                            "fth-minus-circle",
                            "Nothing is removed",
                            "No region loses its last copy"));
        }
        return all;
    }

    private static Happening copied(
            Draft draft, Region region, List<PlannedStep> steps, long bytes, TransferRate rate) {
        boolean isNew = draft.plan().target(region).isEmpty();
        String copies = Figures.counted(steps.size(), "copy", "copies");
        String pace = "; %s".formatted(Rates.of(rate));
        String size = Sizes.of(steps.stream().mapToLong(PlannedStep::bytes).sum());
        return isNew
                ? new Happening(
                        "fth-copy",
                        "Copy %s to %s, %s".formatted(size, region.displayName(), copies),
                        (steps.size() == 1
                                        ? "%s cross from another region".formatted(Sizes.of(bytes))
                                        : "%s cross from another region; the others are made inside %s"
                                                .formatted(Sizes.of(bytes), region.displayName()))
                                + pace)
                : new Happening(
                        "fth-copy",
                        "Copy %s inside %s, %s".formatted(size, region.displayName(), copies),
                        "What the region holds already need not cross again" + pace);
    }

    private static Happening removed(Draft draft, Region region, List<PlannedStep> steps) {
        boolean isLast =
                draft.wishes().stream()
                        .noneMatch(wish -> wish.region().equals(region) && !wish.isRemoved());
        return new Happening(
                "fth-minus-circle",
                "Remove %s from %s"
                        .formatted(
                                Figures.counted(steps.size(), "copy", "copies"),
                                region.displayName()),
                isLast
                        ? "The region loses its last copy; machines can no longer be made there"
                        : "After everything new has come");
    }

    private static Happening latest(LatestChange change) {
        String region = change.region().displayName();
        return new Happening(
                "fth-tag",
                change.after()
                        .map(after -> "latest becomes %s in %s".formatted(after, region))
                        .orElse("Nothing is latest any more in " + region),
                change.before()
                        .map(VersionNumber::toString)
                        .map(before -> "Today it is " + before)
                        .orElse("Today a deployment of latest there is refused"));
    }

    private static List<Difference> differences(Draft draft) {
        List<Difference> all = new ArrayList<>();
        if (draft.isSwitched()) {
            all.add(
                    new Difference(
                            "excludeFromLatest",
                            Boolean.toString(draft.plan().excludeFromLatest()),
                            Boolean.toString(draft.isExcluded())));
        }
        for (Wish wish : draft.changes()) {
            String target = "targetRegions[%s]".formatted(wish.region().name());
            switch (wish.effect()) {
                case REMOVED -> all.add(new Difference(target, "there", "removed"));
                case ADDED -> {
                    all.add(new Difference(target, "–", "added"));
                    all.add(count(wish, "–"));
                    all.add(new Difference("  .storageAccountType", "–", wish.storage().text()));
                    all.add(excluded(draft, wish, "–"));
                }
                case CHANGED -> {
                    TargetRegion stored = wish.before().orElseThrow();
                    all.add(new Difference(target, "", ""));
                    if (stored.replicas() != wish.replicas()) {
                        all.add(count(wish, Integer.toString(stored.replicas())));
                    }
                    if (stored.exclusion() != wish.exclusion()) {
                        all.add(
                                excluded(
                                        draft,
                                        wish,
                                        Boolean.toString(draft.plan().excludedIn(stored))));
                    }
                }
                case NONE -> {}
            }
        }
        return all;
    }

    private static Difference count(Wish wish, String stored) {
        return new Difference("  .regionalReplicaCount", stored, Integer.toString(wish.replicas()));
    }

    private static Difference excluded(Draft draft, Wish wish, String stored) {
        return new Difference(
                "  .excludeFromLatest", stored, Boolean.toString(!draft.isInLatest(wish)));
    }

    private static List<Cost> costs(Draft draft, Lines lines, ReplicationPlan plan) {
        boolean isSizeKnown = lines.bytes() > 0;
        return List.of(
                new Cost(
                        "Today, "
                                + Figures.counted(
                                        draft.plan().targets().size(), "region", "regions"),
                        isSizeKnown ? Sizes.of(draft.replicasBefore() * lines.bytes()) : "–",
                        Costs.of(plan.before())),
                new Cost(
                        "After, " + Figures.counted(draft.regions(), "region", "regions"),
                        isSizeKnown ? Sizes.of(draft.replicas() * lines.bytes()) : "–",
                        Costs.of(plan.after())));
    }

    private Recipe recipe(Drafted drafted) {
        Version basis = drafted.basis();
        Version wanted = basis.with(drafted.draft().publishing());
        return Recipe.of(
                command(drafted.draft()),
                new Request.Change(Printed.wanted(basis), Printed.wanted(wanted)));
    }

    /** The list is complete; what it has no word for is said beside it. */
    private AzCommand command(Draft draft) {
        List<TargetRegion> targets = draft.publishing().targets();
        AzCommand update = AzCommand.on(id, "update");
        return PropertyChange.onto(
                AzRegions.onto(
                        draft.isSwitched()
                                ? update.with(
                                        "--exclude-from-latest",
                                        Boolean.toString(draft.isExcluded()))
                                : update,
                        targets),
                AzRegions.exclusions(targets));
    }
}
