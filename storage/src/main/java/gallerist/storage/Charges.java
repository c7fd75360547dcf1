package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.cost.Occupancy;
import gallerist.model.cost.Outlook;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Version;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.sql.Database;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What of versions is charged: the bytes that they really use, wherever they are to be. */
public final class Charges {
    private final Database database;
    private final Versions versions;
    private final RecycleBin bin;
    private final ApplicationVersions applications;

    Charges(
            Database database,
            Versions versions,
            RecycleBin bin,
            ApplicationVersions applications) {
        this.database = database;
        this.versions = versions;
        this.bin = bin;
        this.applications = applications;
    }

    /** Of all versions inside a scope that the caller may see, those in the recycle bin too. */
    public Outcome<List<Occupancy>> list(Caller caller, ResourceId scope) {
        return held(caller, scope).map(all -> all.stream().map(Outlook.Held::occupancy).toList());
    }

    /** The same, with when each came and when it is to go. */
    public Outcome<List<Outlook.Held>> held(Caller caller, ResourceId scope) {
        return Outcome.of(() -> {
            Map<String, Long> bytes = database.read(ContentTable::occupied);
            return Stream.<Stream<? extends Version>>of(
                            versions.list(caller, scope, Window.ALL).orThrow().items().stream(),
                            bin.list(caller, scope, Window.ALL).orThrow().items().stream(),
                            applications.list(caller, scope, Window.ALL).orThrow().items().stream())
                    .flatMap(each -> each)
                    .map(each -> Outlook.Held.of(each, bytes.getOrDefault(each.id().key(), 0L)))
                    .toList();
        });
    }
}
