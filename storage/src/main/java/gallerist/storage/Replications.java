package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Refusal;
import gallerist.model.activity.Change;
import gallerist.model.activity.Operation;
import gallerist.model.copies.Slot;
import gallerist.model.copies.Trouble;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Kind;
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
import gallerist.storage.ledger.EgressTable;
import gallerist.storage.ledger.EventTable;
import gallerist.storage.ledger.PastCopy;
import gallerist.storage.ledger.StoreRow;
import gallerist.storage.ledger.StoreTable;
import gallerist.storage.ledger.TransferTable;
import gallerist.storage.replication.Holding;
import gallerist.storage.replication.Location;
import gallerist.storage.replication.Place;
import gallerist.storage.replication.Plan;
import gallerist.storage.replication.StatusOf;
import gallerist.storage.sql.ApplicationVersionTable;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.ImageVersionTable;
import gallerist.storage.sql.ResourceTable;
import gallerist.storage.sql.Stretch;
import gallerist.storage.sql.Transaction;
import gallerist.storage.sql.WorkspaceTable;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How versions come to their regions, now and at any moment before. */
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
                        plans(transaction, kind, scope, readable)
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
                        plans(
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

    private static Map<ResourceId, Publishing> plans(
            Transaction transaction, Kind kind, ResourceId scope, List<ResourceId> readable) {
        Map<ResourceId, Publishing> plans = new LinkedHashMap<>();
        if (readable.isEmpty()) {
            return plans;
        }
        boolean isOne = scope.kind().equals(Optional.of(kind));
        Stretch stretch = new Stretch(kind, scope, readable, "", Integer.MAX_VALUE);
        if (kind == Kind.IMAGE_VERSION) {
            List<ImageVersion> versions =
                    isOne
                            ? new ImageVersionTable().find(transaction, scope).stream().toList()
                            : ImageVersionTable.listAll(transaction, stretch);
            versions.forEach(version -> plans.put(version.id(), version.publishing()));
        } else {
            ApplicationVersionTable table = new ApplicationVersionTable();
            List<ApplicationVersion> versions =
                    isOne
                            ? table.find(transaction, scope).stream().toList()
                            : table.list(transaction, stretch);
            versions.forEach(version -> plans.put(version.id(), version.publishing()));
        }
        return plans;
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
                isWhole && store.isPresent() ? disks(holding, copy, store.get()) : List.of());
    }

    /** A whole copy has no trouble of its own, but its store may. */
    private static String problem(Holding holding, CopyRow copy) {
        String outage = holding.where().outage(Place.of(copy.slot()));
        return outage.isEmpty() ? Details.of(copy.trouble()) : outage;
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

    /**
     * The same at a moment that has passed: versions with bytes inside a scope that the caller may
     * see, also those that are gone by now. Files are left out.
     */
    public Outcome<List<VersionReplication>> at(Caller caller, ResourceId scope, Instant moment) {
        return Outcome.of(() ->
                database.read(transaction -> {
                    Map<Place, StoreRow> stores =
                            Holding.byPlace(StoreTable.unusableAt(transaction, moment));
                    List<VersionReplication> all = new ArrayList<>();
                    for (Kind kind : List.of(Kind.IMAGE_VERSION, Kind.APPLICATION_VERSION)) {
                        List<ResourceId> readable =
                                Permission.readable(
                                        transaction, caller, kind.action("read"), scope);
                        Map<ResourceId, Publishing> plans =
                                plans(transaction, kind, scope, readable);
                        readable.stream()
                                .flatMap(part -> past(transaction, part, moment))
                                .filter(copies -> copies.getKey().kind().equals(Optional.of(kind)))
                                .map(copies ->
                                        new Past(
                                                copies.getKey(),
                                                copies.getValue(),
                                                Past.whereabouts(copies.getValue(), stores),
                                                Optional.ofNullable(plans.get(copies.getKey())),
                                                ContentTable.occupied(
                                                        transaction, copies.getKey())))
                                .map(Past::replication)
                                .forEach(all::add);
                    }
                    Refusal.unless(
                            !all.isEmpty() || scope.name().isEmpty() || exists(transaction, scope),
                            Resources.notFound(scope));
                    return all;
                }));
    }

    private static Stream<Map.Entry<ResourceId, List<PastCopy>>> past(
            Transaction transaction, ResourceId scope, Instant moment) {
        return EventTable.at(transaction, scope, moment).stream()
                .collect(
                        Collectors.groupingBy(
                                PastCopy::version, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream();
    }

    /** What happened to copies inside a scope from one moment to another. */
    public Outcome<List<CopyEvent>> events(
            Caller caller, ResourceId scope, Instant from, Instant until) {
        return read(
                caller, scope, transaction -> EventTable.within(transaction, scope, from, until));
    }

    /** The transfers inside a scope that were going on between two moments and have ended. */
    public Outcome<List<Transfer>> transfers(
            Caller caller, ResourceId scope, Instant from, Instant until) {
        return read(
                caller,
                scope,
                transaction -> TransferTable.within(transaction, scope, from, until));
    }

    /**
     * What was written inside a scope between two moments, step by step.
     *
     * @param steps how many
     */
    public Outcome<List<Throughput>> throughput(
            Caller caller, ResourceId scope, Instant from, Instant until, int steps) {
        return read(
                caller,
                scope,
                transaction ->
                        Throughput.of(
                                TransferTable.within(transaction, scope, from, until),
                                EventTable.within(transaction, scope, from, until),
                                from,
                                until,
                                steps));
    }

    /** What went from region to region on days of a time. */
    public Outcome<List<EgressLine>> egress(Caller caller, LocalDate first, LocalDate last) {
        return Outcome.of(() ->
                database.read(transaction -> {
                    Permission.require(
                            transaction,
                            caller,
                            Kind.IMAGE_VERSION.action("read"),
                            WorkspaceTable.subscription(transaction));
                    return EgressTable.between(transaction, first, last);
                }));
    }

    private <T> Outcome<T> read(Caller caller, ResourceId scope, Function<Transaction, T> reader) {
        return Outcome.of(() ->
                database.read(transaction -> {
                    Permission.require(
                            transaction, caller, Kind.IMAGE_VERSION.action("read"), scope);
                    return reader.apply(transaction);
                }));
    }

    /** Whether it is on its way, or will be. */
    private static boolean isMade(CopyRow copy) {
        return Holds.isTriedLater(copy) || copy.state() == CopyState.COPYING;
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
