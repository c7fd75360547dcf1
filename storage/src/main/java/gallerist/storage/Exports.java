package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.DiskImage;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.image.Watch;
import gallerist.model.region.Region;
import gallerist.model.replication.CopyState;
import gallerist.storage.ledger.Content;
import gallerist.storage.ledger.ContentDisk;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.replication.Depot;
import gallerist.storage.replication.OpenStore;
import gallerist.storage.replication.Outtake;
import gallerist.storage.replication.Place;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.Transaction;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Replicas as files, byte by byte as they were captured. */
public final class Exports {
    private final Database database;
    private final Supplier<Depot> depot;

    Exports(Database database, Supplier<Depot> depot) {
        this.database = database;
        this.depot = depot;
    }

    /**
     * Writes a disk out; its bytes are compared with their digests on the way.
     *
     * @param region to read in; any, the home region first, when none is named
     * @param lun of a data disk, {@link DiskImage#OS} for the OS disk
     */
    public Outcome<Exported> export(
            Caller caller, ResourceId id, Optional<Region> region, int lun, Path to, Watch watch) {
        return Outcome.of(() -> {
            Refusal.unless(
                    !Files.exists(to, LinkOption.NOFOLLOW_LINKS),
                    new Problem.FileExists(to.toString()));
            Content content =
                    database.read(transaction -> {
                        Permission.require(
                                transaction,
                                caller,
                                id.kind().orElse(Kind.IMAGE_VERSION).action("read"),
                                id);
                        return ContentTable.of(transaction, id)
                                .or(() -> ContentTable.pinnedBy(transaction, id))
                                .orElseThrow(() -> new Refusal(withoutBytes(transaction, id)));
                    });
            return export(content, disk(content, lun), region, to, watch);
        });
    }

    private static Problem withoutBytes(Transaction transaction, ResourceId id) {
        return Replications.exists(transaction, id)
                ? new Problem.WithoutBytes(id)
                : Resources.notFound(id);
    }

    private ContentDisk disk(Content content, int lun) {
        List<ContentDisk> disks =
                database.read(transaction -> ContentTable.disks(transaction, content.id()));
        return disks.stream()
                .filter(disk -> disk.lun() == lun)
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(
                                new Problem.DiskUnknown(
                                        name(lun), disks.stream().map(ContentDisk::lun).toList())));
    }

    /** A copy that turns out to be damaged is left for the next one. */
    private Exported export(
            Content content, ContentDisk disk, Optional<Region> region, Path to, Watch watch) {
        Outtake outtake = new Outtake(depot.get(), content);
        for (CopyRow copy : copies(content, region)) {
            if (outtake.write(copy, disk, to, watch)) {
                return new Exported(
                        to,
                        disk.fileSize(),
                        disk.sha256(),
                        copy.slot().region(),
                        copy.slot().zone(),
                        copy.slot().replica());
            }
        }
        throw new Refusal(cause(content, disk, region));
    }

    /** Whole ones first; of a damaged one this disk may be undamaged. */
    private List<CopyRow> copies(Content content, Optional<Region> region) {
        return all(content, region)
                .sorted(
                        Comparator.comparing((CopyRow copy) -> copy.state() != CopyState.PRESENT)
                                .thenComparing(
                                        copy -> !copy.slot().region().equals(content.home())))
                .toList();
    }

    private Stream<CopyRow> all(Content content, Optional<Region> region) {
        return database.read(transaction -> CopyTable.of(transaction, content.id())).stream()
                .filter(copy -> region.isEmpty() || region.get().equals(copy.slot().region()));
    }

    private Problem cause(Content content, ContentDisk disk, Optional<Region> region) {
        Optional<CopyRow> unreached =
                all(content, region)
                        .filter(copy -> copy.state() == CopyState.PRESENT)
                        .filter(copy -> opened(copy).store().isEmpty())
                        .findFirst();
        boolean isBroken = all(content, region).anyMatch(copy -> copy.state().isBroken());
        return unreached
                .<Problem>map(copy ->
                        new Problem.StoreUnusable(
                                copy.slot().region().displayName(),
                                copy.slot().zone(),
                                opened(copy).trouble().detail()))
                .orElseGet(() ->
                        isBroken
                                ? new Problem.NoGoodCopy(
                                        content.path(),
                                        name(disk.lun()),
                                        region.map(Region::displayName))
                                : new Problem.NotInRegion(
                                        content.path(),
                                        region.orElse(content.home()).displayName()));
    }

    private OpenStore opened(CopyRow copy) {
        return depot.get().stores().open(Place.of(copy.slot()));
    }

    private static String name(int lun) {
        return lun == DiskImage.OS ? "os" : String.valueOf(lun);
    }
}
