package gallerist.storage.replication;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.copies.Slot;
import gallerist.model.copies.Trouble;
import gallerist.model.copies.Zones;
import gallerist.model.gallery.Resource;
import gallerist.model.image.Watch;
import gallerist.model.region.Region;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.StorageType;
import gallerist.storage.bytes.Arrival;
import gallerist.storage.bytes.Capture;
import gallerist.storage.bytes.CaptureProgress;
import gallerist.storage.bytes.Destination;
import gallerist.storage.bytes.DigestFile;
import gallerist.storage.bytes.Occupied;
import gallerist.storage.bytes.Order;
import gallerist.storage.bytes.Source;
import gallerist.storage.bytes.Stop;
import gallerist.storage.bytes.Target;
import gallerist.storage.ledger.ContentDisk;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.region.Papers;
import gallerist.storage.region.PartName;
import gallerist.storage.region.PathId;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.StoreFailure;
import gallerist.storage.region.StoredBytes;
import gallerist.storage.region.folder.FileBytes;
import gallerist.storage.sql.Transaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes the bytes of a new resource into its home region: into each zone where its first replica is
 * to be, reading the source once. When it ends they have their names, but nobody refers to them
 * until {@link #seal}.
 */
public final class Intake {
    private final Depot depot;
    private final Resource resource;
    private final StorageType type;
    private final UUID content = UUID.randomUUID();
    private final List<Ready> copies = new ArrayList<>();
    private final List<ContentDisk> disks = new ArrayList<>();
    private final Map<PathId, DigestFile> papers = new HashMap<>();

    public Intake(Depot depot, Resource resource, StorageType type) {
        this.depot = depot;
        this.resource = resource;
        this.type = type;
    }

    /** Refuses when no zone of the home region can take the bytes. */
    public void run(List<Origin> origins, Watch watch) throws IOException {
        List<Long> spaces = new ArrayList<>();
        for (Origin origin : origins) {
            spaces.add(space(origin));
        }
        long total = spaces.stream().mapToLong(Long::longValue).sum();
        begin(total);
        try {
            long before = 0;
            for (int i = 0; i < origins.size(); i++) {
                take(origins.get(i), new Watching(watch, before, total));
                before += spaces.get(i);
                boolean _ = watch.goOn(before, total);
            }
            publish();
        } catch (StoreFailure e) {
            throw new Refusal(unusable(home(), 0, StoreTroubles.of(e).detail()));
        } finally {
            papers.values().forEach(DigestFile::close);
            copies.forEach(each -> depot.transfers().end(each.copy().id()));
        }
    }

    private Region home() {
        return resource.location();
    }

    private static long space(Origin origin) throws IOException {
        return switch (origin) {
            case Origin.OfFile file -> {
                try (FileBytes bytes = FileBytes.disk(file.file())) {
                    yield Occupied.of(bytes);
                } catch (StoreFailure e) {
                    throw new Refusal(
                            new Problem.FileUnreadable(
                                    file.file().toString(), String.valueOf(e.getMessage())));
                }
            }
            case Origin.OfContent stored -> stored.disk().occupied();
        };
    }

    private void begin(long needed) {
        List<OpenStore> usable = usable(needed);
        depot.database()
                .write(transaction -> {
                    ContentTable.begin(
                            transaction,
                            content,
                            resource.id(),
                            home().name(),
                            depot.worker().text(),
                            depot.now());
                    for (OpenStore store : usable) {
                        copies.add(claimed(transaction, store, needed));
                    }
                    return true;
                });
    }

    /** The stores of the first replica's zones that have room; the service makes up for others. */
    private List<OpenStore> usable(long needed) {
        List<OpenStore> usable = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int zone : Zones.of(home(), type, content)) {
            OpenStore opened = depot.stores().open(new Place(home(), zone));
            Optional<Problem> problem =
                    opened.store()
                            .map(store -> Room.shortage(depot, store, needed))
                            .orElse(Optional.of(opened.trouble()))
                            .map(trouble -> problem(zone, trouble));
            problem.ifPresentOrElse(problems::add, () -> usable.add(opened));
        }
        if (usable.isEmpty()) {
            throw new Refusal(List.of(problems.getFirst()));
        }
        return usable;
    }

    private Problem problem(int zone, Trouble trouble) {
        return trouble.kind() == Trouble.Kind.FULL
                ? new Problem.StoreTooSmall(
                        home().displayName(), zone, trouble.needed(), trouble.free())
                : unusable(home(), zone, trouble.detail());
    }

    private static Problem unusable(Region home, int zone, String detail) {
        return new Problem.StoreUnusable(home.displayName(), zone, detail);
    }

    private Ready claimed(Transaction transaction, OpenStore opened, long bytes) {
        UUID id = UUID.randomUUID();
        CopyTable.add(
                transaction,
                id,
                content,
                new Slot(opened.place().region(), opened.place().zone(), 1),
                CopyState.WAITING,
                depot.now());
        CopyRow row = CopyTable.find(transaction, id).orElseThrow();
        CopyTable.claim(
                transaction,
                row,
                depot.worker().text(),
                new CopyTable.Beginning(home(), bytes, 0, ""),
                depot.now());
        RegionStore store = opened.store().orElseThrow();
        return new Ready(
                row,
                store,
                depot.worker(),
                depot.transfers().begin(id, opened.place().region(), Room.device(store), bytes, 0));
    }

    private void take(Origin origin, Watching watch) throws IOException, StoreFailure {
        List<Destination> destinations =
                copies.stream().map(each -> each.destination(origin.lun())).toList();
        Map<PartName, Arrival> arrivals =
                switch (origin) {
                    case Origin.OfFile file -> capture(file, destinations, watch);
                    case Origin.OfContent stored -> copy(stored, destinations, watch);
                };
        copies.removeIf(each -> !(arrivals.get(each.part(origin.lun())) instanceof Arrival.Whole));
        if (copies.isEmpty()) {
            throw new Refusal(
                    arrivals.values().stream().map(this::problem).findFirst().orElseThrow());
        }
    }

    private Problem problem(Arrival arrival) {
        return arrival instanceof Arrival.Failed(StoreFailure why)
                ? problem(0, StoreTroubles.of(why))
                : unusable(home(), 0, "no good copy of the source can be read");
    }

    private Map<PartName, Arrival> capture(
            Origin.OfFile origin, List<Destination> destinations, Watching watch)
            throws IOException, StoreFailure {
        Path digests = Files.createTempFile("gallerist", ".digests");
        try {
            CaptureProgress progress = new CaptureProgress();
            var captured =
                    new Capture(depot.pool())
                            .run(
                                    origin.file(),
                                    destinations,
                                    digests,
                                    progress,
                                    watch.stop(progress::done, depot));
            papers.put(
                    Names.disk(origin.lun()),
                    DigestFile.open(FileBytes.paper(digests), captured.list().root()));
            disks.add(
                    new ContentDisk(
                            origin.lun(),
                            origin.file().toString(),
                            origin.format(),
                            origin.virtualSize(),
                            captured.list().size(),
                            captured.list().occupied(),
                            captured.list().sha256(),
                            captured.list().root()));
            return captured.arrivals();
        } finally {
            // An open file stays readable.
            Files.deleteIfExists(digests);
        }
    }

    private Map<PartName, Arrival> copy(
            Origin.OfContent origin, List<Destination> destinations, Watching watch)
            throws StoreFailure {
        List<GoodCopy> good = goodCopies(origin.content());
        if (good.isEmpty()) {
            throw new Refusal(unusable(home(), 0, "no good copy of the source can be read"));
        }
        PathId from = Names.disk(origin.disk().lun());
        DigestFile digests =
                DigestFile.open(
                        good.getFirst().store().digests(Names.of(origin.content()), from),
                        origin.disk().root());
        papers.put(Names.disk(origin.lun()), digests);
        List<Source> sources =
                good.stream().flatMap(each -> each.source(origin.disk().lun()).stream()).toList();
        disks.add(
                new ContentDisk(
                        origin.lun(),
                        origin.disk().name(),
                        origin.disk().format(),
                        origin.disk().virtualSize(),
                        origin.disk().fileSize(),
                        origin.disk().occupied(),
                        origin.disk().sha256(),
                        origin.disk().root()));
        Stop stop = watch.stop(() -> destinations.getFirst().progress().done(), depot);
        return depot.fanOut()
                .run(new Order(digests, sources, List.of(Target.of(destinations))), stop)
                .arrivals();
    }

    private List<GoodCopy> goodCopies(UUID source) {
        return depot.database().read(transaction -> CopyTable.of(transaction, source)).stream()
                .filter(copy -> copy.state() == CopyState.PRESENT)
                .filter(copy -> copy.slot().region().equals(home()))
                .flatMap(copy ->
                        depot.stores().open(Place.of(copy.slot())).store().stream()
                                .map(store -> new GoodCopy(copy, store, true)))
                .toList();
    }

    private void publish() throws StoreFailure {
        Map<PathId, StoredBytes> digests = new HashMap<>();
        papers.forEach((disk, file) -> digests.put(disk, file.bytes()));
        Papers all =
                new Papers(
                        depot.database()
                                .read(transaction ->
                                        Manifests.of(transaction, content, resource, disks))
                                .text(),
                        digests);
        for (Ready each : copies) {
            each.store().put(Names.of(content), all);
            each.store().publish(Names.of(each.copy()), each.parts());
        }
    }

    /** From now on the bytes belong to the resource, in the transaction that writes it. */
    public void seal(Transaction transaction) {
        ContentTable.seal(transaction, content, resource.id(), disks);
        for (Ready each : copies) {
            CopyTable.present(
                    transaction,
                    each.copy(),
                    each.attempt(),
                    depot.proof(transaction, each.copy(), disks),
                    depot.now());
        }
    }

    /** Nobody wants them: what was written goes again. */
    public void abandon() {
        depot.database()
                .write(transaction -> {
                    ContentTable.condemn(transaction, content);
                    return true;
                });
        new Pass(depot, content).run();
    }

    public List<ContentDisk> disks() {
        return List.copyOf(disks);
    }
}
