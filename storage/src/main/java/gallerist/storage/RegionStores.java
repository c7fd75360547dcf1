package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.activity.Change;
import gallerist.model.activity.Facts;
import gallerist.model.activity.Operation;
import gallerist.model.copies.StoreCondition;
import gallerist.model.copies.Trouble;
import gallerist.model.copies.Zones;
import gallerist.model.drill.Zone;
import gallerist.model.region.Region;
import gallerist.model.replication.CopyState;
import gallerist.storage.Writes.Written;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.ledger.StoreRow;
import gallerist.storage.ledger.StoreTable;
import gallerist.storage.replication.Depot;
import gallerist.storage.replication.Location;
import gallerist.storage.replication.NewFolder;
import gallerist.storage.replication.Place;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.Transaction;
import gallerist.storage.sql.WorkspaceTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Where regions keep their bytes, and what goes wrong there on purpose. */
public final class RegionStores {
    private static final String READ = "Gallerist/stores/read";

    private final Database database;
    private final Writes writes;
    private final Location location;
    private final Supplier<Depot> depot;

    RegionStores(Database database, Writes writes, Path workspace, Supplier<Depot> depot) {
        this.database = database;
        this.writes = writes;
        this.location = new Location(workspace);
        this.depot = depot;
    }

    /** The zones of a region; without one, all that were ever used. */
    public Outcome<List<ZoneStore>> show(Caller caller, Optional<Region> region) {
        return Outcome.of(() ->
                database.read(transaction -> {
                    Permission.require(
                            transaction, caller, READ, WorkspaceTable.subscription(transaction));
                    return region
                            .map(RegionStores::places)
                            .orElseGet(() -> used(transaction))
                            .stream()
                            .map(place -> shown(transaction, place))
                            .toList();
                }));
    }

    private static List<Place> places(Region region) {
        return Zones.of(region).stream().map(zone -> new Place(region, zone)).toList();
    }

    private static List<Place> used(Transaction transaction) {
        return StoreTable.all(transaction).stream()
                .map(store -> new Place(store.region(), store.zone()))
                .toList();
    }

    private ZoneStore shown(Transaction transaction, Place place) {
        Optional<StoreRow> row = StoreTable.seen(transaction, place.region(), place.zone());
        Path path = row.map(location::of).orElseGet(() -> location.usual(place));
        return new ZoneStore(
                place.region(),
                place.zone(),
                path,
                row.map(StoreRow::condition).orElse(StoreCondition.UNUSED),
                row.map(StoreRow::detail).orElse(""),
                free(path),
                CopyTable.used(transaction, place.region(), place.zone()),
                CopyTable.in(transaction, place.region(), place.zone()).size(),
                row.map(StoreRow::drills).orElse(Drills.NONE));
    }

    private static OptionalLong free(Path path) {
        Optional<Path> there =
                Stream.iterate(Optional.of(path), Optional::isPresent, RegionStores::parent)
                        .flatMap(Optional::stream)
                        .filter(Files::exists)
                        .findFirst();
        try {
            return there.isPresent()
                    ? OptionalLong.of(Files.getFileStore(there.get()).getUsableSpace())
                    : OptionalLong.empty();
        } catch (IOException unreachable) {
            return OptionalLong.empty();
        }
    }

    private static Optional<Path> parent(Optional<Path> path) {
        return path.map(Path::getParent);
    }

    /** Looks now whether the stores of a region can be used. */
    public Outcome<List<ZoneStore>> test(Caller caller, Region region, Optional<Integer> zone) {
        return show(caller, Optional.of(region))
                .map(_ -> {
                    List<Place> places = chosen(region, zone);
                    places.forEach(place -> depot.get().stores().open(place));
                    return database.read(transaction ->
                            places.stream().map(place -> shown(transaction, place)).toList());
                });
    }

    private static List<Place> chosen(Region region, Optional<Integer> zone) {
        List<Integer> zones = Zones.of(region);
        Refusal.unless(
                zone.isEmpty() || zones.contains(zone.get()),
                new Problem.ZoneUnknown(region.displayName(), zone.orElse(0), zones));
        return zones.stream()
                .filter(each -> zone.isEmpty() || zone.get().equals(each))
                .map(each -> new Place(region, each))
                .toList();
    }

