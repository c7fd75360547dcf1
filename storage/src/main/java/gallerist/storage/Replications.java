package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Refusal;
import gallerist.model.activity.Change;
import gallerist.model.activity.Operation;
import gallerist.model.copies.Slot;
import gallerist.model.copies.Trouble;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ProvisioningState;
import gallerist.model.gallery.ResourceId;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.Details;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import gallerist.storage.Writes.Written;
import gallerist.storage.ledger.BandwidthTable;
import gallerist.storage.ledger.Content;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.ledger.EventTable;
import gallerist.storage.ledger.StoreRow;
import gallerist.storage.replication.Holding;
import gallerist.storage.replication.Location;
import gallerist.storage.replication.Place;
import gallerist.storage.replication.Plan;
import gallerist.storage.replication.StatusOf;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.ResourceTable;
import gallerist.storage.sql.Transaction;
import gallerist.storage.sql.WorkspaceTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How versions come to their regions, now. */
public final class Replications {
    private final Database database;
    private final Writes writes;
    private final Location location;
    private final Supplier<Progress> progress;

    Replications(Database database, Writes writes, Path workspace, Supplier<Progress> progress) {
        this.database = database;
        this.writes = writes;
        this.location = new Location(workspace);
        this.progress = progress;
    }

    /** All versions inside a scope, of images and applications, that the caller may see. */
    public Outcome<List<VersionReplication>> status(Caller caller, ResourceId scope) {
        Progress now = progress.get();
        return Outcome.of(() ->
                database.read(transaction -> {
                    List<VersionReplication> all = new ArrayList<>();
                    Set<String> holders = ContentTable.holders(transaction);
                    for (Kind kind : List.of(Kind.IMAGE_VERSION, Kind.APPLICATION_VERSION)) {
                        List<ResourceId> readable =
                                Permission.readable(
                                        transaction, caller, kind.action("read"), scope);
                        Publishings.within(transaction, kind, scope, readable)
                                .forEach((id, plan) ->
                                        all.add(
                                                holders.contains(id.key())
                                                        ? status(transaction, id, plan, now)
                                                        : withoutBytes(id, plan)));
                    }
                    Refusal.unless(
                            !all.isEmpty() || scope.name().isEmpty() || exists(transaction, scope),
                            Resources.notFound(scope));
                    return all;
                }));
    }

    /** Whether a version's own state follows from that of its copies by now. */
    public boolean isSettled(ResourceId version) {
        return database.read(transaction -> ResourceTable.state(transaction, version))
                .filter(state ->
                        state == ProvisioningState.CREATING || state == ProvisioningState.UPDATING)
                .isEmpty();
    }

    /** What is still there of the bytes of a resource that was deleted. */
    public Outcome<Leaving> leaving(Caller caller, ResourceId deleted) {
        String action = deleted.kind().orElseThrow().action("read");
        return Outcome.of(() ->
                database.read(transaction -> {
                    Permission.require(transaction, caller, action, deleted);
                    return ContentTable.of(transaction, deleted)
                            .filter(Content::deleted)
                            .map(content -> leaving(transaction, content))
                            .orElse(Leaving.GONE);
                }));
    }

    /** Its name is taken until the last copy was seen to be gone. */
    private static Leaving leaving(Transaction transaction, Content content) {
        List<CopyRow> copies = CopyTable.of(transaction, content.id());
        return new Leaving(
                Math.max(1, copies.size()),
                (int) copies.stream().filter(copy -> !copy.trouble().equals(Trouble.NONE)).count());
    }

    /** The versions that are not whole everywhere, of those that the caller may see. */
    public Outcome<List<VersionReplication>> underWay(Caller caller) {
        Progress now = progress.get();
        return Outcome.of(() ->
                database.read(transaction ->
                        ContentTable.unfinished(transaction).stream()
                                .flatMap(content ->
                                        underWay(transaction, caller, content.path(), now))
                                .toList()));
    }

    private Stream<VersionReplication> underWay(
            Transaction transaction, Caller caller, ResourceId id, Progress now) {
        return id
                .kind()
                .filter(kind -> kind == Kind.IMAGE_VERSION || kind == Kind.APPLICATION_VERSION)
                .map(kind ->
                        Publishings.within(
                                transaction,
                                kind,
                                id,
                                Permission.readable(transaction, caller, kind.action("read"), id)))
                .stream()
                .flatMap(plans -> plans.entrySet().stream())
                .map(plan -> status(transaction, plan.getKey(), plan.getValue(), now));
    }

    static boolean exists(Transaction transaction, ResourceId scope) {
        return scope.kind().equals(Optional.of(Kind.SUBSCRIPTION))
                || ResourceTable.exists(transaction, scope);
    }

    private static VersionReplication withoutBytes(ResourceId id, Publishing plan) {
        List<VersionReplication.InRegion> regions = StatusOf.withoutBytes(plan);
        return new VersionReplication(
                id, StatusOf.summary(regions), regions, List.of(), 0, Optional.empty());
    }

