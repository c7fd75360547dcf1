package gallerist.storage;

import gallerist.model.Caution;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.DiskImage;
import gallerist.model.gallery.HostCaching;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.NamedSource;
import gallerist.model.gallery.ProvisioningState;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Source;
import gallerist.model.gallery.StorageProfile;
import gallerist.model.gallery.Validations;
import gallerist.model.gallery.Version;
import gallerist.model.image.ImageInspection;
import gallerist.model.image.Watch;
import gallerist.model.limits.Limits;
import gallerist.model.replication.ReplicationMode;
import gallerist.model.replication.StorageType;
import gallerist.storage.ledger.Content;
import gallerist.storage.ledger.ContentDisk;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.replication.Depot;
import gallerist.storage.replication.Holding;
import gallerist.storage.replication.Intake;
import gallerist.storage.replication.Origin;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.DeploymentTable;
import gallerist.storage.sql.ResourceTable;
import gallerist.storage.sql.Transaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Resources that come with bytes. A verb returns when the bytes are whole in the home region and
 * the resource is written; the service takes them to all other regions.
 */
public final class Captures {
    private static final long BYTES_PER_GB = 1L << 30;

    /** Nobody has seen a plan. */
    private static void anyhow(Transaction transaction, Version wanted) {}

    private final Database database;
    private final InstantSource clock;
    private final Supplier<Depot> depot;
    private final Versions versions;
    private final ApplicationVersions applicationVersions;
    private final Sources sources;

    Captures(
            Database database,
            InstantSource clock,
            Supplier<Depot> depot,
            Versions versions,
            ApplicationVersions applicationVersions,
            Sources sources) {
        this.database = database;
        this.clock = clock;
        this.depot = depot;
        this.versions = versions;
        this.applicationVersions = applicationVersions;
        this.sources = sources;
    }

    /**
     * Writes an image version. One that did not exist is made from the files, sources or version
     * that its source names; a source without bytes is refused, and what lies elsewhere is only
     * recorded.
     */
    public Outcome<Acknowledged<ImageVersion>> imageVersion(
            Caller caller, ResourceId id, Edit<ImageVersion> edit, Watch watch) {
        return imageVersion(caller, id, edit, Captures::anyhow, watch);
    }

    /** The same with a new version as somebody has seen it planned. */
    public Outcome<Acknowledged<ImageVersion>> imageVersion(
            Caller caller, ResourceId id, Edit<ImageVersion> edit, String plan, Watch watch) {
        return imageVersion(caller, id, edit, CreationPlans.asSeen(plan), watch);
    }

    /**
     * The same.
     *
     * @param confirm is asked before there are bytes and again when they have come
     */
    Outcome<Acknowledged<ImageVersion>> imageVersion(
            Caller caller,
            ResourceId id,
            Edit<ImageVersion> edit,
            BiConsumer<Transaction, Version> confirm,
            Watch watch) {
        return Outcome.of(() -> {
            ImageVersion wanted = versions.rehearse(caller, id, edit, confirm).orThrow();
            if (exists(id) || wanted.storage().source().isElsewhere()) {
                return unchanged(versions.write(caller, id, edit, confirm, (_, _) -> {}).orThrow());
            }
            return wanted.publishing().mode() == ReplicationMode.SHALLOW
                    ? unchanged(shallow(caller, wanted, edit, confirm))
                    : full(caller, wanted, edit, confirm, watch);
        });
    }

    private boolean exists(ResourceId id) {
        return database.read(transaction -> ResourceTable.exists(transaction, id));
    }

    private static <R extends Resource> Acknowledged<R> unchanged(R resource) {
        return new Acknowledged<>(resource, List.of());
    }

