package gallerist.app.replication;

import gallerist.app.fx.Workbench;
import gallerist.app.replication.Review.Room;
import gallerist.app.text.Costs;
import gallerist.model.cost.Budget;
import gallerist.model.cost.ByHand;
import gallerist.model.cost.Estimate;
import gallerist.model.cost.PriceTable;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ResourceId;
import gallerist.model.planning.ReplicationPlan;
import gallerist.model.region.Region;
import gallerist.storage.Caller;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The limits and the budget that a plan comes near, and the pairs that it leaves uncovered. */
final class Bounds {
    private final Workbench bench;
    private final ResourceId version;

    Bounds(Workbench bench, ResourceId version) {
        this.bench = bench;
        this.version = version;
    }

    /** The space in stores, the replicas in regions that change, and the budget of the gallery. */
    List<Room> rooms(Caller caller, Draft draft, ReplicationPlan plan) {
        return Stream.of(
                        Rooms.of(bench, caller, plan).stream(),
                        draft.changes().stream()
                                .filter(wish -> !wish.isRemoved())
                                .map(this::replicas),
                        budget(caller, plan).stream())
                .flatMap(each -> each)
                .toList();
    }

    private Room replicas(Wish wish) {
        int most = Lines.most(version.kind().orElseThrow());
        return new Room(
                "Replicas in " + wish.region().displayName(),
                "%d of %d".formatted(wish.replicas(), most),
                (double) wish.replicas() / most);
    }

    private Optional<Room> budget(Caller caller, ReplicationPlan plan) {
        return bench.workspace()
                .galleries()
                .show(caller, version.parent().flatMap(ResourceId::parent).orElseThrow())
                .found()
                .flatMap(gallery ->
                        Budget.of(List.of(gallery))
                                .map(most -> budget(gallery, most, month(caller, gallery, plan))));
    }

    private BigDecimal month(Caller caller, Gallery gallery, ReplicationPlan plan) {
        PriceTable prices = bench.workspace().prices().show();
        return Estimate.of(
                        prices,
                        bench.workspace().charges().list(caller, gallery.id()).orElse(List.of()))
                .monthly()
                .amount()
                .add(ByHand.together(ByHand.of(List.of(gallery))))
                .subtract(plan.before().amount())
                .add(plan.after().amount());
    }

    private Room budget(Gallery gallery, BigDecimal most, BigDecimal month) {
        PriceTable prices = bench.workspace().prices().show();
        return new Room(
                "Budget of " + gallery.name(),
                "%s of %s a month"
                        .formatted(Costs.of(prices.money(month)), Costs.of(prices.money(most))),
                most.signum() == 0 ? 1 : month.doubleValue() / most.doubleValue());
    }

    /** Of regions that are added: where their pair would stand in, and does not. */
    static List<String> uncovered(Draft draft) {
        List<Region> wanted =
                draft.wishes().stream()
                        .filter(wish -> !wish.isRemoved())
                        .map(Wish::region)
                        .toList();
        return draft.changes().stream()
                .filter(wish -> wish.before().isEmpty() && !wish.isRemoved())
                .map(Wish::region)
                .flatMap(region ->
                        region.pair().stream()
                                .filter(pair -> !wanted.contains(pair))
                                .map(pair ->
                                        "Pair not covered: %s would stand in for %s."
                                                .formatted(
                                                        pair.displayName(), region.displayName())))
                .toList();
    }
}
