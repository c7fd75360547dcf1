package gallerist.storage;

import gallerist.model.Caution;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.activity.Facts;
import gallerist.model.activity.FactsOf;
import gallerist.model.activity.Operation;
import gallerist.model.deploy.AssignedApplication;
import gallerist.model.deploy.Consumption;
import gallerist.model.deploy.Deployment;
import gallerist.model.deploy.Instance;
import gallerist.model.deploy.OsUpgrade;
import gallerist.model.deploy.Spread;
import gallerist.model.gallery.Candidate;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Latest;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Stored;
import gallerist.model.image.Watch;
import gallerist.model.sharing.Rights;
import gallerist.storage.Writes.Written;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.replication.Depot;
import gallerist.storage.replication.Presences;
import gallerist.storage.sql.AccessTable;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.DeploymentTable;
import gallerist.storage.sql.ImageVersionTable;
import gallerist.storage.sql.ResourceTable;
import gallerist.storage.sql.Stretch;
import gallerist.storage.sql.Transaction;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Virtual machines and scale sets: what consumes image versions. */
public final class Deployments {
    private final MachineFiles files;
    private final Supplier<Depot> depot;
    private final Database database;
    private final Writes writes;
    private final Resources<Deployment> resources;

    Deployments(Path workspace, Database database, Writes writes, Supplier<Depot> depot) {
        this.depot = depot;
        this.files = new MachineFiles(workspace);
        this.database = database;
        this.writes = writes;
        this.resources =
                new Resources<>(
                        database,
                        writes,
                        new DeploymentTable(),
                        Kind.VIRTUAL_MACHINE,
                        Kind.SCALE_SET);
    }

    /** Machines or scale sets inside a scope that the caller may see. */
    public Outcome<Page<Deployment>> list(
            Caller caller, Kind kind, ResourceId scope, Window window) {
        return resources.list(caller, kind, scope, window);
    }

    public Outcome<Deployment> show(Caller caller, ResourceId id) {
        return resources.show(caller, id);
    }

    /** Whether there was one to delete. Of its disk files those in the workspace go, too. */
    public Outcome<Boolean> delete(Caller caller, ResourceId id) {
        AtomicReference<List<Instance>> instances = new AtomicReference<>(List.of());
        Outcome<Boolean> deleted =
                Outcome.of(() ->
                                operation(id, Operation.MACHINE_DELETE, Operation.SCALE_SET_DELETE))
                        .flatMap(operation ->
                                resources.delete(
                                        caller,
                                        operation,
                                        id,
                                        (_, found) -> instances.set(found.instances())));
        return deleted.map(existed -> {
            files.delete(instances.get());
            return existed;
        });
    }

    /** Makes machines from an image: all with their disks as files, or none. */
    public Outcome<Provisioned> create(Caller caller, MachineOrder order, Watch watch) {
        return Outcome.of(() -> {
            Operation operation =
                    operation(order.id(), Operation.MACHINE_WRITE, Operation.SCALE_SET_WRITE);
            Template template = rehearse(caller, operation, order).orThrow();
            Path folder = order.folder().orElseGet(() -> files.folder(order.id()));
            Assembly assembly = new Assembly(depot.get(), template.content(), order, folder, watch);
            Spread<List<CopyRow>> spread = assembly.spread();
            List<Instance> instances = assembly.run(spread);
            boolean isRecorded = false;
            try {
                List<Deployment> made =
                        record(caller, operation, order, template, instances).orThrow();
                isRecorded = true;
                assembly.settle();
                return new Provisioned(
                        made, spread.cautions(order.region().displayName(), order.rule()));
            } finally {
                if (!isRecorded) {
                    assembly.abandon();
                }
            }
        });
    }

    /** Finds out whether the machines may be made, before any byte is read; a no is logged. */
    private Outcome<Template> rehearse(Caller caller, Operation operation, MachineOrder order) {
        return writes.attempt(
                caller,
                operation,
                order.id(),
                transaction -> {
                    Parents.require(transaction, order.id());
                    for (ResourceId id : order.ids()) {
                        Refusal.unless(
                                !ResourceTable.exists(transaction, id),
                                new Problem.NameTaken("machine", id.name()));
                    }
                    return Written.unchanged(Template.of(transaction, caller, order, writes.now()));
                });
    }

    private Outcome<List<Deployment>> record(
            Caller caller,
            Operation operation,
            MachineOrder order,
            Template template,
            List<Instance> instances) {
        return writes.attemptEach(
                caller,
                operation,
                deployments(order, template, instances),
                Deployment::id,
                (transaction, wanted) -> {
                    Refusal.unless(
                            !ResourceTable.exists(transaction, wanted.id()),
                            new Problem.NameTaken("machine", wanted.name()));
                    Deployment made =
                            resources.store(transaction, caller, Optional.empty(), wanted);
                    return Written.changed(made, Facts.NONE, FactsOf.resource(made));
                });
    }

    private static List<Deployment> deployments(
            MachineOrder order, Template template, List<Instance> instances) {
        List<ResourceId> ids = order.ids();
        boolean isOne = ids.size() == 1;
        return IntStream.range(0, ids.size())
                .mapToObj(i ->
                        new Deployment(
                                ids.get(i),
                                order.region(),
                                order.tags(),
                                order.form(),
                                order.image(),
                                template.exact(),
                                template.osType(),
                                template.osState(),
                                template.generation(),
                                template.security(),
                                order.adminUsername(),
                                isOne ? instances : List.of(instances.get(i)),
                                List.of(),
                                Stored.NEW))
                .toList();
    }

