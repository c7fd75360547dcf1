package gallerist.storage.replication;

import gallerist.model.copies.KnownCopy;
import gallerist.model.copies.Planner;
import gallerist.model.copies.Step;
import gallerist.model.copies.Trouble;
import gallerist.model.replication.CopyState;
import gallerist.storage.ledger.Content;
import gallerist.storage.ledger.ContentDisk;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.region.PathId;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.Transaction;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Compares what lies in a store with what the database says. A copy of which a file is missing is
 * lost; a whole one of something known that no row knows is adopted if it is wanted; nothing is
 * deleted.
 */
final class Stocktaking {
    private final Database database;
    private final InstantSource clock;

    Stocktaking(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    void of(Place place, RegionStore store) throws StoreFailure {
        Found found = Found.in(store);
        database.write(transaction -> {
            lose(transaction, place, found);
            found.contents().stream()
                    .filter(content -> !found.isBuried(content))
                    .forEach(content -> adopt(transaction, place, found, content));
            return true;
        });
    }

    private void lose(Transaction transaction, Place place, Found found) {
        for (CopyRow copy : CopyTable.in(transaction, place.region(), place.zone())) {
            if (copy.state() == CopyState.PRESENT
                    && !found.isThere(
                            Names.of(copy), ContentTable.disks(transaction, copy.content()))) {
                CopyTable.move(transaction, copy, CopyState.LOST, Trouble.NONE, clock.instant());
                ContentTable.revise(transaction, copy.content());
            }
        }
    }

    private void adopt(Transaction transaction, Place place, Found found, PathId id) {
        Optional<Content> known =
                Names.possible(id)
                        .flatMap(content -> ContentTable.find(transaction, content))
                        .filter(content -> content.sealed() && !content.deleted());
        if (known.isEmpty()) {
            return;
        }
        UUID content = known.get().id();
        List<ContentDisk> disks = ContentTable.disks(transaction, content);
        if (disks.isEmpty() || !found.isSame(id, disks)) {
            return;
        }
        for (UUID copy : found.whole(id, disks)) {
            if (CopyTable.find(transaction, copy).isEmpty()) {
                adopt(transaction, place, known.get(), copy);
            }
        }
    }

    /** One that the plan would take away again is left for a person. */
    private void adopt(Transaction transaction, Place place, Content content, UUID copy) {
        List<CopyRow> rows = CopyTable.of(transaction, content.id());
        KnownCopy adopted = new KnownCopy(copy, place.free(rows), CopyState.PRESENT);
        List<KnownCopy> all = new ArrayList<>(rows.stream().map(CopyRow::known).toList());
        all.add(adopted);
        if (!Planner.steps(Plan.of(transaction, content), all).contains(new Step.Remove(adopted))) {
            CopyTable.adopt(transaction, copy, content.id(), adopted.slot(), clock.instant());
            ContentTable.revise(transaction, content.id());
        }
    }
}
