package gallerist.storage.replication;

import gallerist.model.copies.Backoff;
import gallerist.model.copies.Trouble;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.Hold;
import gallerist.storage.Ending;
import gallerist.storage.Progress;
import gallerist.storage.Transfer;
import gallerist.storage.bytes.Arrival;
import gallerist.storage.bytes.Base;
import gallerist.storage.bytes.Convoy;
import gallerist.storage.bytes.DigestFile;
import gallerist.storage.bytes.Fanned;
import gallerist.storage.bytes.Order;
import gallerist.storage.bytes.Stop;
import gallerist.storage.bytes.Suspicion;
import gallerist.storage.bytes.Target;
import gallerist.storage.bytes.Traffic;
import gallerist.storage.bytes.Verifying;
import gallerist.storage.ledger.ContentDisk;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.ledger.EgressTable;
import gallerist.storage.ledger.EventTable;
import gallerist.storage.ledger.HoldTable;
import gallerist.storage.ledger.TransferTable;
import gallerist.storage.region.CopyDisk;
import gallerist.storage.region.PathId;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.region.StoredBytes;
import gallerist.storage.sql.Transaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings the disks of a content to the copies of one region that were claimed, one disk after
 * another, all copies at once, and has each proved and published. A copy that fails leaves; the
 * others go on.
 */
final class Copying {
    private static final System.Logger LOG = System.getLogger(Copying.class.getName());

    private final Depot depot;
    private final Agenda agenda;
    private final List<GoodCopy> sources;
    private final Stop stop;
    private final Instant begun;
    private final boolean wasLimited;
    private final Region region;
    private final Traffic traffic = new Traffic();
    private final Untold untold;
    private boolean isTrafficTold;

    Copying(Depot depot, Agenda agenda, List<GoodCopy> sources, Region region) {
        this.depot = depot;
        this.agenda = agenda;
        this.sources = sources;
        this.region = region;
        this.stop = new RevisionStop(depot, agenda.content().id(), agenda.content().revision());
        this.begun = depot.now();
        this.wasLimited = isLimited();
        this.untold = new Untold(depot, agenda, sources.getFirst().region(), region, begun);
    }

    /** What is measured now says nothing of the way that the bytes go. */
    private boolean isLimited() {
        return depot.isLimited(
                Stream.concat(
                        agenda.all().stream().map(copy -> Place.of(copy.slot())),
                        sources.stream().map(source -> Place.of(source.copy().slot()))));
    }

    /**
     * Returns when each copy has come to its end.
     *
     * @param convoy with whom it reads what others lack as well
     */
    void run(List<Ready> copies, Convoy.Member convoy, Papered papers) {
        try (convoy;
                papers) {
            List<Ready> whole = new ArrayList<>(copies);
            for (ContentDisk disk : agenda.disks()) {
                Optional<DigestFile> digests = papers.digests(disk);
                if (digests.isEmpty()) {
                    whole.forEach(
                            each -> waits(each, Trouble.of(Trouble.Kind.NO_SOURCE, ""), true));
                    return;
                }
                whole = bring(disk, digests.get(), whole, convoy, papers);
            }
            Publishing publishing = new Publishing(depot, papers);
            for (Ready each : whole) {
                Trouble trouble = publishing.publish(each);
                if (trouble.equals(Trouble.NONE)) {
                    present(each);
                    discardBad(each);
                } else {
                    waits(each, trouble, true);
                }
            }
        } finally {
            copies.forEach(each -> depot.transfers().end(each.copy().id()));
        }
    }

    /** Those that have all of the disk. */
    private List<Ready> bring(
            ContentDisk disk,
            DigestFile digests,
            List<Ready> copies,
            Convoy.Member convoy,
            Papered papers) {
        List<Ready> lacking =
                copies.stream().filter(each -> !hasKept(each, disk, digests)).toList();
        List<Ready> arrived = List.of();
        if (lacking.isEmpty()) {
            // The others go on to this disk without it, and it to the next one without them.
            convoy.close();
        } else {
            arrived = brought(disk, digests, lacking, convoy, papers);
        }
        List<Ready> lost = new ArrayList<>(lacking);
        lost.removeAll(arrived);
        return copies.stream().filter(each -> !lost.contains(each)).toList();
    }

