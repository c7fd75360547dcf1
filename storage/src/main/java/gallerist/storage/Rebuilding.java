package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.activity.Change;
import gallerist.model.activity.Operation;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.storage.Writes.Written;
import gallerist.storage.bytes.Manifest;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.ledger.StoreRow;
import gallerist.storage.ledger.StoreTable;
import gallerist.storage.region.Identity;
import gallerist.storage.region.Marker;
import gallerist.storage.region.PathId;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.replication.Depot;
import gallerist.storage.replication.Found;
import gallerist.storage.replication.Markers;
import gallerist.storage.replication.Names;
import gallerist.storage.replication.Place;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.H2File;
import gallerist.storage.sql.Standing;
import gallerist.storage.sql.Transaction;
import gallerist.storage.sql.WorkspaceTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Makes of the catalogue again what lies beside the bytes and is not in it any more. */
public final class Rebuilding {
    private final Database database;
    private final Writes writes;
    private final Supplier<Depot> depot;

    Rebuilding(Database database, Writes writes, Supplier<Depot> depot) {
        this.database = database;
        this.writes = writes;
        this.depot = depot;
    }

    /**
     * Learns where stores outside the workspace lie, which a lost database knew. To be done before
     * any store is used. How many were not known there.
     *
     * @param zones the folders of their zones
     */
    Outcome<Integer> welcome(Caller caller, List<Path> zones) {
        if (zones.isEmpty()) {
            return Outcome.done(0);
        }
        return writes.attempt(
                caller,
                Operation.WORKSPACE_REBUILD,
                database.read(WorkspaceTable::subscription),
                transaction -> {
                    List<Change> changes = new ArrayList<>();
                    for (Path zone : zones) {
                        welcome(transaction, zone.toAbsolutePath().normalize(), changes);
                    }
                    return new Written<>(changes.size(), !changes.isEmpty(), changes);
                });
    }

    private void welcome(Transaction transaction, Path zone, List<Change> changes) {
        Marker marker =
                Markers.in(zone)
                        .map(Markers.Found::marker)
                        .orElseThrow(() -> new Refusal(new Problem.NoStoreFound(zone.toString())));
        Identity identity = marker.identity();
        refuseForeign(transaction, zone, identity);
        Region region = Regions.of(identity.region().text());
        UUID store = Names.uuid(identity.store());
        Optional<StoreRow> known = StoreTable.find(transaction, region, identity.zone());
        boolean isSame = known.filter(row -> row.id().equals(store)).isPresent();
        if (isSame && known.get().location().equals(zone.toString())) {
            return;
        }
        if (!isSame) {
            refuseUsed(transaction, known, zone);
            StoreTable.found(transaction, store, region, identity.zone(), writes.now());
        }
        StoreTable.move(transaction, store, zone.toString());
        WorkspaceTable.raiseEpoch(
                transaction, Math.max(Standing.of(transaction).epoch(), marker.epoch().number()));
        changes.add(
                new Change(
                        "stores[%s/%d].path".formatted(region.name(), identity.zone()),
                        "",
                        zone.toString()));
    }

    private static void refuseForeign(Transaction transaction, Path zone, Identity identity) {
        Refusal.unless(
                identity.workspace().equals(Names.of(WorkspaceTable.id(transaction)))
                        && Names.possible(identity.store()).isPresent()
                        && Regions.find(identity.region().text()).isPresent(),
                new Problem.FolderInUse(zone.toString(), "its store belongs to another workspace"));
    }

    private static void refuseUsed(Transaction transaction, Optional<StoreRow> known, Path zone) {
        Refusal.unless(
                known.filter(row -> !CopyTable.in(transaction, row.region(), row.zone()).isEmpty())
                        .isEmpty(),
                new Problem.FolderInUse(
                        zone.toString(),
                        "copies of its zone lie in another store by now; nothing is missing there"));
    }

    /** What was deleted on purpose stays away, and what is known stays as it is. */
    public Outcome<Rebuilt> run(Caller caller) {
        long before = database.read(CopyTable::whole);
        depot.get().stores().check();
        int adopted = (int) Math.max(0, database.read(CopyTable::whole) - before);
        Map<PathId, Remains> remains = new LinkedHashMap<>();
        Set<PathId> buried = new HashSet<>();
        database.read(StoreTable::all).stream()
                .filter(StoreRow::established)
                .forEach(row -> gather(row, remains, buried));
        remains.keySet().removeAll(buried);
        return writes.attempt(
                caller,
                Operation.WORKSPACE_REBUILD,
                database.read(WorkspaceTable::subscription),
                transaction -> rebuild(transaction, caller, remains, adopted));
    }

    private void gather(StoreRow row, Map<PathId, Remains> remains, Set<PathId> buried) {
        Place place = new Place(row.region(), row.zone());
        Path folder = depot.get().stores().location().of(row).resolve("v");
        depot.get()
                .stores()
                .open(place)
                .store()
                .ifPresent(store -> {
                    try {
                        Found found = Found.in(store);
                        for (PathId content : found.contents()) {
                            if (found.isBuried(content)) {
                                buried.add(content);
                            } else {
                                remains.computeIfAbsent(
                                                content,
                                                _ -> new Remains(folder.resolve(content.text())))
                                        .add(place, found, content);
                            }
                        }
                    } catch (StoreFailure leftForAnotherTime) {
                        return;
                    }
                });
    }

    private Written<Rebuilt> rebuild(
            Transaction transaction, Caller caller, Map<PathId, Remains> remains, int adopted) {
        Revival revival = new Revival(transaction, caller, writes.now());
        List<Path> unreadable = new ArrayList<>();
        remains.forEach((id, found) -> {
            Optional<Manifest> manifest = found.manifest();
            boolean isKnown =
                    Names.possible(id)
                            .filter(content -> ContentTable.find(transaction, content).isPresent())
                            .isPresent();
            if (!isKnown && (manifest.isEmpty() || !revival.revive(manifest.get(), found))) {
                unreadable.add(found.folder());
            }
        });
        Rebuilt rebuilt =
                new Rebuilt(revival.resources(), revival.copies() + adopted, unreadable, List.of());
        if (rebuilt.resources().isEmpty() && rebuilt.copies() == 0) {
            refuseForeign(WorkspaceTable.id(transaction));
        }
        return new Written<>(
                rebuilt,
                true,
                List.of(
                        new Change("resources", "", names(rebuilt.resources())),
                        new Change("copies", "", Integer.toString(rebuilt.copies()))));
    }

    /** Nothing was found of this workspace where something of another one lies. */
    private void refuseForeign(UUID workspace) {
        Path folder = depot.get().stores().location().workspace();
        Markers.inside(folder).stream()
                .filter(found -> !found.marker().identity().workspace().equals(Names.of(workspace)))
                .findFirst()
                .ifPresent(found -> {
                    throw new Refusal(
                            new Problem.StoreOfAnother(
                                    found.folder().toString(),
                                    found.marker().identity().workspace().text(),
                                    H2File.of(folder).toString()));
                });
    }

    private static String names(List<ResourceId> ids) {
        return String.join(", ", ids.stream().map(ResourceId::toString).toList());
    }
}
