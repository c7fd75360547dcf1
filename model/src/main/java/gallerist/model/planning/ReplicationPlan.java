package gallerist.model.planning;

import gallerist.model.Caution;
import gallerist.model.cost.Estimate;
import gallerist.model.cost.Money;
import gallerist.model.cost.Occupancy;
import gallerist.model.cost.PriceTable;
import gallerist.model.gallery.LatestChange;
import gallerist.model.region.Region;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a change comes to.
 *
 * @param hash names the plan, so that exactly this one can be carried out
 * @param basedOn the revision of the resource that the plan was made for
 * @param bytesAcross what crosses from one region to another
 * @param rates of the regions that get copies
 * @param egress what that costs, once
 */
public record ReplicationPlan(
        String hash,
        long basedOn,
        List<PlannedStep> steps,
        long bytesAcross,
        TransferRates.Seconds seconds,
        Map<Region, TransferRate> rates,
        Money before,
        Money after,
        Money egress,
        List<LatestChange> latest,
        List<Caution> warnings) {
    public ReplicationPlan {
        steps = List.copyOf(steps);
        rates = Map.copyOf(rates);
        latest = List.copyOf(latest);
        warnings = List.copyOf(warnings);
    }

    /** A version that lies somewhere before and somewhere else afterwards. */
    public record Move(Occupancy before, Occupancy after, List<PlannedStep> steps) {
        public Move {
            steps = List.copyOf(steps);
        }

        /** A version that stays where it is. */
        public static Move none(Occupancy version) {
            return new Move(version, version, List.of());
        }

        private long across() {
            return after.charged().stream()
                            .filter(target ->
                                    !target.region().equals(after.home())
                                            && !before.isIn(target.region()))
                            .count()
                    * after.bytes();
        }
    }

    public static ReplicationPlan of(
            String hash,
            long basedOn,
            List<Move> moves,
            List<LatestChange> latest,
            List<Caution> warnings,
            Assumptions assumptions) {
        PriceTable prices = assumptions.prices();
        List<PlannedStep> steps = new ArrayList<>();
        for (StepAction action : StepAction.values()) {
            moves.stream()
                    .flatMap(move -> move.steps().stream())
                    .filter(step -> step.action() == action)
                    .forEach(steps::add);
        }
        return new ReplicationPlan(
                hash,
                basedOn,
                steps,
                moves.stream().mapToLong(Move::across).sum(),
                assumptions.rates().of(steps),
                assumptions.rates().used(steps),
                Estimate.of(prices, moves.stream().map(Move::before).toList()).monthly(),
                Estimate.of(prices, moves.stream().map(Move::after).toList()).monthly(),
                egress(prices, moves),
                latest,
                warnings);
    }

    private static Money egress(PriceTable prices, List<Move> moves) {
        return new Money(
                moves.stream()
                        .map(move -> Estimate.ofChange(prices, move.before(), move.after()))
                        .map(estimate -> estimate.once().amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                prices.currency(),
                prices.date());
    }

    public long bytesWritten() {
        return steps.stream()
                .filter(step -> step.action() == StepAction.COPY)
                .mapToLong(PlannedStep::bytes)
                .sum();
    }

    /** What a step takes alone; nothing has to be copied to remove. */
    public long seconds(PlannedStep step) {
        return Optional.ofNullable(rates.get(step.region()))
                .filter(_ -> step.action() == StepAction.COPY)
                .map(rate -> Math.ceilDiv(step.bytes(), rate.bytesPerSecond()))
                .orElse(0L);
    }

    /** How many copies it makes, or removes. */
    public long count(StepAction action) {
        return steps.stream().filter(step -> step.action() == action).count();
    }
}
