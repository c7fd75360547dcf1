package gallerist.model.activity;

import gallerist.model.Refusal;
import gallerist.model.gallery.ApplicationPackage;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.Architecture;
import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.DiskImage;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.Feature;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.HostCaching;
import gallerist.model.gallery.Identifier;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ManagedIdentity;
import gallerist.model.gallery.Named;
import gallerist.model.gallery.NamedSource;
import gallerist.model.gallery.OsState;
import gallerist.model.gallery.OsType;
import gallerist.model.gallery.PurchasePlan;
import gallerist.model.gallery.Range;
import gallerist.model.gallery.RebootBehaviour;
import gallerist.model.gallery.Recommended;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SafetyProfile;
import gallerist.model.gallery.SoftDeletePolicy;
import gallerist.model.gallery.Source;
import gallerist.model.gallery.StorageProfile;
import gallerist.model.gallery.Stored;
import gallerist.model.gallery.Tags;
import gallerist.model.gallery.Uninterpreted;
import gallerist.model.gallery.Validations;
import gallerist.model.gallery.VmApplication;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.Exclusion;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.ReplicationMode;
import gallerist.model.replication.StorageChoice;
import gallerist.model.replication.StorageStrategy;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import gallerist.model.sharing.SharingProfile;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A resource made again from what was said about it. With whom a gallery is shared, who it is to
 * others, custom actions, validations and what was never understood are left out.
 */
public final class Recalled {
    private static final String PUBLISHING = "publishingProfile.";
    private static final String STORAGE = "storageProfile.";

    private final ResourceId id;
    private final Map<String, String> said;

    private Recalled(ResourceId id, Map<String, String> said) {
        this.id = id;
        this.said = said;
    }