    /** It refers to the bytes of one source, which stays as long as it is referred to. */
    private ImageVersion shallow(
            Caller caller,
            ImageVersion wanted,
            Edit<ImageVersion> edit,
            BiConsumer<Transaction, Version> confirm) {
        List<Origin> origins = origins(wanted);
        Origin first = origins.getFirst();
        if (first instanceof Origin.OfFile(_, Path file, _, _)) {
            throw new Refusal(new Problem.ShallowFromFile(file.toString()));
        }
        Origin.OfContent stored = (Origin.OfContent) first;
        return versions.write(
                        caller,
                        wanted.id(),
                        edit,
                        confirm,
                        (transaction, version) ->
                                ContentTable.pin(transaction, version.id(), stored.content()))
                .orThrow();
    }

    private Acknowledged<ImageVersion> full(
            Caller caller,
            ImageVersion wanted,
            Edit<ImageVersion> edit,
            BiConsumer<Transaction, Version> confirm,
            Watch watch) {
        List<Caution> cautions = new ArrayList<>();
        List<ImageInspection> inspections = new ArrayList<>();
        ImageDefinition definition =
                database.read(transaction -> Parents.definition(transaction, wanted.id()));
        List<Origin> origins = new ArrayList<>();
        for (Origin origin : origins(wanted)) {
            switch (origin) {
                case Origin.OfContent stored -> {
                    origins.add(stored);
                    if (stored.lun() == DiskImage.OS && definition.securityType().isValidated()) {
                        inspected(stored).ifPresent(inspections::add);
                    }
                }
                case Origin.OfFile file -> {
                    ImageInspection found = new Inspection(clock).of(file.file()).orThrow();
                    if (file.lun() == DiskImage.OS) {
                        cautions.addAll(found.differencesFrom(definition));
                        inspections.add(found);
                    }
                    origins.add(
                            new Origin.OfFile(
                                    file.lun(),
                                    file.file(),
                                    found.format().text(),
                                    found.virtualSize()));
                }
            }
        }
        Validations validations = validations(definition, inspections);
        Edit<ImageVersion> complete = stored -> completed(edit.apply(stored), origins, validations);
        ImageVersion version = versions.rehearse(caller, wanted.id(), complete, confirm).orThrow();
        take(
                version,
                version.publishing().typeIn(version.location()),
                origins,
                watch,
                seal -> versions.write(caller, version.id(), complete, confirm, seal).orThrow());
        return new Acknowledged<>(versions.show(caller, version.id()).orThrow(), cautions);
    }

    /** What a source that is a copy already says, unless its store can't be reached. */
    private Optional<ImageInspection> inspected(Origin.OfContent stored) {
        return database.read(transaction ->
                        ContentTable.find(transaction, stored.content())
                                .map(content -> Holding.of(transaction, content)))
                .flatMap(holding ->
                        holding.file(depot.get().stores().location(), stored.disk().lun()))
                .flatMap(file ->
                        new Inspection(clock).of(file)
                                        instanceof Outcome.Done<ImageInspection>(var found)
                                ? Optional.of(found)
                                : Optional.empty());
    }

    /** What was found out about the disk, where the definition asks for it. */
    private Validations validations(ImageDefinition definition, List<ImageInspection> inspections) {
        return definition.securityType().isValidated() && !inspections.isEmpty()
                ? new Validations(
                        clock.instant().toString(),
                        List.of(inspections.getFirst().trustedLaunch().executed()),
                        Map.of())
                : Validations.NONE;
    }

    private static ImageVersion completed(
            ImageVersion version, List<Origin> origins, Validations validations) {
        return new ImageVersion(
                version.id(),
                version.location(),
                version.tags(),
                version.publishing(),
                new StorageProfile(
                        version.storage().source(),
                        origins.stream().map(origin -> disk(version.storage(), origin)).toList()),
                version.safety(),
                validations,
                version.uninterpreted(),
                version.deletion(),
                version.stored());
    }

