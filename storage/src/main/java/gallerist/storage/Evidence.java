package gallerist.storage;

import gallerist.model.activity.Change;
import gallerist.model.activity.Entry;
import gallerist.model.activity.Operation;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.DiskImage;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.replication.AggregatedState;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.TargetRegion;
import gallerist.storage.ledger.Content;
import gallerist.storage.ledger.ContentDisk;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.EventTable;
import gallerist.storage.replication.Holding;
import gallerist.storage.replication.StatusOf;
import gallerist.storage.sql.ActivityTable;
import gallerist.storage.sql.ApplicationVersionTable;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.ImageVersionTable;
import gallerist.storage.sql.Transaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Notes in the log, without being asked, that a version has come to all its regions: with its
 * digests, how many copies each region has, and when the first of them was last proved.
 */
final class Evidence {
    /** The place in the order of events up to which the copies are told of. */
    private static final String EVENT = "replicationStatus.event";

    private final Database database;
    private final Writes writes;

    Evidence(Database database, Writes writes) {
        this.database = database;
        this.writes = writes;
    }

    void note(UUID content) {
        database.read(transaction -> ContentTable.find(transaction, content))
                .filter(found -> found.sealed() && !found.deleted())
                .map(Content::path)
                .ifPresent(this::note);
    }

    private void note(ResourceId version) {
        operation(version)
                .filter(operation ->
                        database.read(transaction -> seen(transaction, operation, version))
                                .isPresent())
                .ifPresent(operation ->
                        writes.note(
                                operation,
                                version,
                                transaction -> seen(transaction, operation, version)));
    }

    private static Optional<Operation> operation(ResourceId id) {
        Kind kind = id.kind().orElseThrow();
        return switch (kind) {
            case IMAGE_VERSION -> Optional.of(Operation.VERSION_REPLICATED);
            case APPLICATION_VERSION -> Optional.of(Operation.APPLICATION_VERSION_REPLICATED);
            default -> Optional.empty();
        };
    }

    /** What is new about a version that is whole everywhere. */
    private static Optional<List<Change>> seen(
            Transaction transaction, Operation operation, ResourceId version) {
        Optional<Content> content = ContentTable.of(transaction, version);
        Optional<Publishing> plan = plan(transaction, version);
        Optional<Long> event = EventTable.lastWhole(transaction, version);
        if (content.isEmpty() || plan.isEmpty() || event.isEmpty()) {
            return Optional.empty();
        }
        boolean isWhole =
                StatusOf.version(transaction, version, plan.get(), Progress.NONE).aggregated()
                        == AggregatedState.COMPLETED;
        return isWhole && noted(transaction, operation, version) < event.get()
                ? Optional.of(
                        changes(Holding.of(transaction, content.get()), plan.get(), event.get()))
                : Optional.empty();
    }

    private static Optional<Publishing> plan(Transaction transaction, ResourceId version) {
        return version.kind().equals(Optional.of(Kind.IMAGE_VERSION))
                ? new ImageVersionTable().find(transaction, version).map(ImageVersion::publishing)
                : new ApplicationVersionTable()
                        .find(transaction, version)
                        .map(ApplicationVersion::publishing);
    }

    private static long noted(Transaction transaction, Operation operation, ResourceId version) {
        return ActivityTable.newest(transaction, operation, version).map(Entry::changes).stream()
                .flatMap(List::stream)
                .filter(change -> change.field().equals(EVENT))
                .mapToLong(change -> Long.parseLong(change.after()))
                .findFirst()
                .orElse(0);
    }

    private static List<Change> changes(Holding holding, Publishing plan, long event) {
        List<Change> changes = new ArrayList<>();
        changes.add(fact("replicationStatus.aggregatedState", AggregatedState.COMPLETED.text()));
        for (ContentDisk disk : holding.disks()) {
            changes.add(fact(disk(disk.lun()) + ".sha256", disk.sha256()));
        }
        for (TargetRegion target : plan.targets()) {
            List<CopyRow> copies =
                    holding.where().in(target.region()).stream()
                            .filter(copy -> copy.state() == CopyState.PRESENT)
                            .toList();
            String region = "replicationStatus[%s]".formatted(target.region().displayName());
            changes.add(fact(region + ".storageAccountType", target.storage().text()));
            changes.add(fact(region + ".copies", "" + copies.size()));
            copies.stream()
                    .flatMap(copy -> copy.verifiedAt().stream())
                    .min(Comparator.naturalOrder())
                    .map(Instant::toString)
                    .ifPresent(at -> changes.add(fact(region + ".verifiedAt", at)));
        }
        changes.add(fact(EVENT, "" + event));
        return changes;
    }

    private static String disk(int lun) {
        return lun == DiskImage.OS
                ? "storageProfile.osDiskImage"
                : "storageProfile.dataDiskImages[%d]".formatted(lun);
    }

    private static Change fact(String field, String value) {
        return new Change(field, "", value);
    }
}