    private VersionReplication status(
            Transaction transaction, ResourceId id, Publishing plan, Progress now) {
        StatusOf.Standing standing = StatusOf.of(transaction, id, plan, now);
        Optional<Holding> holding = standing.holding();
        return new VersionReplication(
                id,
                StatusOf.summary(standing.regions()),
                standing.regions(),
                holding.filter(known -> known.content().path().equals(id))
                        .map(known -> replicas(transaction, known, plan, standing.progress()))
                        .orElse(List.of()),
                holding.map(Holding::occupied).orElse(0L),
                holding.filter(known ->
                                known.where().copies().stream().anyMatch(Replications::isMade))
                        .flatMap(known -> EventTable.begun(transaction, known.content().id())));
    }

    private List<ReplicaStatus> replicas(
            Transaction transaction, Holding holding, Publishing plan, Progress now) {
        return Stream.concat(
                        holding.where().copies().stream()
                                .map(copy -> replica(holding, plan, copy, now)),
                        missing(transaction, holding, plan))
                .toList();
    }

    private static Stream<ReplicaStatus> missing(
            Transaction transaction, Holding holding, Publishing plan) {
        return StatusOf.missing(holding, Plan.of(transaction, holding.content())).stream()
                .filter(slot -> plan.target(slot.region()).isPresent())
                .map(slot -> missing(holding, plan, slot));
    }

    /** A copy that should be there, and that nobody has begun to think of. */
    private static ReplicaStatus missing(Holding holding, Publishing plan, Slot slot) {
        return new ReplicaStatus(
                slot.region(),
                slot.zone(),
                slot.replica(),
                storage(plan, slot),
                CopyState.ABSENT,
                0,
                0,
                0,
                holding.supplier(slot.region()),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of());
    }

    private static StorageType storage(Publishing plan, Slot slot) {
        return plan.target(slot.region())
                .map(TargetRegion::storage)
                .orElse(StorageType.STANDARD_LRS);
    }

    private ReplicaStatus replica(Holding holding, Publishing plan, CopyRow copy, Progress now) {
        Slot slot = copy.slot();
        boolean isWhole = copy.state() == CopyState.PRESENT;
        Optional<Progress.Moving> moving = now.of(copy.id());
        Optional<StoreRow> store =
                Optional.ofNullable(holding.where().stores().get(Place.of(slot)));
        return new ReplicaStatus(
                slot.region(),
                slot.zone(),
                slot.replica(),
                storage(plan, slot),
                copy.state(),
                isWhole ? 100 : now.percent(copy.id()),
                isWhole ? holding.occupied() : now.done(copy.id()),
                moving.map(Progress.Moving::bytesPerSecond).orElse(0L),
                moving.map(Progress.Moving::source)
                        .or(() ->
                                isResting(copy)
                                        ? holding.supplier(slot.region())
                                        : Optional.empty()),
                copy.verifiedAt(),
                copy.verifiedBy(),
                problem(holding, copy),
                isResting(copy) ? Optional.of(copy.waitingSince()) : Optional.empty(),
                Optional.of(copy.dueAt())
                        .filter(due -> isResting(copy) && due.isAfter(writes.now())),
                moving.flatMap(Progress.Moving::stalled),
                moving.filter(Progress.Moving::isVerifying).isPresent(),
                isWhole && store.isPresent() ? disks(holding, copy, store.get()) : List.of());
    }

    /**
     * A whole copy has no trouble of its own, but its store may. One that is being made has left
     * behind what kept it.
     */
    private static String problem(Holding holding, CopyRow copy) {
        String outage = holding.where().outage(Place.of(copy.slot()));
        return outage.isEmpty() && copy.state() != CopyState.COPYING
                ? Details.of(copy.trouble())
                : outage;
    }

    /** Neither whole nor worked at. */
    private static boolean isResting(CopyRow copy) {
        return switch (copy.state()) {
            case ABSENT, WAITING, HELD, DAMAGED, LOST -> true;
            case COPYING, PRESENT, DELETING -> false;
        };
    }

    private List<ReplicaStatus.Disk> disks(Holding holding, CopyRow copy, StoreRow store) {
        return holding.disks().stream()
                .map(disk ->
                        new ReplicaStatus.Disk(
                                disk.lun(),
                                location.of(store, copy, disk.lun()),
                                disk.fileSize(),
                                disk.sha256()))
                .toList();
    }

    /** Whether it is on its way, or will be. */
    private static boolean isMade(CopyRow copy) {
        return switch (copy.state()) {
            case ABSENT, WAITING, COPYING, HELD, DAMAGED, LOST -> true;
            case PRESENT, DELETING -> false;
        };
    }

    /** How fast all transfers together may be. */
    public Bandwidth limit() {
        return database.read(BandwidthTable::read);
    }

    public Outcome<Bandwidth> limit(Caller caller, Bandwidth bandwidth) {
        return writes.attempt(
                caller,
                Operation.BANDWIDTH_WRITE,
                database.read(WorkspaceTable::subscription),
                transaction -> {
                    BandwidthTable.write(transaction, bandwidth);
                    return new Written<>(bandwidth, true, List.<Change>of());
                });
    }
}
