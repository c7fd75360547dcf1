package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Regions;
import gallerist.storage.WorkspaceException.Reason;
import gallerist.storage.bytes.Manifest;
import gallerist.storage.ledger.StoreTable;
import gallerist.storage.region.Identity;
import gallerist.storage.region.PathId;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.replication.Found;
import gallerist.storage.replication.Location;
import gallerist.storage.replication.Markers;
import gallerist.storage.replication.Names;
import gallerist.storage.replication.Place;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.H2Failures;
import gallerist.storage.sql.H2File;
import gallerist.storage.sql.Migrations;
import gallerist.storage.sql.WorkspaceTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Makes a workspace again from its stores. Where the database can be read, it only learns what it
 * does not know; a lost one is begun anew, with the stores that say that they are its own.
 */
final class Rebuild {
    private final Path folder;
    private final List<Path> elsewhere;
    private final InstantSource clock;

    /**
     * Prepares it.
     *
     * @param elsewhere folders of zones outside the workspace
     */
    Rebuild(Path folder, List<Path> elsewhere, InstantSource clock) {
        this.folder = folder;
        this.elsewhere = elsewhere;
        this.clock = clock;
    }

    Outcome<Rebuilt> run(String as) {
        WorkspaceFolder.prepare(folder);
        return isLost()
                ? Outcome.of(this::beginAnew).flatMap(kept -> learn("").map(it -> it.keeping(kept)))
                : learn(as);
    }

    private boolean isLost() {
        if (!Files.exists(H2File.of(folder))) {
            return true;
        }
        try (Workspace _ = Workspace.open(folder, clock)) {
            return false;
        } catch (WorkspaceException e) {
            if (e.reason() == Reason.DAMAGED) {
                return true;
            }
            throw e;
        }
    }

    private Outcome<Rebuilt> learn(String as) {
        try (Workspace workspace = Workspace.open(folder, clock)) {
            return workspace
                    .caller(as)
                    .flatMap(caller -> {
                        Rebuilding rebuilding = workspace.rebuilding();
                        return rebuilding
                                .welcome(caller, elsewhere)
                                .flatMap(_ -> rebuilding.run(caller));
                    });
        }
    }

    /** An empty database that knows the stores; what is kept of the old one. */
    private List<Path> beginAnew() {
        List<Markers.Found> stores = stores();
        Refusal.unless(!stores.isEmpty(), new Problem.NoStoreFound(folder.toString()));
        UUID workspace = Names.uuid(stores.getFirst().marker().identity().workspace());
        long epoch =
                1
                        + stores.stream()
                                .mapToLong(store -> store.marker().epoch().number())
                                .max()
                                .orElse(0);
        Instant now = clock.instant();
        try (Ownership ownership = Ownership.reading(folder)) {
            ownership.own();
            List<Path> kept = new ArrayList<>();
            H2File.create(
                    folder,
                    database -> {
                        Migrations.ALL.create(database, now);
                        FirstUse.prepare(
                                database, now, Workspace.login(), workspace, subscription(stores));
                        fill(database, stores, epoch, now);
                        kept.addAll(Aside.keep(folder, now, epoch));
                        return true;
                    });
            kept.addAll(backupsAside(now));
            return kept;
        }
    }

    /** Those of one workspace: a folder that is somebody else's is left alone. */
    private List<Markers.Found> stores() {
        List<Markers.Found> all =
                Stream.concat(
                                Markers.inside(folder).stream(),
                                elsewhere.stream().flatMap(zone -> Markers.in(zone).stream()))
                        .filter(store -> isPossible(store.marker().identity()))
                        .toList();
        List<PathId> workspaces =
                all.stream().map(store -> store.marker().identity().workspace()).toList();
        Optional<PathId> ours =
                workspaces.stream()
                        .max((one, other) ->
                                Integer.compare(
                                        Collections.frequency(workspaces, one),
                                        Collections.frequency(workspaces, other)));
        return all.stream()
                .filter(store -> Optional.of(store.marker().identity().workspace()).equals(ours))
                .toList();
    }

    private static boolean isPossible(Identity identity) {
        return Names.possible(identity.workspace()).isPresent()
                && Names.possible(identity.store()).isPresent()
                && Regions.find(identity.region().text()).isPresent();
    }

    /** That of most resources; others are brought back with what lies in them. */
    private static UUID subscription(List<Markers.Found> stores) {
        List<UUID> found = stores.stream().flatMap(store -> subscriptions(store).stream()).toList();
        return found.stream()
                .max((one, other) ->
                        Integer.compare(
                                Collections.frequency(found, one),
                                Collections.frequency(found, other)))
                .orElseGet(UUID::randomUUID);
    }

    private static List<UUID> subscriptions(Markers.Found store) {
        try {
            Found found = Found.in(store.store());
            return found.contents().stream()
                    .flatMap(content -> found.manifest(content).stream())
                    .flatMap(manifest -> subscription(manifest).stream())
                    .toList();
        } catch (StoreFailure unreadable) {
            return List.of();
        }
    }

    private static Optional<UUID> subscription(Manifest manifest) {
        try {
            return Optional.of(UUID.fromString(ResourceId.of(manifest.id()).subscription()));
        } catch (Refusal | IllegalArgumentException hostile) {
            return Optional.empty();
        }
    }

    private void fill(Database database, List<Markers.Found> stores, long epoch, Instant now) {
        Location location = new Location(folder);
        database.write(transaction -> {
            WorkspaceTable.raiseEpoch(transaction, epoch);
            for (Markers.Found store : stores) {
                Identity identity = store.marker().identity();
                Place place = new Place(Regions.of(identity.region().text()), identity.zone());
                Path where = store.folder().toAbsolutePath().normalize();
                UUID id = Names.uuid(identity.store());
                StoreTable.found(transaction, id, place.region(), place.zone(), now);
                if (!where.equals(location.usual(place).toAbsolutePath().normalize())) {
                    StoreTable.move(transaction, id, where.toString());
                }
            }
            return true;
        });
    }

    /** They belong to a log that is not gone on with. */
    private List<Path> backupsAside(Instant now) {
        Path backups = folder.resolve("backups");
        Path aside = folder.resolve("backups-before-" + BackupFolder.TIME.format(now));
        try {
            return Files.exists(backups) ? List.of(Files.move(backups, aside)) : List.of();
        } catch (IOException e) {
            throw H2Failures.explained(folder, e);
        }
    }
}
