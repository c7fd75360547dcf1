package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.region.Region;
import gallerist.storage.Stray.Reason;
import gallerist.storage.bytes.Manifest;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.ledger.StoreRow;
import gallerist.storage.ledger.StoreTable;
import gallerist.storage.region.PathId;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.replication.Depot;
import gallerist.storage.replication.Found;
import gallerist.storage.replication.Names;
import gallerist.storage.replication.Place;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.Transaction;
import gallerist.storage.sql.WorkspaceTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** What lies in stores and belongs to nothing: a person decides about it. */
public final class Strays {
    private static final String READ = "Gallerist/stores/read";

    private final Database database;
    private final Supplier<Depot> depot;

    Strays(Database database, Supplier<Depot> depot) {
        this.database = database;
        this.depot = depot;
    }

    /** Those in a region, or anywhere, as far as stores can be read now. */
    public Outcome<List<Stray>> list(Caller caller, Optional<Region> region) {
        return Outcome.of(() -> {
            database.read(transaction -> {
                Permission.require(
                        transaction, caller, READ, WorkspaceTable.subscription(transaction));
                return true;
            });
            depot.get().stores().check();
            List<Stray> strays = new ArrayList<>();
            database.read(StoreTable::all).stream()
                    .filter(StoreRow::established)
                    .filter(row -> region.isEmpty() || region.get().equals(row.region()))
                    .forEach(row -> strays.addAll(in(row)));
            return strays;
        });
    }

    private List<Stray> in(StoreRow row) {
        Optional<Found> found =
                depot.get()
                        .stores()
                        .open(new Place(row.region(), row.zone()))
                        .store()
                        .flatMap(store -> {
                            try {
                                return Optional.of(Found.in(store));
                            } catch (StoreFailure unreadable) {
                                return Optional.empty();
                            }
                        });
        return found.map(there -> database.read(transaction -> in(transaction, row, there)))
                .orElse(List.of());
    }

    private List<Stray> in(Transaction transaction, StoreRow row, Found found) {
        List<Stray> strays = new ArrayList<>();
        for (PathId content : found.contents()) {
            reason(transaction, found, content)
                    .map(reason -> stray(row, found, content, reason))
                    .ifPresent(strays::add);
        }
        found.strangers().stream()
                .map(place ->
                        new Stray(
                                row.region(),
                                row.zone(),
                                Path.of(place),
                                "",
                                Path.of(place).toFile().length(),
                                Reason.FOREIGN))
                .forEach(strays::add);
        return strays;
    }

    private static Optional<Reason> reason(Transaction transaction, Found found, PathId content) {
        Optional<UUID> known =
                Names.possible(content)
                        .filter(id -> ContentTable.find(transaction, id).isPresent());
        if (known.isEmpty()) {
            return Optional.of(found.isBuried(content) ? Reason.DELETED : Reason.UNKNOWN);
        }
        return found.copies(content).stream()
                        .allMatch(copy ->
                                Names.possible(copy)
                                        .filter(id -> CopyTable.find(transaction, id).isPresent())
                                        .isPresent())
                ? Optional.empty()
                : Optional.of(Reason.UNCLAIMED);
    }

    private Stray stray(StoreRow row, Found found, PathId content, Reason reason) {
        return new Stray(
                row.region(),
                row.zone(),
                depot.get().stores().location().of(row).resolve("v").resolve(content.text()),
                found.manifest(content).map(Manifest::id).orElse(""),
                found.bytes(content),
                reason);
    }
}
