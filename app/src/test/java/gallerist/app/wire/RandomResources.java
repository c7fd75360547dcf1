package gallerist.app.wire;

import gallerist.model.gallery.ApplicationPackage;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.Architecture;
import gallerist.model.gallery.CreatorKind;
import gallerist.model.gallery.CustomAction;
import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.DiskImage;
import gallerist.model.gallery.DiskType;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.Feature;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.HostCaching;
import gallerist.model.gallery.Identifier;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Lock;
import gallerist.model.gallery.LockLevel;
import gallerist.model.gallery.ManagedIdentity;
import gallerist.model.gallery.OsState;
import gallerist.model.gallery.OsType;
import gallerist.model.gallery.OtherResource;
import gallerist.model.gallery.ProvisioningState;
import gallerist.model.gallery.PurchasePlan;
import gallerist.model.gallery.Range;
import gallerist.model.gallery.RebootBehaviour;
import gallerist.model.gallery.Recommended;
import gallerist.model.gallery.ResourceGroup;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SafetyProfile;
import gallerist.model.gallery.SoftDeletePolicy;
import gallerist.model.gallery.Source;
import gallerist.model.gallery.StorageProfile;
import gallerist.model.gallery.Stored;
import gallerist.model.gallery.SystemData;
import gallerist.model.gallery.Tags;
import gallerist.model.gallery.Uninterpreted;
import gallerist.model.gallery.ValidationStatus;
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
import gallerist.model.sharing.Community;
import gallerist.model.sharing.SharingPermission;
import gallerist.model.sharing.SharingProfile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;

/** Makes valid resources of every kind, with every field filled sometimes and sometimes not. */
public final class RandomResources {
    private static final String PLAIN =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final List<String> ODD =
            List.of(
                    " ", "\"", "\\", "'", "/", ".", "[", "]", "=", "ä", "漢", "😀", "\u202E",
                    "\u2028");
    private static final long CENTURY = 4_102_444_800L;

    private final Random random;

    public RandomResources(Random random) {
        this.random = random;
    }

    public ResourceGroup group() {
        return new ResourceGroup(groupId(), region(), tags(), stored());
    }

    public Gallery gallery() {
        return new Gallery(
                galleryId(),
                region(),
                tags(),
                paragraph(),
                identity(),
                sharing(),
                random.nextBoolean() ? SoftDeletePolicy.ON : SoftDeletePolicy.OFF,
                sometimes(
                        Uninterpreted.NONE,
                        () ->
                                parts(
                                        "softDeletePolicy.retentionPeriodInDays",
                                        "softDeletePolicy.'grace [period]'")),
                stored());
    }

    public ImageDefinition definition() {
        Generation generation = pick(Generation.values());
        return new ImageDefinition(
                galleryId().image(name()),
                region(),
                tags(),
                paragraph(),
                paragraph(),
                link(),
                link(),
                pick(OsType.values()),
                pick(OsState.values()),
                generation,
                pick(Architecture.values()),
                endOfLife(),
                new Identifier(name(), name(), name()),
                new Recommended(range(), range()),
                several(3, () -> pick(DiskType.values()).text()),
                sometimes(PurchasePlan.NONE, () -> new PurchasePlan(name(), line(), name())),
                features(generation),
                sometimes(Uninterpreted.NONE, () -> parts("recommended.gpus", "addedLater")),
                stored());
    }

    public ImageVersion version() {
        return version(galleryId().image(name()).version(number()));
    }

    public ImageVersion version(ResourceId id) {
        List<TargetRegion> targets = targets(100);
        return new ImageVersion(
                id,
                targets.get(random.nextInt(targets.size())).region(),
                tags(),
                publishing(targets),
                storage(),
                new SafetyProfile(random.nextBoolean(), random.nextBoolean()),
                validations(),
                sometimes(Uninterpreted.NONE, () -> uninterpreted(targets)),
                sometimes(Deletion.none(), () -> new Deletion.Soft(instant(), instant(), name())),
                stored());
    }

    public VmApplication application() {
        return new VmApplication(
                galleryId().application(name()),
                region(),
                tags(),
                paragraph(),
                paragraph(),
                link(),
                link(),
                pick(OsType.values()),
                endOfLife(),
                customActions(),
                sometimes(Uninterpreted.NONE, () -> parts("addedLater")),
                stored());
    }

    public ApplicationVersion applicationVersion() {
        List<TargetRegion> targets = targets(10);
        return new ApplicationVersion(
                galleryId().application(name()).version(number()),
                targets.getLast().region(),
                tags(),
                publishing(targets),
                new ApplicationPackage(
                        "https://packages.example/" + name(),
                        link(),
                        "./install " + name(),
                        "./remove " + name(),
                        paragraph(),
                        line(),
                        line(),
                        pick(RebootBehaviour.values()),
                        texts(),
                        random.nextBoolean(),
                        customActions()),
                new SafetyProfile(random.nextBoolean(), random.nextBoolean()),
                sometimes(
                        Uninterpreted.NONE,
                        () -> parts("publishingProfile.targetExtendedLocations")),
                stored());
    }

