package gallerist.model.draft;

import gallerist.model.gallery.ApplicationPackage;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.Architecture;
import gallerist.model.gallery.CustomAction;
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
import gallerist.model.gallery.ManagedIdentity;
import gallerist.model.gallery.OsState;
import gallerist.model.gallery.OsType;
import gallerist.model.gallery.ProvisioningState;
import gallerist.model.gallery.PurchasePlan;
import gallerist.model.gallery.RebootBehaviour;
import gallerist.model.gallery.Recommended;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SafetyProfile;
import gallerist.model.gallery.SoftDeletePolicy;
import gallerist.model.gallery.Source;
import gallerist.model.gallery.StorageProfile;
import gallerist.model.gallery.Stored;
import gallerist.model.gallery.SystemData;
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
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import gallerist.model.sharing.Community;
import gallerist.model.sharing.SharingPermission;
import gallerist.model.sharing.SharingProfile;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Resources that differ from an ordinary one in what a test is about. */
public final class Draft {
    public static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
    public static final Instant PAST = Instant.parse("2026-10-01T00:00:00Z");
    public static final Instant FUTURE = Instant.parse("2027-10-01T00:00:00Z");
    public static final Region WEST_EUROPE = Regions.of("westeurope");
    public static final Region NORTH_EUROPE = Regions.of("northeurope");
    public static final Region SWEDEN_CENTRAL = Regions.of("swedencentral");
    public static final Region WEST_US = Regions.of("westus");

    public static final ResourceId GROUP =
            ResourceId.subscription("3f1c9b52-7a0e-4d4b-9c55-0b6f2a7d1e10").group("rg-images");
    public static final ResourceId GALLERY = GROUP.gallery("gold");
    public static final ResourceId DEFINITION = GALLERY.image("ubuntu-web");

    private static final Community PUBLISHER =
            new Community(
                    "https://contoso.example",
                    "images@contoso.example",
                    "https://contoso.example/eula",
                    "ContosoImages",
                    false,
                    List.of());

    private Draft() {}

    public static TargetRegion target(Region region, int replicas) {
        return new TargetRegion(region, replicas, StorageType.STANDARD_LRS, Exclusion.AS_VERSION);
    }

    public static Stored state(ProvisioningState state) {
        return new Stored(state, SystemData.NEW, 1);
    }

    /** A gallery that may be shared so, with all that this needs. */
    public static OfGallery gallery(SharingPermission permission) {
        OfGallery draft = new OfGallery();
        draft.permission = permission;
        if (permission == SharingPermission.COMMUNITY) {
            draft.community = PUBLISHER;
        }
        return draft;
    }

    /** A gallery in the making. */
    public static final class OfGallery {
        public ResourceId id = GALLERY;
        public Region location = WEST_EUROPE;
        public Tags tags = Tags.NONE;
        public String description = "";
        public SharingPermission permission = SharingPermission.PRIVATE;
        public List<String> subscriptions = List.of();
        public Community community = Community.NONE;
        public SoftDeletePolicy softDelete = SoftDeletePolicy.OFF;
        public Stored stored = state(ProvisioningState.SUCCEEDED);

        public Gallery gallery() {
            return new Gallery(
                    id,
                    location,
                    tags,
                    description,
                    ManagedIdentity.NONE,
                    new SharingProfile(
                            permission,
                            new TreeSet<>(subscriptions),
                            Collections.emptySortedSet(),
                            community),
                    softDelete,
                    Uninterpreted.NONE,
                    stored);
        }
    }

    /** An image definition in the making. */
    public static final class OfDefinition {
        public ResourceId id = DEFINITION;
        public Region location = WEST_EUROPE;
        public Tags tags = Tags.NONE;
        public String description = "";
        public String eula = "";
        public String privacyStatementUri = "";
        public String releaseNoteUri = "";
        public OsType osType = OsType.LINUX;
        public OsState osState = OsState.GENERALIZED;
        public Generation generation = Generation.V2;
        public Architecture architecture = Architecture.X64;
        public EndOfLife endOfLife = EndOfLife.never();
        public String publisher = "Contoso";
        public String offer = "Web";
        public String sku = "22_04";
        public Recommended recommended = Recommended.NONE;
        public List<String> disallowedDiskTypes = List.of();
        public PurchasePlan purchasePlan = PurchasePlan.NONE;
        public List<Feature> features = List.of();
        public Stored stored = state(ProvisioningState.SUCCEEDED);

