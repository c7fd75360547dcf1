package gallerist.storage.replication;

import gallerist.model.region.Region;
import gallerist.model.replication.CopyState;
import gallerist.storage.bytes.Base;
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
import java.util.List;
import java.util.Optional;

/**
 * Versions of the same image that regions have already: what they share with a new one does not
 * cross. A base is held until the transfer has ended.
 */
final class Bases implements AutoCloseable {
    private static final Duration LEASE = Duration.ofHours(6);

    private final Depot depot;
    private final Content content;
    private final List<CopyRow> held = new ArrayList<>();
    private final List<DigestFile> lists = new ArrayList<>();

    Bases(Depot depot, Content content) {
        this.depot = depot;
        this.content = content;
    }

    /** The newest in a region with the same disk; nothing where the region has none. */
    Optional<Base> in(Region region, ContentDisk disk) {
        for (CopyRow copy : candidates(region)) {
            Optional<Base> base = base(copy, disk);
            if (base.isPresent()) {
                return base;
            }
        }
        return Optional.empty();
    }

    private List<CopyRow> candidates(Region region) {
        return depot.database()
                .read(transaction ->
                        ContentTable.within(transaction, content.path().parent().orElseThrow())
                                .reversed()
                                .stream()
                                .filter(other -> !other.id().equals(content.id()))
                                .filter(other -> !other.deleted())
                                .flatMap(other -> CopyTable.of(transaction, other.id()).stream())
                                .filter(copy -> copy.state() == CopyState.PRESENT)
                                .filter(copy -> copy.slot().region().equals(region))
                                .toList());
    }

    private Optional<Base> base(CopyRow copy, ContentDisk disk) {
        Optional<ContentDisk> same =
                depot
                        .database()
                        .read(transaction -> ContentTable.disks(transaction, copy.content()))
                        .stream()
                        .filter(other -> other.lun() == disk.lun())
                        .findFirst();
        Optional<RegionStore> store = depot.stores().open(Place.of(copy.slot())).store();
        if (same.isEmpty() || store.isEmpty()) {
            return Optional.empty();
        }
        Optional<DigestFile> list = Lists.open(store.get(), copy.content(), same.get());
        if (list.isEmpty()) {
            return Optional.empty();
        }
        lists.add(list.get());
        return hold(copy)
                ? Optional.of(
                        new Base(
                                store.get(),
                                Names.of(copy).disk(Names.disk(disk.lun())),
                                list.get()))
                : Optional.empty();
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