    /** Whether a disk of a copy that was damaged lies there undamaged; it is read to be sure. */
    private boolean hasKept(Ready each, ContentDisk disk, DigestFile digests) {
        CopyDisk name = Names.of(each.copy()).disk(Names.disk(disk.lun()));
        try (StoredBytes bytes = each.store().read(name)) {
            boolean isWhole =
                    new Verifying(depot.pool())
                            .run(bytes, digests.list(), (_, _) -> {}, _ -> {}, stop)
                            .isGood();
            if (isWhole) {
                each.moving().disk().keepWhole(disk.occupied());
                each.store().discard(each.part(disk.lun()));
            }
            return isWhole;
        } catch (StoreFailure isMadeAnew) {
            return false;
        }
    }

    private List<Ready> brought(
            ContentDisk disk,
            DigestFile digests,
            List<Ready> copies,
            Convoy.Member convoy,
            Papered papers) {
        try (Bases bases = new Bases(depot, agenda.content())) {
            Optional<Base> base =
                    isServedFrom(region)
                            ? Optional.empty()
                            : bases.in(region, disk, digests.list());
            Target target =
                    new Target(
                            copies.stream().map(each -> each.destination(disk.lun())).toList(),
                            base,
                            traffic,
                            () -> untold.found(disk, digests, base, copies));
            return arrived(disk, copies, fan(disk, digests, target, convoy), papers);
        }
    }

    /** Whether nothing crosses anyway. */
    private boolean isServedFrom(Region region) {
        return sources.getFirst().region().equals(region);
    }

    private Fanned fan(ContentDisk disk, DigestFile digests, Target target, Convoy.Member convoy) {
        Fanned fanned =
                convoy.bring(
                        new Order(
                                digests,
                                sources.stream()
                                        .flatMap(source -> source.source(disk.lun()).stream())
                                        .toList(),
                                List.of(target)),
                        stop);
        for (Suspicion suspicion : fanned.suspicions()) {
            new Condemning(depot).suspect(sources, suspicion.source());
        }
        return fanned;
    }

    private List<Ready> arrived(
            ContentDisk disk, List<Ready> copies, Fanned fanned, Papered papers) {
        return copies.stream()
                .filter(each ->
                        arrived(
                                disk,
                                each,
                                fanned.arrivals().get(each.part(disk.lun())),
                                new Publishing(depot, papers)))
                .toList();
    }

    private boolean arrived(
            ContentDisk disk, Ready each, @Nullable Arrival arrival, Publishing publishing) {
        return switch (arrival) {
            case null -> false;
            case Arrival.Whole() -> true;
            case Arrival.Failed(StoreFailure why) -> {
                waits(each, StoreTroubles.of(why), true);
                yield false;
            }
            case Arrival.NoSource(int block, var unread) -> {
                if (unread.isEmpty()) {
                    depot.lost().note(agenda.content().id(), disk, block);
                    publishing.salvage(each, each.part(disk.lun()));
                }
                waits(
                        each,
                        unread.map(StoreTroubles::of)
                                .map(why -> Trouble.of(Trouble.Kind.OFFLINE, why.detail()))
                                .orElseGet(() ->
                                        Trouble.of(
                                                Trouble.Kind.NO_SOURCE,
                                                "block " + block + " is right nowhere")),
                        true);
                yield false;
            }
            case Arrival.Stopped() -> {
                depot.transfers().rest(each.copy().id());
                String why = depot.isClosing() ? Told.ENDED : Told.REPLANNED;
                waits(each, Trouble.of(Trouble.Kind.NONE, why), false);
                yield false;
            }
        };
    }

    /** Back in the queue; what was written is kept. */
    private void waits(Ready each, Trouble reason, boolean isFailure) {
        Trouble trouble = withNeed(each, reason);
        int failures = isFailure ? each.copy().failures() + 1 : 0;
        Instant now = depot.now();
        Instant due = isFailure ? now.plus(Backoff.after(failures)) : now;
        depot.database()
                .write(transaction -> {
                    note(transaction, each, isFailure ? Ending.FAILED : letGo(transaction));
                    long kept = each.moving().done();
                    boolean isOurs =
                            CopyTable.keep(
                                    transaction,
                                    each.copy(),
                                    depot.worker().text(),
                                    each.attempt(),
                                    kept);
                    boolean waits =
                            CopyTable.waits(
                                    transaction,
                                    each.copy().left(depot.worker().text(), each.attempt(), kept),
                                    each.attempt(),
                                    trouble,
                                    failures,
                                    due,
                                    now);
                    if (isOurs && !waits) {
                        tellWhatIsKept(transaction, each, kept);
                    }
                    return waits;
                });
    }