    /**
     * Keeps the bytes of a zone in another folder; of a whole region in one folder inside it for
     * each zone. A store that was used must have been moved there.
     */
    public Outcome<List<ZoneStore>> set(
            Caller caller, Region region, Optional<Integer> zone, Path folder) {
        Path base = folder.toAbsolutePath().normalize();
        return change(
                caller,
                Operation.STORE_WRITE,
                region,
                zone,
                (transaction, store) -> {
                    Path chosen =
                            zone.isPresent() ? base : base.resolve(String.valueOf(store.zone()));
                    NewFolder.refuseUnusable(base, chosen);
                    new NewFolder(store, chosen).take(transaction, writes.now());
                    return new Facts(Map.of("path", chosen.toString()));
                });
    }

    /** Gives an empty folder a new identity. The copies that the old store held are lost. */
    public Outcome<List<ZoneStore>> reset(Caller caller, Region region, int zone) {
        return change(
                caller,
                Operation.STORE_RESET,
                region,
                Optional.of(zone),
                (transaction, store) -> {
                    refuseFilled(location.of(store));
                    for (CopyRow copy : CopyTable.in(transaction, region, zone)) {
                        if (copy.state() == CopyState.PRESENT
                                || copy.state() == CopyState.DAMAGED) {
                            CopyTable.move(
                                    transaction, copy, CopyState.LOST, Trouble.NONE, writes.now());
                            ContentTable.revise(transaction, copy.content());
                        }
                    }
                    StoreTable.replace(transaction, store, store.location(), writes.now());
                    return new Facts(Map.of("reset", location.of(store).toString()));
                });
    }

    private static void refuseFilled(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            Refusal.unless(
                    inside.findAny().isEmpty(),
                    new Problem.FolderInUse(folder.toString(), "it is not empty"));
        } catch (IOException e) {
            throw new Refusal(
                    new Problem.FolderInUse(folder.toString(), String.valueOf(e.getMessage())));
        }
    }

    /** Has something go wrong, or right again; only where the workspace is for drills. */
    public Outcome<List<ZoneStore>> drill(
            Caller caller, Region region, Optional<Integer> zone, UnaryOperator<Drills> change) {
        return change(
                caller,
                Operation.STORE_DRILL,
                region,
                zone,
                (transaction, store) -> {
                    Refusal.unless(
                            WorkspaceTable.settings(transaction).drills(),
                            new Problem.DrillsNotAllowed());
                    Drills drills = change.apply(store.drills());
                    StoreTable.drill(transaction, store.id(), drills);
                    if (store.drills().full() && !drills.full()) {
                        CopyTable.hurry(transaction, region, store.zone(), writes.now());
                    }
                    return new Facts(Map.of(new Zone(region, store.zone()).words(), drills.text()));
                });
    }

    /**
     * Flips bits in some of the copies that a zone holds, the same each time for a seed; only where
     * the workspace is for drills.
     */
    public Outcome<List<ZoneStore>> damage(
            Caller caller, Region region, Optional<Integer> zone, long seed) {
        return drill(caller, region, zone, drills -> drills.withDamage(true, seed))
                .map(zones -> {
                    zones.forEach(each ->
                            new DamageDrill(database, location)
                                    .strike(new Place(each.region(), each.zone()), seed));
                    return zones;
                });
    }

    private Outcome<List<ZoneStore>> change(
            Caller caller,
            Operation operation,
            Region region,
            Optional<Integer> zone,
            BiFunction<Transaction, StoreRow, Facts> work) {
        return Outcome.of(() -> chosen(region, zone))
                .flatMap(places ->
                        writes.attempt(
                                        caller,
                                        operation,
                                        database.read(WorkspaceTable::subscription),
                                        transaction -> changed(transaction, places, work))
                                .map(done -> {
                                    done.forEach(place -> depot.get().stores().open(place));
                                    return database.read(transaction ->
                                            done.stream()
                                                    .map(place -> shown(transaction, place))
                                                    .toList());
                                }));
    }

    private static Written<List<Place>> changed(
            Transaction transaction,
            List<Place> places,
            BiFunction<Transaction, StoreRow, Facts> work) {
        List<Change> changes = new ArrayList<>();
        for (Place place : places) {
            Facts facts = work.apply(transaction, row(transaction, place));
            changes.addAll(Facts.NONE.changesTo(facts));
        }
        return new Written<>(places, true, changes);
    }

    private static StoreRow row(Transaction transaction, Place place) {
        if (StoreTable.find(transaction, place.region(), place.zone()).isEmpty()) {
            StoreTable.insert(transaction, place.region(), place.zone(), "");
        }
        return StoreTable.find(transaction, place.region(), place.zone()).orElseThrow();
    }
}