    /** Nothing where that is not said well enough, or was never true of any resource. */
    public static Optional<Resource> of(ResourceId id, Map<String, String> said) {
        try {
            return new Recalled(id, said).resource();
        } catch (Refusal | DateTimeException | IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private Optional<Resource> resource() {
        return id.kind()
                .flatMap(kind ->
                        switch (kind) {
                            case GALLERY -> Optional.of(gallery());
                            case IMAGE_DEFINITION -> Optional.of(definition());
                            case IMAGE_VERSION -> Optional.of(version());
                            case APPLICATION -> Optional.of(application());
                            case APPLICATION_VERSION -> Optional.of(applicationVersion());
                            case MANAGED_IMAGE, SNAPSHOT, DISK -> Optional.of(source());
                            case SUBSCRIPTION, RESOURCE_GROUP, VIRTUAL_MACHINE, SCALE_SET ->
                                    Optional.empty();
                        });
    }

    private Gallery gallery() {
        return new Gallery(
                id,
                location(),
                tags(),
                text("description"),
                ManagedIdentity.NONE,
                SharingProfile.PRIVATE,
                flag("softDeletePolicy.isSoftDeleteEnabled")
                        ? SoftDeletePolicy.ON
                        : SoftDeletePolicy.OFF,
                Uninterpreted.NONE,
                Stored.NEW);
    }

    private ImageDefinition definition() {
        return new ImageDefinition(
                id,
                location(),
                tags(),
                text("description"),
                text("eula"),
                text("privacyStatementUri"),
                text("releaseNoteUri"),
                choice(OsType.class, "osType"),
                choice(OsState.class, "osState"),
                choice(Generation.class, "hyperVGeneration"),
                choice(Architecture.class, "architecture"),
                endOfLife("endOfLifeDate"),
                new Identifier(
                        text("identifier.publisher"),
                        text("identifier.offer"),
                        text("identifier.sku")),
                new Recommended(range("recommended.vCPUs."), range("recommended.memory.")),
                list("disallowed.diskTypes"),
                new PurchasePlan(
                        text("purchasePlan.name"),
                        text("purchasePlan.publisher"),
                        text("purchasePlan.product")),
                each("features", this::feature),
                Uninterpreted.NONE,
                Stored.NEW);
    }

    private Feature feature(String name, String path) {
        return new Feature(name, text(path + "value"), text(path + "startsAtVersion"));
    }

    private Range range(String path) {
        return new Range(number(path + "min"), number(path + "max"));
    }

    private ImageVersion version() {
        return new ImageVersion(
                id,
                location(),
                tags(),
                publishing(),
                new StorageProfile(origin(), disks()),
                safety(),
                Validations.NONE,
                Uninterpreted.NONE,
                Deletion.none(),
                Stored.NEW);
    }

    private Publishing publishing() {
        return new Publishing(
                each(PUBLISHING + "targetRegions", this::target),
                number(PUBLISHING + "replicaCount"),
                flag(PUBLISHING + "excludeFromLatest"),
                Instant.parse(text(PUBLISHING + "publishedDate")),
                endOfLife(PUBLISHING + "endOfLifeDate"),
                is(PUBLISHING + "storageAccountStrategy")
                        ? new StorageChoice.Strategy(
                                choice(
                                        StorageStrategy.class,
                                        PUBLISHING + "storageAccountStrategy"))
                        : new StorageChoice.Type(
                                choice(StorageType.class, PUBLISHING + "storageAccountType")),
                choice(ReplicationMode.class, PUBLISHING + "replicationMode"));
    }

    private TargetRegion target(String region, String path) {
        Exclusion exclusion = Exclusion.AS_VERSION;
        if (is(path + "excludeFromLatest")) {
            exclusion = flag(path + "excludeFromLatest") ? Exclusion.EXCLUDED : Exclusion.INCLUDED;
        }
        return new TargetRegion(
                Regions.of(region),
                number(path + "regionalReplicaCount"),
                choice(StorageType.class, path + "storageAccountType"),
                exclusion);
    }

    private Source origin() {
        String path = STORAGE + "source.";
        if (is(path + "virtualMachineId")) {
            return new Source.FromVirtualMachine(ResourceId.of(text(path + "virtualMachineId")));
        }
        if (is(path + "communityGalleryImageId")) {
            return new Source.FromCommunityImage(text(path + "communityGalleryImageId"));
        }
        if (is(path + "id")) {
            ResourceId from = ResourceId.of(text(path + "id"));
            return from.kind().equals(Optional.of(Kind.MANAGED_IMAGE))
                    ? new Source.FromManagedImage(from)
                    : new Source.FromVersion(from);
        }
        return new Source.FromDisks(
                paths().filter(disk -> place(disk.path() + "source.").isPresent())
                        .map(disk ->
                                new Source.Disk(
                                        disk.lun(), place(disk.path() + "source.").orElseThrow()))
                        .toList());
    }

    private Optional<Source.Place> place(String path) {
        if (is(path + "id")) {
            return Optional.of(new Source.OfResource(ResourceId.of(text(path + "id"))));
        }
        if (is(path + "file")) {
            return Optional.of(new Source.DiskFile(text(path + "file")));
        }
        return is(path + "uri")
                ? Optional.of(new Source.Vhd(text(path + "uri"), text(path + "storageAccountId")))
                : Optional.empty();
    }

    /** Where it is said what a disk is. */
    private record DiskPath(int lun, String path) {}

    private Stream<DiskPath> paths() {
        return Stream.concat(
                Stream.of(new DiskPath(DiskImage.OS, STORAGE + "osDiskImage.")),
                each(
                        STORAGE + "dataDiskImages",
                        (lun, path) -> new DiskPath(Integer.parseInt(lun), path))
                        .stream());
    }

    private List<DiskImage> disks() {
        return paths().filter(disk -> is(disk.path() + "hostCaching"))
                .map(disk ->
                        new DiskImage(
                                disk.lun(),
                                number(disk.path() + "sizeInGB"),
                                choice(HostCaching.class, disk.path() + "hostCaching")))
                .toList();
    }

    private SafetyProfile safety() {
        return new SafetyProfile(
                flag("safetyProfile.allowDeletionOfReplicatedLocations"),
                flag("safetyProfile.blockDeletionBeforeEndOfLife"));
    }

    private VmApplication application() {
        return new VmApplication(
                id,
                location(),
                tags(),
                text("description"),
                text("eula"),
                text("privacyStatementUri"),
                text("releaseNoteUri"),
                choice(OsType.class, "supportedOSType"),
                endOfLife("endOfLifeDate"),
                List.of(),
                Uninterpreted.NONE,
                Stored.NEW);
    }

    private ApplicationVersion applicationVersion() {
        Map<String, String> advanced = new LinkedHashMap<>();
        String prefix = PUBLISHING + "advancedSettings.";
        said.forEach((path, value) -> {
            if (path.startsWith(prefix)) {
                advanced.put(path.substring(prefix.length()), value);
            }
        });
        return new ApplicationVersion(
                id,
                location(),
                tags(),
                publishing(),
                new ApplicationPackage(
                        text(PUBLISHING + "source.mediaLink"),
                        text(PUBLISHING + "source.defaultConfigurationLink"),
                        text(PUBLISHING + "manageActions.install"),
                        text(PUBLISHING + "manageActions.remove"),
                        text(PUBLISHING + "manageActions.update"),
                        text(PUBLISHING + "settings.packageFileName"),
                        text(PUBLISHING + "settings.configFileName"),
                        choice(
                                RebootBehaviour.class,
                                PUBLISHING + "settings.scriptBehaviorAfterReboot"),
                        advanced,
                        flag(PUBLISHING + "enableHealthCheck"),
                        List.of()),
                safety(),
                Uninterpreted.NONE,
                Stored.NEW);
    }

    private NamedSource source() {
        return new NamedSource(
                id,
                location(),
                tags(),
                choice(OsType.class, "osType"),
                choice(OsState.class, "osState"),
                choice(Generation.class, "hyperVGeneration"),
                each(
                        "disks",
                        (lun, path) ->
                                new NamedSource.SourceDisk(
                                        Integer.parseInt(lun),
                                        text(path + "from"),
                                        Long.parseLong(text(path + "sizeInBytes")))),
                Stored.NEW);
    }

    private Region location() {
        return Regions.of(text("location"));
    }

    private Tags tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        said.forEach((path, value) -> {
            if (path.startsWith("tags.")) {
                tags.put(path.substring("tags.".length()), value);
            }
        });
        return new Tags(tags);
    }

    private boolean is(String path) {
        return said.containsKey(path);
    }

    private String text(String path) {
        return said.getOrDefault(path, "");
    }

    private boolean flag(String path) {
        return text(path).equals("true");
    }

    private int number(String path) {
        return is(path) ? Integer.parseInt(text(path)) : 0;
    }

    private List<String> list(String path) {
        return is(path) ? List.of(text(path).split(", ", -1)) : List.of();
    }

    private EndOfLife endOfLife(String path) {
        return is(path) ? EndOfLife.on(Instant.parse(text(path))) : EndOfLife.never();
    }

    private <E extends Enum<E> & Named> E choice(Class<E> choices, String path) {
        return Named.of(choices, path, text(path));
    }

    /** The elements of a list, by what identifies them and the path of what is said of them. */
    private <T> List<T> each(String list, BiFunction<String, String, T> reader) {
        List<T> elements = new ArrayList<>();
        said.keySet().stream()
                .filter(path -> path.startsWith(list + "[") && path.contains("]."))
                .map(path -> path.substring(list.length() + 1, path.lastIndexOf("].")))
                .distinct()
                .map(name -> reader.apply(name, list + "[" + name + "]."))
                .forEach(elements::add);
        return elements;
    }
}
