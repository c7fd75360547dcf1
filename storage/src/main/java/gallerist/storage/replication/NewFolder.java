package gallerist.storage.replication;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.storage.file.Private;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.ledger.StoreRow;
import gallerist.storage.ledger.StoreTable;
import gallerist.storage.region.Condition;
import gallerist.storage.region.Epoch;
import gallerist.storage.region.Identity;
import gallerist.storage.region.PathId;
import gallerist.storage.region.folder.FolderStore;
import gallerist.storage.sql.Transaction;
import gallerist.storage.sql.WorkspaceTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The folder that somebody chose for the store of a zone. */
public record NewFolder(StoreRow store, Path folder) {
    private static final Epoch OLDEST = new Epoch(0, new PathId("0"));

    /**
     * Keeps the bytes of the zone there from now on. A store that holds copies must have been moved
     * there; one that holds none may give way to a new one, or to one that the zone had before.
     */
    public void take(Transaction transaction, Instant now) {
        Identity identity =
                Names.store(
                        store.id(),
                        Names.of(WorkspaceTable.id(transaction)),
                        new Place(store.region(), store.zone()));
        switch (new FolderStore(folder, identity).condition(OLDEST)) {
            case Condition.Ready(), Condition.Stale _ -> move(transaction);
            case Condition.Ahead(Epoch found) -> {
                refuseNewer(transaction, found);
                move(transaction);
            }
            case Condition.NoMarker(boolean isFree) -> {
                refuseUnmoved(transaction);
                Refusal.unless(isFree, refused("it is not empty"));
                Refusal.unless(!isInsideStore(), refused("it lies inside another store"));
                begin(transaction, now);
            }
            case Condition.Swapped(var found) -> {
                UUID earlier = earlier(identity, found.identity());
                refuseUnmoved(transaction);
                refuseNewer(transaction, found.epoch());
                StoreTable.found(transaction, earlier, store.region(), store.zone(), now);
                StoreTable.drill(transaction, earlier, store.drills());
                StoreTable.move(transaction, earlier, folder.toString());
            }
            case Condition.Unreachable(var why) ->
                    throw new Refusal(refused(StoreTroubles.detail(why.reason())));
        }
        make();
    }

    /** Somewhere in a place that exists, and no link. */
    public static void refuseUnusable(Path base, Path chosen) {
        refuseLink(base);
        refuseLink(chosen);
        refuseNowhere(base);
    }

    private static void refuseLink(Path folder) {
        Refusal.unless(
                !Files.isSymbolicLink(folder),
                new Problem.FolderInUse(
                        folder.toString(),
                        "it is a link, which is not followed; name the folder itself"));
    }

    /** A folder is made, but not the path to it: that may be mistyped, or not be mounted. */
    private static void refuseNowhere(Path folder) {
        boolean isSomewhere =
                Files.isDirectory(folder)
                        || (folder.getParent() != null && Files.isDirectory(folder.getParent()));
        Refusal.unless(
                isSomewhere,
                new Problem.FolderInUse(
                        folder.toString(),
                        "there is no folder %s; make it, or mount it"
                                .formatted(folder.getParent())));
    }

    private void move(Transaction transaction) {
        StoreTable.move(transaction, store.id(), folder.toString());
    }

    private void begin(Transaction transaction, Instant now) {
        if (store.established()) {
            StoreTable.replace(transaction, store, folder.toString(), now);
        } else {
            move(transaction);
        }
    }

    private void refuseUnmoved(Transaction transaction) {
        Refusal.unless(
                !store.established()
                        || CopyTable.in(transaction, store.region(), store.zone()).stream()
                                .noneMatch(NewFolder::isInside),
                refused(
                        "the store that is used now was not moved there; move its files, or reset"
                                + " the store"));
    }

    private boolean isInsideStore() {
        return Stream.iterate(
                        Optional.ofNullable(folder.getParent()),
                        Optional::isPresent,
                        parent -> parent.map(Path::getParent))
                .flatMap(Optional::stream)
                .anyMatch(parent -> Markers.in(parent).isPresent());
    }

    private static boolean isInside(CopyRow copy) {
        return switch (copy.state()) {
            case PRESENT, DAMAGED, COPYING, DELETING -> true;
            case ABSENT, WAITING, HELD, LOST -> copy.isBegun();
        };
    }

    /** A store that the zone had before; any other is refused. */
    private UUID earlier(Identity meant, Identity found) {
        Refusal.unless(
                found.workspace().equals(meant.workspace()),
                refused("its store belongs to another workspace"));
        Refusal.unless(
                found.region().equals(meant.region()) && found.zone() == meant.zone(),
                refused(
                        "it is the store of %s, zone %d"
                                .formatted(
                                        Regions.find(found.region().text())
                                                .map(Region::displayName)
                                                .orElse(found.region().text()),
                                        found.zone())));
        return Names.possible(found.store())
                .orElseThrow(() -> new Refusal(refused("the marker can't be read")));
    }

    private void refuseNewer(Transaction transaction, Epoch found) {
        Refusal.unless(
                found.number() <= WorkspaceTable.epoch(transaction),
                refused(StoreTroubles.newer()));
    }

    private void make() {
        try {
            Files.createDirectories(folder, Private.folder(folder));
        } catch (IOException impossible) {
            throw new Refusal(refused("it can't be made there"));
        }
    }

    private Problem refused(String why) {
        return new Problem.FolderInUse(folder.toString(), why);
    }
}