    /** Why it stopped before its end. */
    private Ending letGo(Transaction transaction) {
        Hold hold =
                HoldTable.of(transaction, agenda.content().id(), region)
                        .map(HoldTable.Held::hold)
                        .orElse(Hold.NONE);
        return switch (hold) {
            case PAUSED -> Ending.PAUSED;
            case CANCELLED -> Ending.CANCELLED;
            case NONE -> depot.isClosing() ? Ending.PROCESS_ENDED : Ending.PLAN_CHANGED;
        };
    }

    /** A full store needs what is still to come of all disks, not only of the one at hand. */
    private Trouble withNeed(Ready each, Trouble trouble) {
        long missing = agenda.occupied() - each.moving().done();
        return trouble.kind() == Trouble.Kind.FULL
                ? Trouble.full(Math.max(trouble.needed(), missing), trouble.free())
                : trouble;
    }

    /** Of one that was held or is to go meanwhile. */
    private void tellWhatIsKept(Transaction transaction, Ready each, long kept) {
        CopyTable.find(transaction, each.copy().id())
                .filter(row -> row.state() == CopyState.HELD)
                .ifPresent(row ->
                        EventTable.noted(
                                transaction,
                                row,
                                Optional.empty(),
                                new Progress.Resting(kept, agenda.occupied()),
                                Told.LET_GO,
                                depot.now()));
    }

    private void present(Ready each) {
        depot.database()
                .write(transaction -> {
                    boolean isFirst = isFirstIn(transaction, each);
                    boolean isPresent =
                            CopyTable.present(
                                    transaction,
                                    each.copy(),
                                    each.attempt(),
                                    depot.proof(transaction, each.copy(), agenda.disks()),
                                    depot.now());
                    if (isPresent) {
                        note(transaction, each, Ending.WHOLE);
                        bill(transaction, isFirst);
                    }
                    return isPresent;
                });
    }

    /** Of a copy that was made again nothing else is kept. */
    private void discardBad(Ready each) {
        if (each.copy().state() != CopyState.DAMAGED) {
            return;
        }
        try {
            for (ContentDisk disk : agenda.disks()) {
                each.store().discardBad(Names.of(each.copy()).disk(Names.disk(disk.lun())));
            }
        } catch (StoreFailure e) {
            LOG.log(System.Logger.Level.INFO, "Damaged bytes stay beside " + each.copy(), e);
        }
    }

    private boolean isFirstIn(Transaction transaction, Ready each) {
        return !each.copy().state().isBroken()
                && CopyTable.of(transaction, each.copy().content()).stream()
                        .filter(copy -> copy.slot().region().equals(region))
                        .noneMatch(copy ->
                                copy.state() == CopyState.PRESENT || copy.state().isBroken());
    }

    /** The rule counts what is occupied, once for each region. */
    private void bill(Transaction transaction, boolean isFirst) {
        if (isFirst) {
            EgressTable.add(
                    transaction,
                    depot.now(),
                    agenda.content().home(),
                    region,
                    0,
                    agenda.occupied());
        }
    }

    /** The bytes that a region got are counted with the first of its copies that ends. */
    private void note(Transaction transaction, Ready each, Ending outcome) {
        boolean isFirst = !isTrafficTold;
        Map<PathId, Long> from = isFirst ? traffic.from() : Map.of();
        isTrafficTold = true;
        long crossed = 0;
        for (var came : from.entrySet()) {
            Region source = Regions.of(came.getKey().text());
            if (!source.equals(region)) {
                crossed += came.getValue();
                EgressTable.add(transaction, depot.now(), source, region, came.getValue(), 0);
            }
        }
        untold.tellKept(transaction, each);
        TransferTable.insert(
                transaction,
                new Transfer(
                        0,
                        agenda.content().path(),
                        sources.getFirst().region(),
                        region,
                        each.copy().slot().zone(),
                        each.copy().slot().replica(),
                        begun,
                        depot.now(),
                        outcome,
                        isFirst ? traffic.read() : 0,
                        each.moving().proved(),
                        isFirst ? traffic.reused() : 0,
                        crossed,
                        each.moving().kept()),
                wasLimited || isLimited());
    }
}
