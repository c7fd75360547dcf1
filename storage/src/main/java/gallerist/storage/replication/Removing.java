package gallerist.storage.replication;

import gallerist.model.copies.Backoff;
import gallerist.model.copies.Planner;
import gallerist.model.copies.Step;
import gallerist.model.copies.Trouble;
import gallerist.model.replication.CopyState;
import gallerist.storage.ledger.Content;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.ledger.ReaderTable;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.sql.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes copies away that are too much: first it is settled and on the disk, then they go. */
final class Removing {
    private static final System.Logger LOG = System.getLogger(Removing.class.getName());
    private static final Duration LEASE_PAUSE = Duration.ofSeconds(5);

    private final Depot depot;
    private final Agenda agenda;

    Removing(Depot depot, Agenda agenda) {
        this.depot = depot;
        this.agenda = agenda;
    }

    /** Deletes what is settled to go; whether anything went. */
    boolean delete() {
        boolean hasDeleted = false;
        for (CopyRow copy : agenda.delete()) {
            hasDeleted |= delete(copy);
        }
        return hasDeleted;
    }

    /** Deletes what cancelled copies have left, where their stores can be used. */
    void clean() {
        Debris debris = new Debris(depot);
        for (CopyRow copy : agenda.debris()) {
            depot.stores()
                    .open(Place.of(copy.slot()))
                    .store()
                    .ifPresent(store -> clean(debris, copy, store));
        }
    }

    private void clean(Debris debris, CopyRow copy, RegionStore store) {
        try {
            debris.clear(copy, store);
            depot.transfers().forget(copy.id());
        } catch (StoreFailure nextTime) {
            LOG.log(System.Logger.Level.INFO, "A part stays for now of " + copy, nextTime);
        }
    }

    private boolean delete(CopyRow copy) {
        Instant now = depot.now();
        if (depot.database().read(transaction -> ReaderTable.isRead(transaction, copy.id(), now))) {
            postpone(copy, Trouble.NONE, now.plus(LEASE_PAUSE));
            return false;
        }
        depot.stores().takeStock();
        OpenStore opened = depot.stores().open(Place.of(copy.slot()));
        Trouble trouble =
                opened.store().map(store -> unlinked(store, copy)).orElse(opened.trouble());
        if (!trouble.equals(Trouble.NONE)) {
            postpone(copy, trouble, now.plus(Backoff.after(copy.failures() + 1)));
            return false;
        }
        depot.transfers().forget(copy.id());
        depot.database()
                .write(transaction -> {
                    CopyTable.delete(transaction, copy, now);
                    return true;
                });
        return true;
    }

    private Trouble unlinked(RegionStore store, CopyRow copy) {
        try {
            if (agenda.content().deleted()) {
                store.delete(Names.of(copy.content()));
            } else {
                store.delete(Names.of(copy));
            }
            return Trouble.NONE;
        } catch (StoreFailure e) {
            return StoreTroubles.of(e);
        }
    }

    private void postpone(CopyRow copy, Trouble trouble, Instant due) {
        depot.database()
                .write(transaction -> {
                    CopyTable.postpone(
                            transaction, copy, trouble, copy.failures() + 1, due, depot.now());
                    return true;
                });
    }

    /**
     * Settles that whole copies go which are too much, once those that stay were found in their
     * stores; whether anything has changed.
     */
    boolean release() {
        if (agenda.leaving().isEmpty() || !agenda.make().isEmpty()) {
            return false;
        }
        Set<UUID> leaving = agenda.leaving().stream().map(CopyRow::id).collect(Collectors.toSet());
        List<CopyRow> staying =
                agenda.all().stream()
                        .filter(copy -> copy.state() == CopyState.PRESENT)
                        .filter(copy -> !leaving.contains(copy.id()))
                        .toList();
        if (staying.isEmpty()) {
            return false;
        }
        Confirming confirming = new Confirming(depot, agenda);
        return confirming.areThere(staying)
                ? depot.database().write(transaction -> settle(transaction, leaving))
                : confirming.hasLost();
    }

    private boolean settle(Transaction transaction, Set<UUID> leaving) {
        Optional<Content> content =
                ContentTable.claim(transaction, agenda.content().id())
                        .filter(found -> found.revision() == agenda.content().revision());
        if (content.isEmpty()) {
            return false;
        }
        Holding holding = Holding.of(transaction, content.get());
        List<UUID> due =
                Planner.due(Plan.of(transaction, content.get()), holding.where().known()).stream()
                        .flatMap(step ->
                                step instanceof Step.Remove(var copy)
                                        ? List.of(copy.id()).stream()
                                        : List.<UUID>of().stream())
                        .filter(leaving::contains)
                        .toList();
        holding.where().copies().stream()
                .filter(copy -> due.contains(copy.id()))
                .forEach(copy -> Agendas.leave(transaction, copy, depot.now()));
        return !due.isEmpty();
    }
}