        public ImageDefinition definition() {
            return new ImageDefinition(
                    id,
                    location,
                    tags,
                    description,
                    eula,
                    privacyStatementUri,
                    releaseNoteUri,
                    osType,
                    osState,
                    generation,
                    architecture,
                    endOfLife,
                    new Identifier(publisher, offer, sku),
                    recommended,
                    disallowedDiskTypes,
                    purchasePlan,
                    features,
                    Uninterpreted.NONE,
                    stored);
        }
    }

    /** An image version in the making. */
    public static final class OfVersion {
        public String number = "1.0.0";
        public Region location = WEST_EUROPE;
        public Tags tags = Tags.NONE;
        public List<TargetRegion> targets =
                List.of(target(WEST_EUROPE, 1), target(NORTH_EUROPE, 2));
        public int replicaCount = 1;
        public boolean excludeFromLatest;
        public EndOfLife endOfLife = EndOfLife.never();
        public StorageChoice storage = new StorageChoice.Type(StorageType.STANDARD_LRS);
        public ReplicationMode mode = ReplicationMode.FULL;
        public Source source = new Source.MetadataOnly();
        public List<DiskImage> disks =
                List.of(
                        new DiskImage(DiskImage.OS, 30, HostCaching.READ_WRITE),
                        new DiskImage(0, 64, HostCaching.NONE));
        public SafetyProfile safety = SafetyProfile.DEFAULT;
        public Validations validations = Validations.NONE;
        public Map<String, String> uninterpreted = Map.of();
        public Deletion deletion = Deletion.none();
        public Stored stored = state(ProvisioningState.SUCCEEDED);

        public Publishing publishing() {
            return new Publishing(
                    targets, replicaCount, excludeFromLatest, PAST, endOfLife, storage, mode);
        }

        public ImageVersion version() {
            return new ImageVersion(
                    DEFINITION.version(number),
                    location,
                    tags,
                    publishing(),
                    new StorageProfile(source, disks),
                    safety,
                    validations,
                    new Uninterpreted(uninterpreted),
                    deletion,
                    stored);
        }
    }

    /** A version of a VM application in the making. */
    public static final class OfApplicationVersion {
        public Region location = WEST_EUROPE;
        public List<TargetRegion> targets =
                List.of(target(WEST_EUROPE, 1), target(NORTH_EUROPE, 2));
        public EndOfLife endOfLife = EndOfLife.never();
        public StorageChoice storage = new StorageChoice.Type(StorageType.STANDARD_LRS);
        public ReplicationMode mode = ReplicationMode.FULL;
        public String mediaLink = "https://apps.example.org/agent.tar.gz";
        public String defaultConfigurationLink = "";
        public String install = "./install.sh";
        public String remove = "./remove.sh";
        public String update = "";
        public String packageFileName = "agent.tar.gz";
        public String configFileName = "";
        public RebootBehaviour afterReboot = RebootBehaviour.NONE;
        public boolean enableHealthCheck;
        public List<CustomAction> customActions = List.of();
        public SafetyProfile safety = SafetyProfile.DEFAULT;
        public Map<String, String> uninterpreted = Map.of();
        public Stored stored = state(ProvisioningState.SUCCEEDED);

        public ApplicationVersion version() {
            return new ApplicationVersion(
                    GALLERY.application("agent").version("1.0.0"),
                    location,
                    Tags.NONE,
                    new Publishing(targets, 1, false, PAST, endOfLife, storage, mode),
                    new ApplicationPackage(
                            mediaLink,
                            defaultConfigurationLink,
                            install,
                            remove,
                            update,
                            packageFileName,
                            configFileName,
                            afterReboot,
                            Map.of(),
                            enableHealthCheck,
                            customActions),
                    safety,
                    new Uninterpreted(uninterpreted),
                    stored);
        }
    }

    /** A VM application in the making. */
    public static final class OfApplication {
        public String name = "agent";
        public Region location = WEST_EUROPE;
        public String description = "";
        public OsType supportedOs = OsType.LINUX;
        public EndOfLife endOfLife = EndOfLife.never();
        public List<CustomAction> customActions = List.of();
        public Stored stored = state(ProvisioningState.SUCCEEDED);

        public VmApplication application() {
            return new VmApplication(
                    GALLERY.application(name),
                    location,
                    Tags.NONE,
                    description,
                    "",
                    "",
                    "",
                    supportedOs,
                    endOfLife,
                    customActions,
                    Uninterpreted.NONE,
                    stored);
        }
    }
}
