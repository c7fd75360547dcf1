package gallerist.model.planning;

import gallerist.model.advice.Estate;
import gallerist.model.advice.Standing;
import gallerist.model.cost.PriceTable;
import gallerist.model.deploy.Demand;
import gallerist.model.deploy.ReplicaNeed;
import gallerist.model.deploy.ScaleSetRule;
import gallerist.model.deploy.SizingRule;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.planning.Retirement.Fate;
import gallerist.model.planning.Retirement.Reason;
import gallerist.model.planning.Retirement.Step;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.TargetRegion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What costs something each month and serves nobody, with what would end it.
 *
 * @param leftovers what saves most first
 */
public record Waste(List<Leftover> leftovers) {
    private static final Duration SETTLED = Duration.ofDays(30);
    private static final Duration QUARTER = Duration.ofDays(90);
    private static final Set<String> PILOTS = Set.of("pilot", "poc", "sandbox", "trial");

    public Waste {
        leftovers =
                leftovers.stream()
                        .sorted(
                                Comparator.comparing((Leftover each) -> each.step().monthly())
                                        .reversed()
                                        .thenComparing(each -> each.step().version().id()))
                        .toList();
    }

    /**
     * One version.
     *
     * @param twin the newer version that has the same bytes, where there is one
     */
    public record Leftover(Step step, Optional<ResourceId> twin) {}

    /**
     * Everything of an estate; of each version only what would save most. What {@code latest} gives
     * anywhere is no waste, and ending all of it changes {@code latest} nowhere.
     */
    public static Waste in(Estate estate, Standing standing, PriceTable prices) {
        Estate.Index index = estate.index();
        return new Waste(new Search(index, standing, prices, twins(index)).leftovers());
    }

    private record Search(
            Estate.Index index,
            Standing standing,
            PriceTable prices,
            Map<String, ResourceId> twins) {
        List<Leftover> leftovers() {
            return index.estate().versions().stream()
                    .filter(version -> index.bytesOf(version.id()) > 0)
                    .flatMap(version ->
                            reason(version)
                                    .map(reason -> deleted(version, reason))
                                    .or(() -> fewer(version))
                                    .stream())
                    .toList();
        }

        private Leftover deleted(ImageVersion version, Reason reason) {
            return new Leftover(
                    Retirement.deleted(index, version, reason, prices),
                    Optional.ofNullable(twins.get(version.id().key())));
        }

        private Optional<Reason> reason(ImageVersion version) {
            if (standing.isGiven(version) || !index.consumersOf(version.id()).isEmpty()) {
                return Optional.empty();
            }
            if (twins.containsKey(version.id().key())) {
                return Optional.of(Reason.SAME_BYTES);
            }
            if (version.publishing().endOfLife().reached(index.estate().now())) {
                return Optional.of(Reason.ENDED);
            }
            if (isOlderThan(QUARTER, version) && isPilot(version)) {
                return Optional.of(Reason.PILOT);
            }
            return isOlderThan(QUARTER, version) && standing.isSuperseded(version)
                    ? Optional.of(Reason.UNUSED)
                    : Optional.empty();
        }

        private boolean isOlderThan(Duration age, ImageVersion version) {
            return version.publishing().published().isBefore(index.estate().now().minus(age));
        }

        private boolean isPilot(ImageVersion version) {
            return PILOTS.contains(
                    index.tag(version.id(), version.tags(), "environment")
                            .toLowerCase(Locale.ROOT));
        }

        /** As many as the machines of each region need; somebody may still grow into a new one. */
        private Optional<Leftover> fewer(ImageVersion version) {
            Publishing plan = version.publishing();
            NewPlan fewer =
                    new NewPlan(
                            version,
                            plan.withTargets(
                                    plan.targets().stream()
                                            .map(target ->
                                                    target.withReplicas(
                                                            Math.min(
                                                                    target.replicas(),
                                                                    needed(version, target))))
                                            .toList()));
            return fewer.isChange() && isOlderThan(SETTLED, version)
                    ? Optional.of(
                            new Leftover(
                                    Retirement.changed(
                                            index,
                                            fewer,
                                            Fate.FEWER,
                                            Reason.TOO_MANY_REPLICAS,
                                            prices),
                                    Optional.empty()))
                    : Optional.empty();
        }

        private int needed(ImageVersion version, TargetRegion target) {
            int machines =
                    index.consumersOf(version.id()).stream()
                            .filter(each -> each.location().equals(target.region()))
                            .mapToInt(each -> each.instances().size())
                            .sum();
            return ReplicaNeed.of(
                            new Demand(
                                    machines,
                                    List.of(),
                                    index.isProduction(version.id(), version.tags()),
                                    0),
                            SizingRule.SCALING_GUIDELINE,
                            ScaleSetRule.ONE_EACH)
                    .map(ReplicaNeed::replicas)
                    .orElse(target.replicas());
        }
    }

    /**
     * Of the versions of an image with the same bytes: each older one, with the newest that can be
     * had wherever it can. In other galleries the same bytes are there on purpose.
     */
    private static Map<String, ResourceId> twins(Estate.Index index) {
        Map<String, String> prints = index.estate().prints();
        Map<String, ResourceId> twins = new HashMap<>();
        for (ImageDefinition image : index.estate().definitions()) {
            Map<String, List<ImageVersion>> newer = new HashMap<>();
            for (ImageVersion version : index.versionsOf(image.id())) {
                Optional.ofNullable(prints.get(version.id().key()))
                        .map(print -> newer.computeIfAbsent(print, _ -> new ArrayList<>()))
                        .ifPresent(same -> {
                            same.stream()
                                    .filter(twin -> isAsAvailable(twin, version))
                                    .findFirst()
                                    .ifPresent(twin -> twins.put(version.id().key(), twin.id()));
                            same.add(version);
                        });
            }
        }
        return twins;
    }

    /** In all its regions, and for {@code latest} wherever the other one is. */
    private static boolean isAsAvailable(ImageVersion twin, ImageVersion version) {
        Publishing there = twin.publishing();
        return version.publishing().targets().stream()
                .allMatch(target ->
                        there.target(target.region())
                                .filter(same ->
                                        !there.excludedIn(same)
                                                || version.publishing().excludedIn(target))
                                .isPresent());
    }

    /** Only what lies inside a scope. */
    public Waste within(ResourceId scope) {
        return new Waste(
                leftovers.stream()
                        .filter(each -> each.step().version().id().isWithin(scope))
                        .toList());
    }

    /** What would end all of it. */
    public Retirement plan() {
        return new Retirement(leftovers.stream().map(Leftover::step).toList());
    }
}
