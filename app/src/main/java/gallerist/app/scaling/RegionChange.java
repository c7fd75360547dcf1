package gallerist.app.scaling;

import gallerist.model.cost.Estimate;
import gallerist.model.cost.Money;
import gallerist.model.cost.Occupancy;
import gallerist.model.cost.PriceTable;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.planning.PlannedStep;
import gallerist.model.planning.ReplicationPlan;
import gallerist.model.planning.StepAction;
import gallerist.model.region.Region;
import java.math.BigDecimal;
import java.util.List;

/** What a plan comes to in one of its regions. */
record RegionChange(long bytesWritten, Money before, Money after) {
    static RegionChange of(
            ReplicationPlan plan,
            PriceTable prices,
            ImageVersion now,
            ImageVersion then,
            Region region) {
        long bytes = plan.steps().stream().mapToLong(PlannedStep::bytes).max().orElse(0);
        return new RegionChange(
                plan.steps().stream()
                        .filter(step -> step.action() == StepAction.COPY)
                        .filter(step -> step.region().equals(region))
                        .mapToLong(PlannedStep::bytes)
                        .sum(),
                monthly(prices, Occupancy.of(now, bytes), region),
                monthly(prices, Occupancy.of(then, bytes), region));
    }

    private static Money monthly(PriceTable prices, Occupancy version, Region region) {
        return prices.money(
                Estimate.of(prices, List.of(version)).storage().stream()
                        .filter(each -> each.region().equals(region))
                        .map(each -> each.monthly().amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
