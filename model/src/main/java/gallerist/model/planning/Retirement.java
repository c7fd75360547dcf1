package gallerist.model.planning;

import gallerist.model.advice.Estate;
import gallerist.model.advice.Standing;
import gallerist.model.cost.Estimate;
import gallerist.model.cost.Occupancy;
import gallerist.model.cost.PriceTable;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.replication.Publishing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What becomes of the versions of images when only the newest stay everywhere.
 *
 * @param steps of each image the newest version first
 */
public record Retirement(List<Step> steps) {
    public Retirement {
        steps = List.copyOf(steps);
    }

    /** What becomes of those that are not kept. */
    public enum Older {
        /** They stay in their home region only. */
        AT_HOME,
        DELETED
    }

    /** What becomes of one version. */
    public enum Fate {
        KEPT,
        /** It would go, but something speaks against it. */
        SPARED,
        AT_HOME,
        /** It stays where it is, with fewer replicas. */
        FEWER,
        DELETED
    }

    /**
     * One version.
     *
     * @param after the plan that it gets, where it gets another one
     * @param monthly what is saved each month
     */
    public record Step(
            ImageVersion version,
            Fate fate,
            Reason reason,
            Optional<Publishing> after,
            BigDecimal monthly) {
        public boolean isChange() {
            return fate != Fate.KEPT && fate != Fate.SPARED;
        }
    }

    /** Why. */
    public enum Reason {
        NEWEST,
        /** {@code latest} gives it in some region. */
        IS_LATEST,
        /** It is higher than all that {@code latest} gives, and was kept out of it. */
        HELD_BACK,
        IN_USE,
        REGIONS_GUARDED,
        NOT_BEFORE_ITS_END,
        AT_HOME_ALREADY,
        OLDER,
        SAME_BYTES,
        ENDED,
        PILOT,
        UNUSED,
        TOO_MANY_REPLICAS
    }

    /**
     * Makes the plan. The newest are those that {@code latest} can give: what was kept out of it
     * takes nobody's place, and what it gives anywhere stays as it is.
     *
     * @param keep how many of each image stay everywhere
     * @param wanted which images it is about
     */
    public static Retirement of(
            Estate estate,
            Standing standing,
            int keep,
            Older older,
            Predicate<ImageDefinition> wanted,
            PriceTable prices) {
        Estate.Index index = estate.index();
        List<Step> steps = new ArrayList<>();
        for (ImageDefinition definition : estate.definitions()) {
            if (wanted.test(definition)) {
                int room = keep;
                for (ImageVersion version : index.versionsOf(definition.id())) {
                    boolean isNew = room > 0 && isForLatest(version);
                    room -= isNew ? 1 : 0;
                    steps.add(
                            isNew
                                    ? kept(version, Fate.KEPT, Reason.NEWEST)
                                    : older(index, standing, version, older, prices));
                }
            }
        }
        return new Retirement(steps);
    }

    private static boolean isForLatest(ImageVersion version) {
        Publishing plan = version.publishing();
        return plan.targets().stream().anyMatch(target -> !plan.excludedIn(target));
    }

    private static Step older(
            Estate.Index index,
            Standing standing,
            ImageVersion version,
            Older older,
            PriceTable prices) {
        if (standing.isGiven(version)) {
            return kept(version, Fate.SPARED, Reason.IS_LATEST);
        }
        if (!index.consumersOf(version.id()).isEmpty()) {
            return kept(version, Fate.SPARED, Reason.IN_USE);
        }
        if (!standing.isSuperseded(version)) {
            return kept(version, Fate.SPARED, Reason.HELD_BACK);
        }
        return switch (older) {
            case DELETED -> deleted(index, version, Reason.OLDER, prices);
            case AT_HOME -> atHome(index, version, prices);
        };
    }

    private static Step kept(ImageVersion version, Fate fate, Reason reason) {
        return new Step(version, fate, reason, Optional.empty(), BigDecimal.ZERO);
    }

    static Step deleted(
            Estate.Index index, ImageVersion version, Reason reason, PriceTable prices) {
        boolean isGuarded =
                version.safety().blockDeletionBeforeEndOfLife()
                        && !version.publishing().endOfLife().reached(index.estate().now());
        return isGuarded
                ? kept(version, Fate.SPARED, Reason.NOT_BEFORE_ITS_END)
                : new Step(
                        version,
                        Fate.DELETED,
                        reason,
                        Optional.empty(),
                        monthly(index, version, prices));
    }

    private static Step atHome(Estate.Index index, ImageVersion version, PriceTable prices) {
        Publishing plan = version.publishing();
        Publishing after =
                plan.withTargets(
                        plan.targets().stream()
                                .filter(target -> target.region().equals(version.location()))
                                .map(target -> target.withReplicas(1))
                                .toList());
        if (after.equals(plan)) {
            return kept(version, Fate.SPARED, Reason.AT_HOME_ALREADY);
        }
        boolean losesRegions = plan.targets().size() > after.targets().size();
        if (losesRegions && !version.safety().allowDeletionOfReplicatedLocations()) {
            return kept(version, Fate.SPARED, Reason.REGIONS_GUARDED);
        }
        return changed(index, new NewPlan(version, after), Fate.AT_HOME, Reason.OLDER, prices);
    }

    static Step changed(
            Estate.Index index, NewPlan plan, Fate fate, Reason reason, PriceTable prices) {
        return new Step(
                plan.seen(),
                fate,
                reason,
                Optional.of(plan.wanted()),
                monthly(index, plan.seen(), prices)
                        .subtract(monthly(index, plan.version(), prices)));
    }

    private static BigDecimal monthly(Estate.Index index, ImageVersion version, PriceTable prices) {
        return Estimate.of(prices, List.of(Occupancy.of(version, index.bytesOf(version.id()))))
                .monthly()
                .amount();
    }

    public List<Step> changes() {
        return steps.stream().filter(Step::isChange).toList();
    }

    /** Only some of it. */
    public Retirement only(Predicate<Step> wanted) {
        return new Retirement(steps.stream().filter(wanted).toList());
    }

    /** Of how many versions the same becomes. */
    public long count(Fate fate) {
        return steps.stream().filter(step -> step.fate() == fate).count();
    }

    /** What all of it saves each month. */
    public BigDecimal monthly() {
        return steps.stream().map(Step::monthly).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
