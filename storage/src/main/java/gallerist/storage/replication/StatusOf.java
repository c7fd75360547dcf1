package gallerist.storage.replication;

import gallerist.model.copies.Desired;
import gallerist.model.copies.Planner;
import gallerist.model.copies.Slot;
import gallerist.model.copies.Step;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.Details;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.RegionCopies;
import gallerist.model.replication.RegionState;
import gallerist.model.replication.RegionWord;
import gallerist.model.replication.RegionWord.Reading;
import gallerist.model.replication.ReplicationStatus;
import gallerist.model.replication.TargetRegion;
import gallerist.storage.Progress;
import gallerist.storage.VersionReplication.InRegion;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.sql.Transaction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How far a version has come, read from its copies. */
public final class StatusOf {
    private static final Bare COUNTING = Bare.of(false);
    private static final Bare OUT = Bare.of(true);

    private StatusOf() {}

    public static ReplicationStatus version(
            Transaction transaction, ResourceId id, Publishing publishing, Progress progress) {
        return summary(regions(transaction, id, publishing, progress));
    }

    public static ReplicationStatus summary(List<InRegion> regions) {
        return ReplicationStatus.of(
                regions.stream()
                        .filter(in -> in.reading().isListed())
                        .map(in ->
                                new ReplicationStatus.InRegion(
                                        in.region(),
                                        in.reading().state(),
                                        in.reading().progress(),
                                        in.details()))
                        .toList());
    }

    public static List<InRegion> regions(
            Transaction transaction, ResourceId id, Publishing publishing, Progress progress) {
        return of(transaction, id, publishing, progress).regions();
    }

    /**
     * How a version stands in its regions.
     *
     * @param holding its bytes or those that it refers to, where it has any
     * @param progress of all its copies
     */
    public record Standing(List<InRegion> regions, Optional<Holding> holding, Progress progress) {}

    public static Standing of(
            Transaction transaction, ResourceId id, Publishing publishing, Progress live) {
        Optional<Holding> own =
                ContentTable.of(transaction, id).map(found -> Holding.of(transaction, found));
        Optional<Holding> holding =
                own.or(() ->
                        ContentTable.pinnedBy(transaction, id)
                                .map(found -> Holding.of(transaction, found)));
        Progress progress =
                holding.map(known -> known.progress(transaction, live)).orElse(Progress.NONE);
        List<InRegion> regions =
                own.map(known -> own(transaction, known, publishing, progress))
                        .or(() -> holding.map(known -> pinned(known, publishing)))
                        .orElseGet(() -> withoutBytes(publishing));
        return new Standing(regions, holding, progress);
    }

    private static List<InRegion> own(
            Transaction transaction, Holding holding, Publishing publishing, Progress progress) {
        return holding.content().deleted()
                ? leaving(holding, List.of())
                : regions(holding, Plan.of(transaction, holding.content()), publishing, progress);
    }

    /** How versions stand that came without bytes. */
    public static List<InRegion> withoutBytes(Publishing publishing) {
        return publishing.targets().stream()
                .map(target -> publishing.excludedIn(target) ? OUT.in(target) : COUNTING.in(target))
                .toList();
    }

    /** Of regions that hold nothing all say the same, and a workspace may have many. */
    private record Bare(Reading reading, String details) {
        static Bare of(boolean isExcluded) {
            Reading reading = RegionWord.of(RegionCopies.withoutBytes(isExcluded));
            return new Bare(reading, Details.of(reading.word(), "", ""));
        }

        InRegion in(TargetRegion target) {
            return new InRegion(target.region(), reading, details);
        }
    }

    private static List<InRegion> pinned(Holding holding, Publishing publishing) {
        return publishing.targets().stream()
                .map(target -> {
                    RegionCopies copies =
                            holding.where()
                                    .region(
                                            target.region(),
                                            publishing.excludedIn(target),
                                            0,
                                            Progress.NONE);
                    return withoutOwn(
                            in(
                                    target,
                                    new RegionCopies(
                                            true,
                                            copies.hold(),
                                            copies.blockage(),
                                            copies.copies(),
                                            holding.where().isReadableIn(target.region()),
                                            copies.excludedFromLatest()),
                                    "",
                                    holding.where().outage(target.region())));
                })
                .toList();
    }

    /** What is shown of copies is of another's. */
    private static InRegion withoutOwn(InRegion in) {
        return in.details().isEmpty()
                ? new InRegion(in.region(), in.reading(), Details.BORROWED)
                : in;
    }

    static List<InRegion> regions(
            Holding holding, Desired desired, Publishing publishing, Progress progress) {
        List<Region> missing = missing(holding, desired).stream().map(Slot::region).toList();
        List<InRegion> regions = new ArrayList<>();
        for (TargetRegion target : publishing.targets()) {
            regions.add(
                    in(
                            target,
                            holding.where()
                                    .region(
                                            target.region(),
                                            publishing.excludedIn(target),
                                            Collections.frequency(missing, target.region()),
                                            progress),
                            holding.where().hold(target.region()).by(),
                            holding.where().outage(target.region())));
        }
        regions.addAll(
                leaving(holding, publishing.targets().stream().map(TargetRegion::region).toList()));
        return regions;
    }

    private static List<InRegion> leaving(Holding holding, List<Region> staying) {
        return holding.where().copies().stream()
                .map(copy -> copy.slot().region())
                .distinct()
                .filter(region -> !staying.contains(region))
                .map(region -> leaving(region, delay(holding.where(), region, staying)))
                .toList();
    }

    private static InRegion leaving(Region region, String delay) {
        RegionWord word = new RegionWord.Removing(delay);
        return new InRegion(
                region, new Reading(word, RegionState.UNKNOWN, 0), Details.of(word, "", ""));
    }

    /** Why copies that go are still there, empty where nothing keeps them. */
    private static String delay(Whereabouts where, Region leaving, List<Region> staying) {
        boolean isSettled =
                where.in(leaving).stream().allMatch(copy -> copy.state() == CopyState.DELETING);
        return isSettled
                ? where.outage(leaving)
                : staying.stream()
                        .filter(where::isUnseenIn)
                        .findFirst()
                        .map(Details::unconfirmed)
                        .orElse("");
    }

    /** The copies that should be there and are not recorded yet. */
    public static List<Slot> missing(Holding holding, Desired desired) {
        return Planner.steps(desired, holding.where().known()).stream()
                .flatMap(
                        step -> step instanceof Step.Add(Slot slot) ? Stream.of(slot) : Stream.of())
                .toList();
    }

    private static InRegion in(TargetRegion target, RegionCopies copies, String by, String outage) {
        Reading reading = RegionWord.of(copies);
        return new InRegion(target.region(), reading, Details.of(reading.word(), by, outage));
    }
}