    private static DiskImage disk(StorageProfile wanted, Origin origin) {
        HostCaching caching =
                wanted.disks().stream()
                        .filter(disk -> disk.lun() == origin.lun())
                        .map(DiskImage::caching)
                        .findFirst()
                        .orElse(
                                origin.lun() == DiskImage.OS
                                        ? HostCaching.READ_WRITE
                                        : HostCaching.NONE);
        return new DiskImage(
                origin.lun(), Math.ceilDiv(virtualSize(origin), BYTES_PER_GB), caching);
    }

    private static long virtualSize(Origin origin) {
        return switch (origin) {
            case Origin.OfFile file -> file.virtualSize();
            case Origin.OfContent stored -> stored.disk().virtualSize();
        };
    }

    private List<Origin> origins(ImageVersion wanted) {
        return database.read(transaction ->
                switch (wanted.storage().source()) {
                    case Source.MetadataOnly() -> List.<Origin>of();
                    case Source.FromManagedImage(ResourceId id) -> all(transaction, id);
                    case Source.FromVersion(ResourceId id) -> all(transaction, id);
                    case Source.FromVirtualMachine(ResourceId id) -> machine(transaction, id);
                    case Source.FromCommunityImage(String id) ->
                            throw new Refusal(new Problem.SourceWithoutBytes(id));
                    case Source.FromDisks(List<Source.Disk> disks) ->
                            disks.stream().map(disk -> origin(transaction, disk)).toList();
                });
    }

    /** The disks of a machine are files of this machine. */
    private static List<Origin> machine(Transaction transaction, ResourceId id) {
        return new DeploymentTable()
                        .find(transaction, id)
                        .flatMap(machine -> machine.instances().stream().findFirst())
                        .orElseThrow(() -> new Refusal(new Problem.SourceNotFound(id.toString())))
                        .disks()
                        .stream()
                        .map(disk -> file(disk.lun(), Path.of(disk.path())))
                        .toList();
    }

    private static List<Origin> all(Transaction transaction, ResourceId source) {
        Content content = content(transaction, source);
        return ContentTable.disks(transaction, content.id()).stream()
                .<Origin>map(disk -> new Origin.OfContent(disk.lun(), content.id(), disk))
                .toList();
    }

    private static Content content(Transaction transaction, ResourceId source) {
        return ContentTable.of(transaction, source)
                .or(() -> ContentTable.pinnedBy(transaction, source))
                .filter(content -> content.sealed() && !content.deleted())
                .orElseThrow(() -> new Refusal(new Problem.SourceWithoutBytes(source.toString())));
    }

    private static Origin origin(Transaction transaction, Source.Disk disk) {
        return switch (disk.place()) {
            case Source.DiskFile(String path) -> file(disk.lun(), Path.of(path));
            case Source.Vhd vhd -> throw new Refusal(new Problem.SourceWithoutBytes(vhd.uri()));
            case Source.OfResource(ResourceId id) -> {
                Content content = content(transaction, id);
                ContentDisk found = ContentTable.disks(transaction, content.id()).getFirst();
                yield new Origin.OfContent(disk.lun(), content.id(), found);
            }
        };
    }

    private static Origin file(int lun, Path file) {
        return new Origin.OfFile(lun, file, "file", 0);
    }

    /** Writes a VM application version with the package, and the configuration if there is one. */
    public Outcome<Acknowledged<ApplicationVersion>> applicationVersion(
            Caller caller,
            ResourceId id,
            Edit<ApplicationVersion> edit,
            Path file,
            Optional<Path> configuration,
            Watch watch) {
        return applicationVersion(caller, id, edit, file, configuration, Captures::anyhow, watch);
    }

    /** The same with a new version as somebody has seen it planned. */
    public Outcome<Acknowledged<ApplicationVersion>> applicationVersion(
            Caller caller,
            ResourceId id,
            Edit<ApplicationVersion> edit,
            Path file,
            Optional<Path> configuration,
            String plan,
            Watch watch) {
        return applicationVersion(
                caller, id, edit, file, configuration, CreationPlans.asSeen(plan), watch);
    }

