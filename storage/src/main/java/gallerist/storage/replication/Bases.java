package gallerist.storage.replication;

import gallerist.model.region.Region;
import gallerist.model.replication.CopyState;
import gallerist.storage.bytes.Base;
import gallerist.storage.bytes.BlockList;
import gallerist.storage.bytes.DigestFile;
import gallerist.storage.ledger.Content;
import gallerist.storage.ledger.ContentDisk;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.ledger.ReaderTable;
import gallerist.storage.region.RegionStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Versions of the same image that regions have already: what they share with a new one does not
 * cross. A base is held until the transfer has ended.
 */
final class Bases implements AutoCloseable {
    private static final Duration LEASE = Duration.ofHours(6);

    /** Of so many versions, the newest. */
    private static final int LOOKED_AT = 20;

    private final Depot depot;
    private final Content content;
    private final List<CopyRow> held = new ArrayList<>();
    private final List<DigestFile> lists = new ArrayList<>();

    Bases(Depot depot, Content content) {
        this.depot = depot;
        this.content = content;
    }

    /** A copy that may be a base, and what is on it. */
    private record Candidate(CopyRow copy, RegionStore store, DigestFile digests) {}

    /**
     * That in a region which has most in common with a disk, the newest of those; nothing where the
     * region has none.
     */
    Optional<Base> in(Region region, ContentDisk disk, BlockList wanted) {
        List<Candidate> candidates =
                copies(region).stream().flatMap(copy -> candidate(copy, disk).stream()).toList();
        Optional<Candidate> best =
                candidates.stream()
                        .sorted(
                                Comparator.comparingLong((Candidate each) ->
                                                wanted.likeness(each.digests().list()))
                                        .reversed())
                        .filter(each -> hold(each.copy()))
                        .findFirst();
        best.map(Candidate::digests).ifPresent(lists::add);
        candidates.stream()
                .map(Candidate::digests)
                .filter(each -> !lists.contains(each))
                .forEach(DigestFile::close);
        return best.map(each ->
                new Base(
                        each.store(),
                        Names.of(each.copy()).disk(Names.disk(disk.lun())),
                        each.digests()));
    }

    /** One of each version, the newest first. */
    private List<CopyRow> copies(Region region) {
        return depot.database()
                .read(transaction ->
                        ContentTable.within(transaction, content.path().parent().orElseThrow())
                                .reversed()
                                .stream()
                                .filter(other -> !other.id().equals(content.id()))
                                .filter(other -> !other.deleted())
                                .flatMap(other ->
                                        CopyTable.of(transaction, other.id()).stream()
                                                .filter(copy -> copy.state() == CopyState.PRESENT)
                                                .filter(copy -> copy.slot().region().equals(region))
                                                .limit(1))
                                .limit(LOOKED_AT)
                                .toList());
    }

    private Optional<Candidate> candidate(CopyRow copy, ContentDisk disk) {
        Optional<ContentDisk> same =
                depot
                        .database()
                        .read(transaction -> ContentTable.disks(transaction, copy.content()))
                        .stream()
                        .filter(other -> other.lun() == disk.lun())
                        .findFirst();
        return depot.stores()
                .open(Place.of(copy.slot()))
                .store()
                .flatMap(store ->
                        same.flatMap(other -> Lists.open(store, copy.content(), other))
                                .map(digests -> new Candidate(copy, store, digests)));
    }

    private boolean hold(CopyRow copy) {
        boolean isHeld =
                depot.database()
                        .write(transaction ->
                                ReaderTable.hold(
                                        transaction, copy.id(), holder(), depot.now().plus(LEASE)));
        if (isHeld) {
            held.add(copy);
        }
        return isHeld;
    }

    private String holder() {
        return depot.worker() + "." + content.id().toString().substring(0, 8);
    }

    @Override
    public void close() {
        lists.forEach(DigestFile::close);
        if (!held.isEmpty()) {
            depot.database()
                    .write(transaction -> {
                        held.forEach(copy -> ReaderTable.release(transaction, copy.id(), holder()));
                        return true;
                    });
        }
    }
}
