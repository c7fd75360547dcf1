package gallerist.app.replication;

import gallerist.model.region.Region;
import gallerist.model.replication.Exclusion;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.ReplicationMode;
import gallerist.model.replication.StorageChoice;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A plan that somebody is working on.
 *
 * @param plan as it is stored, or the one a new version begins with, which has no regions
 * @param isExcluded whether the version is to be left out of latest, where no region says otherwise
 */
public record Draft(Region home, Publishing plan, List<Wish> wishes, boolean isExcluded) {
    public Draft {
        wishes = List.copyOf(wishes);
    }

    private Draft(Region home, Publishing plan, List<Wish> wishes) {
        this(home, plan, wishes, plan.excludeFromLatest());
    }

    /** What makes one plan of another. */
    static Draft between(Region home, Publishing stored, Publishing wanted) {
        Stream<Wish> gone =
                stored.targets().stream()
                        .filter(target -> wanted.target(target.region()).isEmpty())
                        .map(target -> Wish.of(target).removed(true));
        Stream<Wish> there =
                wanted.targets().stream()
                        .map(target -> Wish.of(target, stored.target(target.region())));
        return new Draft(
                home, stored, Stream.concat(there, gone).toList(), wanted.excludeFromLatest());
    }

    static Draft of(Region home, Publishing stored) {
        return new Draft(home, stored, stored.targets().stream().map(Wish::of).toList());
    }

    /** For a version that is to be made: its home region is the first. */
    public static Draft of(Region home, Publishing empty, Collection<Region> others) {
        return new Draft(home, empty, List.of()).adding(List.of(home)).adding(others);
    }

    public Draft adding(Collection<Region> regions) {
        List<Wish> more = new ArrayList<>(wishes);
        regions.stream()
                .filter(region -> !has(region))
                .map(region -> Wish.adding(region, plan))
                .forEach(more::add);
        return with(more);
    }

    public boolean has(Region region) {
        return wishes.stream().anyMatch(wish -> wish.region().equals(region));
    }

    public Draft withReplicas(Region region, int count) {
        return with(region, wish -> wish.withReplicas(count));
    }

    public Draft withReplicasEverywhere(int count) {
        return with(
                wishes.stream()
                        .map(wish -> wish.isRemoved() ? wish : wish.withReplicas(count))
                        .toList());
    }

    Draft withStorage(Region region, StorageType type) {
        return with(region, wish -> wish.withStorage(type));
    }

    /** What was said of the region before is said again where it comes to the same. */
    public Draft counting(Region region, boolean isInLatest) {
        return with(region, wish -> wish.withExclusion(exclusion(wish, isInLatest)));
    }

    private Exclusion exclusion(Wish wish, boolean isInLatest) {
        Exclusion before = wish.before().map(TargetRegion::exclusion).orElse(Exclusion.AS_VERSION);
        if (before.excludes(isExcluded) != isInLatest) {
            return before;
        }
        return isInLatest ? Exclusion.INCLUDED : Exclusion.EXCLUDED;
    }

    /** A stored region stays to be seen until the draft is applied; a new one is just gone. */
    public Draft without(Region region) {
        return with(
                wishes.stream()
                        .flatMap(wish ->
                                !wish.region().equals(region)
                                        ? Stream.of(wish)
                                        : wish.before().stream().map(_ -> wish.removed(true)))
                        .toList());
    }

    Draft keeping(Region region) {
        return with(region, wish -> wish.removed(false));
    }

    private Draft with(List<Wish> changed) {
        return new Draft(home, plan, changed, isExcluded);
    }

    private Draft with(Region region, UnaryOperator<Wish> change) {
        return with(
                wishes.stream()
                        .map(wish -> wish.region().equals(region) ? change.apply(wish) : wish)
                        .toList());
    }

    /** What is wanted as a plan; refused where it can be none. */
    public Publishing publishing() {
        return new Publishing(
                wishes.stream().filter(wish -> !wish.isRemoved()).map(Wish::target).toList(),
                plan.replicaCount(),
                isExcluded,
                plan.published(),
                plan.endOfLife(),
                plan.storage(),
                plan.mode());
    }

    public int regions() {
        return (int) wishes.stream().filter(wish -> !wish.isRemoved()).count();
    }

    public long replicas() {
        return wishes.stream().filter(wish -> !wish.isRemoved()).mapToLong(Wish::replicas).sum();
    }

    long replicasBefore() {
        return plan.targets().stream().mapToLong(TargetRegion::replicas).sum();
    }

    List<Wish> changes() {
        return wishes.stream().filter(wish -> wish.effect() != Wish.Effect.NONE).toList();
    }

    /** Whether the version as a whole changes sides. */
    boolean isSwitched() {
        return isExcluded != plan.excludeFromLatest();
    }

    boolean isChanged() {
        return !changes().isEmpty() || isSwitched();
    }

    /** The changes in a few words: {@code East US 3 → 4, Japan East added}. */
    String words() {
        return String.join(", ", changes().stream().map(this::words).toList());
    }

    private String words(Wish wish) {
        String name = wish.region().displayName();
        return switch (wish.effect()) {
            case NONE -> name;
            case ADDED -> name + " added";
            case REMOVED -> name + " removed";
            case CHANGED -> {
                TargetRegion stored = wish.before().orElseThrow();
                List<String> parts = new ArrayList<>();
                if (stored.replicas() != wish.replicas()) {
                    parts.add("%d → %d".formatted(stored.replicas(), wish.replicas()));
                }
                if (stored.exclusion() != wish.exclusion()) {
                    parts.add(isInLatest(wish) ? "in latest" : "not in latest");
                }
                if (!Objects.equals(stored.storage(), wish.storage())) {
                    parts.add(wish.storage().text());
                }
                yield name + " " + String.join(", ", parts);
            }
        };
    }

    /** With all bytes in each region, or referring to those of its source. */
    public Draft with(ReplicationMode mode) {
        return new Draft(
                home,
                new Publishing(
                        plan.targets(),
                        plan.replicaCount(),
                        plan.excludeFromLatest(),
                        plan.published(),
                        plan.endOfLife(),
                        plan.storage(),
                        mode),
                wishes,
                isExcluded);
    }

    /** What regions get that are added from now on. */
    public Draft withUsual(int replicas, StorageChoice storage) {
        return new Draft(
                home,
                new Publishing(
                        plan.targets(),
                        replicas,
                        plan.excludeFromLatest(),
                        plan.published(),
                        plan.endOfLife(),
                        storage,
                        plan.mode()),
                wishes,
                isExcluded);
    }

    /** A shallow version can only be where its source is, once. */
    public boolean isShallowBeyondHome() {
        return plan.mode() == ReplicationMode.SHALLOW && (regions() != 1 || replicas() != 1);
    }

    boolean isInLatest(Wish wish) {
        return !wish.exclusion().excludes(isExcluded);
    }
}