    public OtherResource other() {
        return new OtherResource(
                ResourceId.of(galleryId() + "/scripts/" + name()),
                region(),
                tags(),
                parts("supportedOSType", "'a field.with dots'", "rules"),
                stored());
    }

    public Lock lock() {
        return new Lock(galleryId(), name(), pick(LockLevel.values()), paragraph());
    }

    public Stored stored() {
        return new Stored(
                pick(ProvisioningState.values()),
                new SystemData(
                        name(),
                        pick(CreatorKind.values()),
                        instant(),
                        name(),
                        pick(CreatorKind.values()),
                        instant()),
                random.nextInt(1_000));
    }

    private ResourceId groupId() {
        return ResourceId.subscription(guid()).group(name());
    }

    private ResourceId galleryId() {
        return groupId().gallery(text(PLAIN, 1, 80));
    }

    private String number() {
        return random.nextInt(Integer.MAX_VALUE)
                + "."
                + random.nextInt(100)
                + "."
                + random.nextInt(100);
    }

    private ManagedIdentity identity() {
        boolean bySystem = random.nextBoolean();
        return new ManagedIdentity(
                bySystem,
                bySystem ? guid() : "",
                several(1, () -> groupId().provider("userAssignedIdentities", name())));
    }

    private SharingProfile sharing() {
        return switch (pick(SharingPermission.values())) {
            case PRIVATE -> SharingProfile.PRIVATE;
            case GROUPS ->
                    new SharingProfile(SharingPermission.GROUPS, guids(), guids(), Community.NONE);
            case COMMUNITY ->
                    new SharingProfile(
                            SharingPermission.COMMUNITY,
                            Collections.emptySortedSet(),
                            Collections.emptySortedSet(),
                            community());
        };
    }

    private Community community() {
        boolean enabled = random.nextBoolean();
        String prefix = text(PLAIN, 5, 16);
        return new Community(
                "https://example.org/" + name(),
                "images@example.org",
                "Terms of " + name(),
                prefix,
                enabled,
                enabled ? List.of(prefix + "-" + guid()) : List.of());
    }

    private SortedSet<String> guids() {
        return new TreeSet<>(several(4, this::guid));
    }

    private List<Feature> features(Generation generation) {
        Map<String, Feature> features = new LinkedHashMap<>();
        if (generation == Generation.V2 && random.nextBoolean()) {
            add(features, new Feature(Feature.SECURITY_TYPE, "TrustedLaunchSupported"));
        }
        if (random.nextBoolean()) {
            add(features, new Feature("IsHibernateSupported", "True", number()));
        }
        if (random.nextBoolean()) {
            add(features, new Feature("DiskControllerTypes", "SCSI, NVMe"));
        }
        return List.copyOf(features.values());
    }

    private static void add(Map<String, Feature> features, Feature feature) {
        features.put(feature.name(), feature);
    }

    private Range range() {
        int min = random.nextInt(100);
        return new Range(min, random.nextBoolean() ? 0 : min + random.nextInt(100));
    }

    private List<TargetRegion> targets(int mostReplicas) {
        List<Region> regions = new ArrayList<>(Regions.all());
        Collections.shuffle(regions, random);
        List<TargetRegion> targets = new ArrayList<>();
        for (Region region : regions.subList(0, 1 + random.nextInt(20))) {
            StorageType type = pick(StorageType.values());
            targets.add(
                    new TargetRegion(
                            region,
                            1 + random.nextInt(mostReplicas),
                            region.zones() ? type : StorageType.STANDARD_LRS,
                            pick(Exclusion.values())));
        }
        return targets;
    }

    private Publishing publishing(List<TargetRegion> targets) {
        return new Publishing(
                targets,
                1 + random.nextInt(10),
                random.nextBoolean(),
                sometimes(Instant.EPOCH, this::instant),
                endOfLife(),
                random.nextBoolean()
                        ? new StorageChoice.Type(pick(StorageType.values()))
                        : new StorageChoice.Strategy(pick(StorageStrategy.values())),
                pick(ReplicationMode.values()));
    }

    private StorageProfile storage() {
        List<DiskImage> disks = new ArrayList<>();
        disks.add(disk(DiskImage.OS));
        for (int lun = 0; lun < random.nextInt(4); lun++) {
            disks.add(disk(lun * 3));
        }
        return new StorageProfile(source(disks), disks);
    }

    private DiskImage disk(int lun) {
        return new DiskImage(lun, random.nextInt(2_048), pick(HostCaching.values()));
    }