    private static Operation operation(ResourceId id, Operation machine, Operation scaleSet) {
        return switch (id.kind().orElse(Kind.SUBSCRIPTION)) {
            case VIRTUAL_MACHINE -> machine;
            case SCALE_SET -> scaleSet;
            default -> throw new Refusal(new Problem.IdInvalid(id.toString()));
        };
    }

    /** Gives a machine the applications that it shall have, and takes all others away. */
    public Outcome<Deployment> assign(
            Caller caller, ResourceId id, List<AssignedApplication> applications) {
        return Outcome.of(() -> operation(id, Operation.MACHINE_WRITE, Operation.SCALE_SET_WRITE))
                .flatMap(operation ->
                        resources.write(
                                caller,
                                operation,
                                id,
                                stored ->
                                        stored.orElseThrow(
                                                        () -> new Refusal(Resources.notFound(id)))
                                                .with(applications),
                                (transaction, _, wanted) -> {
                                    Refusal.ifAny(
                                            new Installable(transaction, caller).check(wanted));
                                    return wanted;
                                }));
    }

    /** Has a scale set brought to new versions by itself, or by hand. */
    public Outcome<Deployment> upgrade(Caller caller, ResourceId id, OsUpgrade upgrade) {
        return resources.write(
                caller,
                Operation.SCALE_SET_WRITE,
                id,
                stored ->
                        stored.orElseThrow(() -> new Refusal(Resources.notFound(id))).with(upgrade),
                (_, _, wanted) -> wanted);
    }

    /** Who has a version of an application, as far as the caller may see them. */
    public Outcome<List<Deployment>> having(Caller caller, ResourceId application) {
        return Outcome.of(() ->
                database.read(transaction -> {
                    Permission.require(
                            transaction, caller, Kind.APPLICATION.action("read"), application);
                    Refusal.unless(
                            ResourceTable.exists(transaction, application),
                            Resources.notFound(application));
                    return visible(
                            transaction, caller, DeploymentTable.having(transaction, application));
                }));
    }

    /**
     * Who uses an image version, or any version of a definition, as far as the caller may see them.
     */
    public Outcome<List<Consumption>> consumers(Caller caller, ResourceId image) {
        return Outcome.of(() ->
                database.read(transaction -> {
                    Permission.require(transaction, caller, readAction(image), image);
                    Refusal.unless(
                            ResourceTable.exists(transaction, image), Resources.notFound(image));
                    return consumptions(
                            transaction,
                            visible(transaction, caller, DeploymentTable.of(transaction, image)));
                }));
    }

    /** What somebody should know before a version goes. */
    public List<Caution> cautions(ResourceId version) {
        return inUse(database.read(transaction -> DeploymentTable.of(transaction, version)));
    }

    /** For each version that is used, by how many. */
    static List<Caution> inUse(List<Deployment> consumers) {
        Map<ResourceId, List<Deployment>> users =
                consumers.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Deployment::exact, TreeMap::new, Collectors.toList()));
        return users.entrySet().stream()
                .map(used -> inUse(used.getKey(), used.getValue()))
                .toList();
    }

    private static Caution inUse(ResourceId version, List<Deployment> users) {
        long sets =
                users.stream().filter(each -> each.form() instanceof Deployment.Form.Set).count();
        return new Caution.ImageInUse(version, users.size() - sets, sets);
    }

    private static String readAction(ResourceId image) {
        return image.kind()
                .filter(kind -> kind == Kind.IMAGE_DEFINITION || kind == Kind.IMAGE_VERSION)
                .orElseThrow(() -> new Refusal(new Problem.IdInvalid(image.toString())))
                .action("read");
    }

    static List<Deployment> visible(Transaction transaction, Caller caller, List<Deployment> all) {
        Rights rights = AccessTable.rights(transaction, caller.principal());
        return all.stream()
                .filter(each -> rights.allows(each.form().kind().action("read"), each.id()))
                .toList();
    }

    private List<Consumption> consumptions(Transaction transaction, List<Deployment> consumers) {
        Map<ResourceId, Siblings> known = new HashMap<>();
        return consumers.stream()
                .map(consumer ->
                        known.computeIfAbsent(
                                        consumer.exact().parent().orElseThrow(),
                                        definition -> Siblings.of(transaction, definition))
                                .consumption(consumer, writes.now()))
                .toList();
    }

    /** All versions of a definition, and where they can be read. */
    private record Siblings(List<ImageVersion> versions, Presences presences) {

        static Siblings of(Transaction transaction, ResourceId definition) {
            return new Siblings(
                    ImageVersionTable.listAll(
                            transaction, Stretch.all(Kind.IMAGE_VERSION, definition)),
                    Presences.of(transaction, Kind.IMAGE_VERSION, definition));
        }

        Consumption consumption(Deployment consumer, Instant now) {
            List<Candidate> candidates = versions.stream().map(Candidate::of).toList();
            return Consumption.of(
                    consumer,
                    versions.stream()
                            .filter(version -> version.id().equals(consumer.exact()))
                            .findFirst(),
                    Latest.in(consumer.location(), candidates, presences),
                    now);
        }
    }
}
