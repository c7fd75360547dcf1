package gallerist.storage;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.deploy.Instance;
import gallerist.model.deploy.Spread;
import gallerist.model.gallery.DiskImage;
import gallerist.model.image.Watch;
import gallerist.model.replication.CopyState;
import gallerist.storage.ledger.Content;
import gallerist.storage.ledger.ContentDisk;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.replication.Depot;
import gallerist.storage.replication.Holding;
import gallerist.storage.replication.Outtake;
import gallerist.storage.replication.Place;
import gallerist.storage.sql.DeploymentTable;
import gallerist.storage.sql.Transaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the disks of ordered machines, each read from the replica whose turn it is. */
final class Assembly {
    private final Depot depot;
    private final Content content;
    private final MachineOrder order;
    private final Path folder;
    private final Watch watch;
    private final Drafts drafts = new Drafts();

    Assembly(Depot depot, Content content, MachineOrder order, Path folder, Watch watch) {
        this.depot = depot;
        this.content = content;
        this.order = order;
        this.folder = folder;
        this.watch = watch;
    }

    /** The copies of each replica that can be read in the region. */
    Spread<List<CopyRow>> spread() {
        List<CopyRow> whole =
                read(transaction -> Holding.of(transaction, content))
                        .where()
                        .in(order.region())
                        .stream()
                        .filter(copy -> copy.state() == CopyState.PRESENT)
                        .toList();
        List<CopyRow> readable =
                whole.stream()
                        .filter(copy ->
                                depot.stores().open(Place.of(copy.slot())).store().isPresent())
                        .toList();
        if (readable.isEmpty()) {
            throw new Refusal(
                    whole.stream().findFirst().map(this::outage).orElseGet(this::notThere));
        }
        Map<Integer, List<CopyRow>> replicas =
                readable.stream()
                        .sorted(Comparator.comparingInt(copy -> copy.slot().zone()))
                        .collect(
                                Collectors.groupingBy(
                                        copy -> copy.slot().replica(),
                                        TreeMap::new,
                                        Collectors.toList()));
        return new Spread<>(List.copyOf(replicas.values()), order.count());
    }

    private Problem outage(CopyRow copy) {
        return new Problem.StoreUnusable(
                copy.slot().region().displayName(),
                copy.slot().zone(),
                depot.stores().open(Place.of(copy.slot())).trouble().detail());
    }

    private Problem notThere() {
        return new Problem.NotInRegion(content.path(), order.region().displayName());
    }

    /** All machines with their disks, or none. */
    List<Instance> run(Spread<List<CopyRow>> spread) {
        Holding holding = read(transaction -> Holding.of(transaction, content));
        List<String> names = order.names();
        List<List<CopyRow>> replicas = spread.ofMachines();
        List<Instance> instances = new ArrayList<>();
        long each = holding.disks().stream().mapToLong(ContentDisk::fileSize).sum();
        Watch going = neverBack(each * names.size());
        boolean isDone = false;
        boolean isNew = Files.notExists(folder);
        try {
            refuseTaken(names, holding.disks());
            Files.createDirectories(folder);
            for (String name : names) {
                int machine = instances.size();
                long before = machine * each;
                Refusal.unless(
                        going.goOn(before, each), new Problem.WritingCancelled(folder.toString()));
                int turn = machine / spread.replicas().size();
                List<CopyRow> copies = inTurn(replicas.get(machine), turn, holding);
                instances.add(
                        instance(
                                name,
                                copies,
                                holding,
                                (done, size) -> going.goOn(before + done, size)));
            }
            going.goOn(each * names.size(), each);
            drafts.name();
            isDone = true;
            return instances;
        } catch (IOException e) {
            throw new Refusal(Problem.FileNotWritten.because(folder.toString(), e));
        } finally {
            if (!isDone) {
                abandon();
            }
            if (!isDone && isNew) {
                // Only where it is empty.
                boolean _ = folder.toFile().delete();
            }
        }
    }

    /** Where a copy turns out to be damaged another is read, and what was told stays true. */
    private Watch neverBack(long total) {
        AtomicLong furthest = new AtomicLong();
        return (done, _) -> watch.goOn(furthest.accumulateAndGet(done, Math::max), total);
    }

    private <T> T read(Function<Transaction, T> reader) {
        return depot.database().read(reader);
    }

    /** The copies of a replica, from zone to zone, then all others of the region. */
    private List<CopyRow> inTurn(List<CopyRow> replica, int turn, Holding holding) {
        List<CopyRow> copies = new ArrayList<>();
        for (int i = 0; i < replica.size(); i++) {
            copies.add(replica.get((turn + i) % replica.size()));
        }
        holding.where().in(order.region()).stream()
                .filter(copy -> copy.state() == CopyState.PRESENT && !replica.contains(copy))
                .forEach(copies::add);
        return copies;
    }

    private Instance instance(String name, List<CopyRow> copies, Holding holding, Watch going) {
        List<Instance.Disk> made = new ArrayList<>();
        CopyRow from = copies.getFirst();
        long before = 0;
        for (ContentDisk disk : holding.disks()) {
            Path file = file(name, disk);
            long earlier = before;
            CopyRow read =
                    write(copies, disk, file, (done, size) -> going.goOn(earlier + done, size));
            before += disk.fileSize();
            from = disk.lun() == DiskImage.OS ? read : from;
            made.add(
                    new Instance.Disk(disk.lun(), file.toString(), disk.fileSize(), disk.sha256()));
        }
        return new Instance(name, origin(from, holding), made);
    }

    private CopyRow write(List<CopyRow> copies, ContentDisk disk, Path file, Watch going) {
        Outtake outtake = new Outtake(depot, content);
        Path draft = drafts.add(file);
        for (CopyRow copy : copies) {
            if (outtake.write(copy, disk, draft, going)) {
                return copy;
            }
        }
        throw new Refusal(notThere());
    }

    private Instance.Origin origin(CopyRow copy, Holding holding) {
        Place place = Place.of(copy.slot());
        String path =
                Optional.ofNullable(holding.where().stores().get(place))
                        .map(store -> depot.stores().location().of(store, copy, DiskImage.OS))
                        .map(Path::toString)
                        .orElse("");
        return new Instance.Origin(place.region(), place.zone(), path);
    }

    private Path file(String name, ContentDisk disk) {
        String number = disk.lun() == DiskImage.OS ? "" : "-lun" + disk.lun();
        return folder.resolve(name + number + "." + disk.format().toLowerCase(Locale.ROOT));
    }

    /** Also clears away what a process has left that was killed before it recorded its machines. */
    private void refuseTaken(List<String> names, List<ContentDisk> disks) throws IOException {
        for (String name : names) {
            for (ContentDisk disk : disks) {
                Path file = file(name, disk);
                boolean isThere = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
                Refusal.unless(
                        !isThere || (Drafts.isLeft(file) && !isRecorded(file)),
                        new Problem.FileExists(file.toString()));
                if (isThere) {
                    Files.delete(file);
                }
            }
        }
    }

    private boolean isRecorded(Path file) {
        return read(transaction -> DeploymentTable.hasFile(transaction, file));
    }

    /** The machines are recorded. */
    void settle() {
        drafts.settle();
    }

    /** Deletes what was written for machines that are not to be after all. */
    void abandon() {
        drafts.abandon();
    }
}