    private Source source(List<DiskImage> disks) {
        return switch (random.nextInt(6)) {
            case 0 -> new Source.MetadataOnly();
            case 1 -> new Source.FromManagedImage(groupId().provider("images", name()));
            case 2 -> new Source.FromVirtualMachine(groupId().provider("virtualMachines", name()));
            case 3 -> new Source.FromVersion(galleryId().image(name()).version(number()));
            case 4 -> new Source.FromCommunityImage("/communityGalleries/" + name() + "/images/a");
            default ->
                    new Source.FromDisks(
                            disks.stream()
                                    .map(disk -> new Source.Disk(disk.lun(), place(disk.lun())))
                                    .toList());
        };
    }

    private Source.Place place(int lun) {
        String unique = name() + lun;
        return switch (random.nextInt(4)) {
            case 0 -> new Source.OfResource(groupId().provider("snapshots", unique));
            case 1 -> new Source.OfResource(groupId().provider("disks", unique));
            case 2 ->
                    new Source.Vhd(
                            "https://blobs.example/" + unique,
                            groupId().provider("storageAccounts", name()).toString());
            default -> new Source.DiskFile("/images/" + line() + unique);
        };
    }

    private Validations validations() {
        return sometimes(
                Validations.NONE,
                () ->
                        new Validations(
                                name(),
                                several(
                                        2,
                                        () ->
                                                new Validations.Executed(
                                                        "TrustedLaunch",
                                                        pick(ValidationStatus.values()),
                                                        "0.0.2",
                                                        instant())),
                                texts()));
    }

    private List<CustomAction> customActions() {
        Map<String, CustomAction> actions = new LinkedHashMap<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            String name = name().toLowerCase(Locale.ROOT);
            actions.put(
                    name,
                    new CustomAction(
                            name, "run " + line(), paragraph(), List.of(parameter("a" + i))));
        }
        return List.copyOf(actions.values());
    }

    private CustomAction.Parameter parameter(String name) {
        boolean text = random.nextBoolean();
        return new CustomAction.Parameter(
                name,
                random.nextBoolean(),
                text ? "String" : "LogOutputBlob",
                text ? line() : "",
                paragraph());
    }

    /** Parts where newer versions of the service have some. */
    private Uninterpreted uninterpreted(List<TargetRegion> targets) {
        Map<String, String> parts = new TreeMap<>();
        for (TargetRegion target : targets) {
            String region = "publishingProfile.targetRegions[" + target.region().name() + "].";
            parts.put(region + "encryption", json());
            if (random.nextBoolean()) {
                parts.put(region + "additionalReplicaSets", json());
            }
        }
        parts.put("publishingProfile.targetExtendedLocations", json());
        parts.put("securityProfile", json());
        return new Uninterpreted(parts);
    }

    private Uninterpreted parts(String... paths) {
        Map<String, String> parts = new TreeMap<>();
        for (String path : paths) {
            parts.put(path, json());
        }
        return new Uninterpreted(parts);
    }

    private String json() {
        return switch (random.nextInt(4)) {
            case 0 -> "[{\"key\":[],\"lun\":0},1.50,12345678901234567890]";
            case 1 -> "{\"osDiskImage\":{\"diskEncryptionSetId\":\"" + groupId() + "\"}}";
            case 2 -> Json.compact(Json.object().put("text", line()));
            default -> String.valueOf(random.nextLong());
        };
    }

    private Tags tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        texts().forEach((name, value) -> tags.put(name.replaceAll("[<>%&\\\\?/]", "."), value));
        return Tags.NONE.with(tags);
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            texts.put(name() + line(), line());
        }
        return texts;
    }

    private EndOfLife endOfLife() {
        return sometimes(EndOfLife.never(), () -> EndOfLife.on(instant()));
    }

    private Instant instant() {
        long micros = random.nextBoolean() ? 0 : random.nextInt(1_000_000);
        return Instant.ofEpochSecond(1 + random.nextLong(CENTURY), micros * 1_000);
    }

    private Region region() {
        return Regions.all().get(random.nextInt(Regions.all().size()));
    }

    private String guid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private String name() {
        return text(PLAIN, 1, 40);
    }

    private String link() {
        return sometimes("", () -> "https://example.org/" + name());
    }

    private String line() {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < random.nextInt(12); i++) {
            line.append(random.nextBoolean() ? text(PLAIN, 1, 5) : pick(ODD));
        }
        return line.toString();
    }

    private String paragraph() {
        return random.nextBoolean() ? line() : line() + "\n\t" + line() + "\r\n";
    }

    private String text(String letters, int least, int most) {
        StringBuilder text = new StringBuilder();
        int length = least + random.nextInt(most - least + 1);
        for (int i = 0; i < length; i++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    private <T> T sometimes(T otherwise, Supplier<T> value) {
        return random.nextBoolean() ? value.get() : otherwise;
    }

    private <T> List<T> several(int most, Supplier<T> value) {
        List<T> values = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            values.add(value.get());
        }
        return List.copyOf(values);
    }

    private <T> T pick(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