    private Outcome<Acknowledged<ApplicationVersion>> applicationVersion(
            Caller caller,
            ResourceId id,
            Edit<ApplicationVersion> edit,
            Path file,
            Optional<Path> configuration,
            BiConsumer<Transaction, Version> confirm,
            Watch watch) {
        return Outcome.of(() -> {
            ApplicationVersion wanted =
                    applicationVersions.rehearse(caller, id, edit, confirm).orThrow();
            if (exists(id)) {
                return unchanged(
                        applicationVersions
                                .write(caller, id, edit, confirm, (_, _) -> {})
                                .orThrow());
            }
            List<Origin> origins = new ArrayList<>();
            origins.add(sized(DiskImage.OS, file, Limits.PACKAGE_BYTES));
            configuration.ifPresent(
                    path -> origins.add(sized(0, path, Limits.CONFIGURATION_BYTES)));
            return unchanged(
                    take(
                            wanted,
                            wanted.publishing().typeIn(wanted.location()),
                            origins,
                            watch,
                            seal ->
                                    applicationVersions
                                            .write(caller, id, edit, confirm, seal)
                                            .orThrow()));
        });
    }

    private static Origin sized(int lun, Path file, Limits most) {
        try {
            Refusal.unless(
                    Files.readAttributes(file, BasicFileAttributes.class).isRegularFile(),
                    new Problem.FileNotRegular(file.toString()));
            long size = Files.size(file);
            Refusal.unless(size > 0, new Problem.ImageEmpty(file.toString()));
            Refusal.unless(
                    size <= most.value(),
                    new Problem.OutOfRange(file.toString(), size, 1, most.value()));
            return new Origin.OfFile(lun, file, "file", size);
        } catch (IOException e) {
            throw new Refusal(new Problem.FileMissing(file.toString()));
        }
    }

    /** Writes a managed image, snapshot or disk with copies of the files that it names. */
    public Outcome<Acknowledged<NamedSource>> source(
            Caller caller, ResourceId id, Edit<NamedSource> edit, Watch watch) {
        return Outcome.of(() -> {
            NamedSource wanted = sources.rehearse(caller, id, edit).orThrow();
            if (exists(id)) {
                return unchanged(sources.write(caller, id, edit).orThrow());
            }
            List<Origin> origins = new ArrayList<>();
            for (NamedSource.SourceDisk disk : wanted.disks()) {
                ImageInspection found = new Inspection(clock).of(Path.of(disk.from())).orThrow();
                origins.add(
                        new Origin.OfFile(
                                disk.lun(),
                                Path.of(disk.from()),
                                found.format().text(),
                                found.virtualSize()));
            }
            return unchanged(
                    take(
                            wanted,
                            StorageType.STANDARD_LRS,
                            origins,
                            watch,
                            seal -> sources.write(caller, id, edit, seal).orThrow()));
        });
    }

    /** Writes a resource; what it is given belongs into the same transaction. */
    private interface Writing<R extends Resource> {
        R write(BiConsumer<Transaction, R> seal);
    }

    private <R extends Resource> R take(
            R wanted, StorageType type, List<Origin> origins, Watch watch, Writing<R> writing) {
        Intake intake = new Intake(depot.get(), wanted, type);
        boolean isWritten = false;
        try {
            intake.run(origins, watch);
            R written =
                    writing.write((transaction, resource) -> {
                        intake.seal(transaction);
                        if (!(resource instanceof NamedSource)) {
                            ResourceTable.state(
                                    transaction, resource.id(), ProvisioningState.CREATING);
                        }
                    });
            isWritten = true;
            return written;
        } catch (IOException e) {
            throw new Refusal(
                    new Problem.FileUnreadable(origins.toString(), String.valueOf(e.getMessage())));
        } finally {
            if (!isWritten) {
                intake.abandon();
            }
        }
    }
}
