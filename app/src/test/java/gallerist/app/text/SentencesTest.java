package gallerist.app.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import gallerist.model.Caution;
import gallerist.model.Problem;
import gallerist.model.gallery.Architecture;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.Identifier;
import gallerist.model.gallery.LatestChange;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.limits.Limits;
import gallerist.model.preview.PreviewFeature;
import gallerist.model.region.Regions;
import gallerist.model.replication.Steer;
import gallerist.model.replication.StorageType;
import gallerist.model.sharing.Community;
import gallerist.model.sharing.Decision;
import gallerist.model.sharing.Obstacle;
import gallerist.model.sharing.Role;
import gallerist.model.sharing.SharingPermission;
import gallerist.storage.WorkspaceException;
import gallerist.storage.WorkspaceException.Reason;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
    private static final UUID NIL = new UUID(0, 0);
    private static final ResourceId GALLERY =
            ResourceId.subscription("3f1c9b52-7a0e-4d4b-9c55-0b6f2a7d1e10")
                    .group("rg")
                    .gallery("gold");
    private static final ResourceId IMAGE = GALLERY.image("web");
    private static final ResourceId VERSION = IMAGE.version("1.0.0");
    private static final Identifier TRIPLE = new Identifier("p", "o", "s");
    private static final String SHORT = "'Microsoft.Compute/galleries/gold/images/web'";

    static Stream<Arguments> problems() {
        return Stream.of(
                arguments(new Problem.NameInvalid("a/b"), "'a/b'; no '/'"),
                arguments(new Problem.GroupNameInvalid("x."), "'x.'; up to 90"),
                arguments(
                        new Problem.GalleryNameInvalid("my-gallery"),
                        "my-gallery; up to 80; dashes, are disallowed"),
                arguments(
                        new Problem.GalleryNameInvalid("gold_."),
                        "resource name gold_. has these invalid trailing characters: _."),
                arguments(new Problem.EntityNameInvalid("_x"), "'_x'; validation rule"),
                arguments(new Problem.ApplicationNameInvalid("x."), "'x.'; up to 117"),
                arguments(new Problem.VersionNameInvalid("1.0"), "'1.0'; 2,147,483,647"),
                arguments(
                        new Problem.ApplicationVersionNameInvalid("1.0"),
                        "'1.0'; application version; 2,147,483,647"),
                arguments(
                        new Problem.PropertyUnknown(
                                "descripton", "galleries", "description", List.of("description")),
                        "'descripton'; no property of galleries; Did you mean 'description'?"),
                arguments(new Problem.IdInvalid("gold"), "'gold'; '/subscriptions/"),
                arguments(
                        new Problem.PropertyIdInvalid("storageProfile.source.id", "x"),
                        "Property id 'x' at path 'properties.storageProfile.source.id'"),
                arguments(
                        new Problem.IdentifierInvalid("offer", "a b", 64),
                        "identifier.offer 'a b'; cannot exceed 64"),
                arguments(
                        new Problem.RangeReversed("recommended.vCPUs"),
                        "minimum value of recommended.vCPUs must not be greater"),
                arguments(
                        new Problem.OutOfRange("regionalReplicaCount", 101, 1, 100),
                        "value 101 of parameter regionalReplicaCount; between 1 and 100, inclusive"),
                arguments(new Problem.ControlCharacter("eula", 27), "eula; \\u001B"),
                arguments(new Problem.TextTooLong("eula", 5000, 4096), "eula; 5000; 4096"),
                arguments(new Problem.LinkInvalid("eula", "ftp:x"), "'ftp:x'; eula; 2,048"),
                arguments(new Problem.MailInvalid("contact", "x"), "'x'; contact; @"),
                arguments(
                        new Problem.DateInvalid("endOfLifeDate", "soon"),
                        "Could not convert string to DateTimeOffset: soon. Path 'properties.endOfLifeDate'"),
                arguments(
                        new Problem.EndOfLifePassed(Instant.EPOCH),
                        "EndOfLifeDate must be set to a future date; 1970"),
                arguments(new Problem.TooManyTags(51), "50; 51"),
                arguments(new Problem.TagNameInvalid("a<b"), "'a<b'; 512; %"),
                arguments(new Problem.TagTwice("stage"), "'stage' is given twice"),
                arguments(new Problem.TagValueTooLong("stage", 257), "'stage'; 257; 256"),
                arguments(new Problem.Missing("osType"), "'osType' is missing"),
                arguments(
                        new Problem.PathNotFound("tags.x", List.of("stage", "owner"), 2),
                        "'tags.x'; stage, owner"),
                arguments(
                        new Problem.PathNotFound("regions[9]", List.of(), 2),
                        "'regions[9]'; 2 items"),
                arguments(
                        new Problem.ChoiceUnknown("osType", "Linx", List.of("Linux", "Windows")),
                        "'Linx'; osType; Did you mean 'Linux'?; Linux, Windows"),
                arguments(
                        new Problem.RegionUnknown("westeurop", "westeurope"),
                        "location 'westeurop' is not available for resource type; Did you mean"
                                + " 'westeurope'?; eastus"),
                arguments(
                        new Problem.HomeRegionMissing("West US", List.of("East US")),
                        "<East US> must contain the location of image version <West US>"),
                arguments(
                        new Problem.RegionTwice("East US"),
                        "Duplicate regions are not allowed; 'East US'"),
                arguments(
                        new Problem.ZonesMissing("West US"),
                        "ZRS storage account type is not supported in this region; 'West US';"
                                + " Standard_LRS"),
                arguments(
                        new Problem.StorageTypeChanged("West US", StorageType.STANDARD_LRS),
                        "'West US'; Standard_LRS; Remove the region"),
                arguments(new Problem.StorageGivenTwice(), "not both"),
                arguments(
                        new Problem.RegionRemovalForbidden(List.of("West US")),
                        "<West US>; allowDeletionOfReplicatedLocations"),
                arguments(new Problem.ShallowNeedsHomeOnly(), "Shallow; home region only"),
                arguments(new Problem.ShallowPlanFixed(), "Shallow; Full"),
                arguments(
                        new Problem.DiskTooLarge(2520, 2048),
                        "size 2520 exceeds the max size 2048 supported. With replication mode Shallow; 32768"),
                arguments(
                        new Problem.NotFound(IMAGE),
                        "Resource " + SHORT + " under resource group 'rg' was not found"),
                arguments(new Problem.GroupNotFound("rg"), "Resource group 'rg'"),
                arguments(new Problem.ParentNotFound(GALLERY), "Parent resource 'gold' not found"),
                arguments(new Problem.SourceNotFound("/x"), "Source was not found: /x"),
                arguments(
                        new Problem.NamedNotFound("principal", "adda", "ada"),
                        "no principal 'adda'; Did you mean 'ada'?"),
                arguments(
                        new Problem.NameAmbiguous("principal", "ada", List.of("a@x", "a@y")),
                        "'ada'; more than one principal; a@x, a@y"),
                arguments(new Problem.NameTaken("group", "ops"), "already a group 'ops'"),
                arguments(
                        new Problem.GalleryNameTaken("gold", "main"),
                        "'gold' is not unique within the subscription 'main'"),
                arguments(
                        new Problem.LocationFixed("gold", "eastus", "rg", "westus"),
                        "'gold' already exists in location 'eastus' in resource group 'rg';"
                                + " 'westus'"),
                arguments(
                        new Problem.IdentifierTaken("web", "p", "o", "s"),
                        "Gallery image: web identified by (publisher:p, offer:o, sku:s) already"
                                + " exists"),
                arguments(
                        new Problem.HasChildren(List.of(IMAGE)),
                        "Cannot delete resource while nested resources exist; IDs include: "
                                + SHORT),
                arguments(new Problem.HasSoftDeleted(List.of(VERSION)), "1.0.0; purge"),
                arguments(new Problem.StillInCommunity(GALLERY), "'gold'; community; Reset"),
                arguments(
                        new Problem.PropertyFixed("galleryImage.properties.osType"),
                        "Changing property 'galleryImage.properties.osType' is not allowed."),
                arguments(new Problem.FeaturesNeedAllowUpdate(), "features; allowUpdateImage"),
                arguments(new Problem.ChangedMeanwhile(GALLERY), "'gold'; somebody else"),
                arguments(
                        new Problem.LimitReached("galleries", 100, "West US"),
                        "100 galleries in West US"),
                arguments(
                        new Problem.Locked("delete", GALLERY, List.of(GALLERY)),
                        "The scope '"
                                + GALLERY
                                + "' cannot perform delete operation; '"
                                + GALLERY
                                + "'. Please remove the lock"),
                arguments(
                        new Problem.DeletionBlockedBeforeEndOfLife(VERSION),
                        "blockDeletionBeforeEndOfLife"),
                arguments(new Problem.PlanDiffers("ab", "cd"), "plan ab; cd; replication plan"),
                arguments(new Problem.PlanStale(), "stale; Nothing was done"),
                arguments(new Problem.GivenUp(), "given up; Nothing was done"),
                arguments(new Problem.DoneInPart(2, 5, VERSION), "2 of 5; 1.0.0; nothing after"),
                arguments(new Problem.InRecycleBin(VERSION), "'1.0.0'; undelete; purge"),
                arguments(
                        new Problem.MarkedForDeletion(VERSION),
                        "'1.0.0' since it is marked for deletion"),
                arguments(new Problem.FailedNotSoftDeletable(VERSION), "'1.0.0'; failed"),
                arguments(new Problem.NotSoftDeleted(VERSION), "soft-deleted; 1.0.0"),
                arguments(new Problem.SecurityTypeNeedsV2("TrustedLaunch"), "TrustedLaunch; V2"),
                arguments(
                        new Problem.SecurityTypeNeedsPrivate("TrustedLaunch"),
                        "TrustedLaunch; Private"),
                arguments(new Problem.SourceCount(2), "One and only one source type; 2"),
                arguments(
                        new Problem.SourceStateDiffers("/x", "Generalized", "Specialized"),
                        "from: /x since the OS State; (Generalized) is not Specialized"),
                arguments(
                        new Problem.SourceGenerationDiffers("/x", "V1", "V2"),
                        "'/x' has a different Hypervisor generation ['V1']; ['V2']"),
                arguments(
                        new Problem.SourceSystemDiffers("/x", "Linux", "Windows"),
                        "'/x' has a different OS type ['Linux']; ['Windows']"),
                arguments(new Problem.SourceElsewhere("/x"), "/x; same region"),
                arguments(new Problem.SourceNotAnImage("/x"), "/x must either be a managed image"),
                arguments(
                        new Problem.SourceNotADisk("/x"), "/x must be a managed disk or snapshot"),
                arguments(
                        new Problem.SourcePlanDiffers("/x", "p", ""),
                        "/x has a different plan ['p']; ['null']"),
                arguments(new Problem.SourceEncrypted("/x"), "'/x'; Encryption is not supported"),
                arguments(new Problem.LunTwice(3), "Duplicated lun numbers; 3"),
                arguments(new Problem.SourceTwice("/x"), "Duplicated source ids; /x"),
                arguments(new Problem.BlobTwice("/x"), "cannot point to same blob /x"),
                arguments(new Problem.DisksFixed(), "changing the LUN"),
                arguments(new Problem.FeatureTwice("IsHibernateSupported"), "IsHibernateSupported"),
                arguments(new Problem.ActionTwice("probe"), "'probe'"),
                arguments(new Problem.EncryptedNotShareable(GALLERY), "'gold'; encryption"),
                arguments(
                        new Problem.DiskEncryptionMissing(
                                "osDiskImage", "West US", "/des", "East US"),
                        "for disk 'osDiskImage' in target region 'West US'; '/des'; 'East US'"),
                arguments(
                        new Problem.EncryptionSetElsewhere("/des", "prod"),
                        "'/des'; same subscription 'prod'"),
                arguments(
                        new Problem.EncryptionLunTwice(3, "West US"), "luns '3'; region 'West US'"),
                arguments(new Problem.EncryptionLunUnknown(3, List.of(0, 9)), "lun [3]; ['0,9']"),
                arguments(new Problem.ApplicationEncrypted(), "don't support encryption"),
                arguments(
                        new Problem.EncryptionMissing("West US", "East US"),
                        "disk encryption set is required; 'West US'; 'East US'"),
                arguments(
                        new Problem.LocationMustMatchGallery("West US", "East US"),
                        "'West US'; 'East US'"),
                arguments(
                        new Problem.NumberingBroken("1.0.0", "year.month.day"),
                        "'1.0.0'; year.month.day; version-numbering"),
                arguments(new Problem.AccessNotNeeded("West US"), "West US; no request"),
                arguments(new Problem.NumbersUsedUp(IMAGE), "'web'; no free number"),
                arguments(new Problem.NoLatest(IMAGE), "no latest image version; web"),
                arguments(
                        new Problem.NoGoodCopy(IMAGE, "os", Optional.of("West US")),
                        "disk os; web; in West US are damaged or lost; gallerist verify"),
                arguments(
                        new Problem.NotInRegion(IMAGE, "West US"),
                        "The gallery image; web is not available in West US region"),
                arguments(
                        new Problem.NotInRegion(GALLERY.application("agent"), "West US"),
                        "The gallery application; contact application owner"),
                arguments(
                        new Problem.NotAuthorized(
                                "dev", "a0b1", "x/write", GALLERY, new Decision.NoRole()),
                        "The client 'dev' with object id 'a0b1' does not have authorization to"
                                + " perform action 'x/write' over scope '"
                                + GALLERY
                                + "'; no role"),
                arguments(
                        new Problem.NotAuthorized(
                                "dev",
                                "a0b1",
                                "x/write",
                                GALLERY,
                                new Decision.NoRoleAllows(List.of(Role.READER))),
                        "Reader"),
                arguments(
                        new Problem.NotAuthorized(
                                "dev",
                                "a0b1",
                                "x/write",
                                GALLERY,
                                new Decision.Withheld(Role.CONTRIBUTOR, "x/*")),
                        "Contributor; 'x/*'"),
                arguments(new Problem.PermissionFixed("Groups"), "Groups; reset"),
                arguments(new Problem.SharingNeedsGroups("Private"), "Groups; Private"),
                arguments(new Problem.SharingNeedsCommunity("Private"), "Community; Private"),
                arguments(
                        new Problem.CommunityFieldsMissing(List.of("eula", "publisherUri")),
                        "eula, publisherUri"),
                arguments(new Problem.CommunityFieldsWithoutCommunity(), "Community"),
                arguments(new Problem.PublicPrefixInvalid("x"), "'x'; 5 to 16"),
                arguments(new Problem.GuidInvalid("tenantIds", "x"), "'x'; tenantIds"),
                arguments(
                        new Problem.NotShareable(GALLERY, Obstacle.ENCRYPTED, List.of(IMAGE)),
                        "'gold'; encrypted; " + SHORT),
                arguments(
                        new Problem.InstancesOutOfRange(1001, Limits.SCALE_SET_INSTANCES),
                        "1,001; instances of a scale set from a gallery image; 1,000"),
                arguments(new Problem.FlexibleAcrossTenants("/x", NIL), "/x; flexible; " + NIL),
                arguments(new Problem.DeployedFromBin(VERSION), VERSION + "; undelete"),
                arguments(new Problem.DeployedWithoutBytes(VERSION), VERSION + "; without disks"),
                arguments(new Problem.OsProfileNotAllowed(VERSION), "'osProfile'; " + VERSION),
                arguments(
                        new Problem.TermsNotAccepted("/x", "https://t.example"),
                        "/x; https://t.example; --accept-term"),
                arguments(new Problem.TooManyApplications(25, 26), "max=25; current=26"),
                arguments(new Problem.UpgradeNeedsHealthProbe(), "health probe"),
                arguments(new Problem.UpgradeNeedsLatest("web/1.0.0"), "web/1.0.0; latest"),
                arguments(new Problem.ApplicationTwice(IMAGE), "packageReferenceId; " + IMAGE),
                arguments(
                        new Problem.ApplicationSystemDiffers("agent", "Linux", "Windows"),
                        "agent supports OS Linux; is Windows"),
                arguments(new Problem.ApplicationsTooLarge(9, 8), "8 bytes; 9"),
                arguments(new Problem.SharedTooWidely("tenants", 6, 5), "at most 5 tenants; not 6"),
                arguments(new Problem.SignInInvalid("x"), "'x'; @"),
                arguments(new Problem.DomainInvalid("x"), "'x'"),
                arguments(new Problem.NotAGroup("ada"), "'ada'; no group"),
                arguments(new Problem.GroupInItself("ops"), "'ops'"),
                arguments(new Problem.AlreadyAssigned("Reader", "ada"), "already; 'ada'; 'Reader'"),
                arguments(new Problem.OwnerOfWorkspaceStays("ada"), "'ada'"),
                arguments(new Problem.SubscriptionWorkedIn("Prod"), "'Prod'; another one"),
                arguments(
                        new Problem.SubscriptionNotEmpty("Prod", List.of(IMAGE)),
                        "'Prod'; " + SHORT),
                arguments(
                        new Problem.TenantNotEmpty("contoso.com", List.of("1 subscription")),
                        "'contoso.com'; 1 subscription"),
                arguments(new Problem.LastOwner("ada"), "'ada'; last owner"),
                arguments(new Problem.SoftDeleteNeedsOnePlace(List.of(IMAGE)), SHORT),
                arguments(new Problem.PriceInvalid("x"), "'x'"),
                arguments(new Problem.PriceMissing("Standard_LRS"), "Standard_LRS"),
                arguments(new Problem.CurrencyUnknown("XXY"), "'XXY'"),
                arguments(new Problem.PriceLineInvalid("a b"), "'a b'"),
                arguments(
                        new Problem.LineInvalid(7, new Problem.CurrencyUnknown("XXY")),
                        "Line 7: 'XXY'"),
                arguments(new Problem.AnchorInvalid("x"), "'x'; anchor"),
                arguments(new Problem.DrillsNotAllowed(), "--drills"),
                arguments(new Problem.FileMissing("a.vhd"), "'a.vhd'; path"),
                arguments(new Problem.FileNotRegular("a.vhd"), "'a.vhd'; folder"),
                arguments(new Problem.FileUnreadable("a.vhd", "no"), "'a.vhd'; no; permissions"),
                arguments(new Problem.ReadingCancelled("a.vhd"), "'a.vhd'; cancelled"),
                arguments(new Problem.FileChanged("a.vhd"), "'a.vhd'; changed"),
                arguments(new Problem.ImageEmpty("a.vhd"), "'a.vhd'; empty"),
                arguments(
                        new Problem.ImageCut("a.vhd", "block table", -1, 8, 512),
                        "'a.vhd'; block table; 18446744073709551615; 512; copy it again"),
                arguments(
                        new Problem.ImageFieldWrong("a.vhd", "cluster bits", 99),
                        "'a.vhd'; cluster bits; 99; copy it again"),
                arguments(
                        new Problem.ImageFieldTooLarge("a.vhd", "L1 table", 99, 32),
                        "'a.vhd'; L1 table; 99; 32; copy it again"),
                arguments(
                        new Problem.ImageChecksumWrong("a.vhd", "footer"),
                        "'a.vhd'; footer; copy it again"),
                arguments(new Problem.ImagePackingWrong("a.vhd", 7), "'a.vhd'; 7; copy it again"),
                arguments(new Problem.ImageOverlaps("a.vhd"), "'a.vhd'; copy it again"),
                arguments(new Problem.ImageMarkedCorrupt("a.vhd"), "'a.vhd'; qemu-img check"),
                arguments(new Problem.ImageNotClosed("a.vhd"), "'a.vhd'; log"),
                arguments(
                        new Problem.ImageNeedsParent("a.vhd", "b.vhd"),
                        "'a.vhd'; 'b.vhd'; Merge; qemu-img"),
                arguments(new Problem.ImageEncrypted("a.vhd"), "'a.vhd'; encrypted"),
                arguments(
                        new Problem.ImageInOtherFiles("a.vmdk", "monolithicFlat"),
                        "'a.vmdk'; monolithicFlat; Convert"),
                arguments(new Problem.ImageFeatureUnknown("a.vhd", "X"), "'a.vhd'; X; Convert"),
                arguments(new Problem.ImageFormatForeign("a", "VDI"), "'a'; VDI; convert"),
                arguments(new Problem.ImageArchived("a.gz", "gzip"), "'a.gz'; gzip; Unpack"),
                arguments(new Problem.ImageTooScattered("a.vhd"), "'a.vhd'; boot loader"),
                arguments(new Problem.ImageSizeUneven("a.raw", 7), "'a.raw'; 7; 512"),
                arguments(new Problem.VhdFooterDamaged("a.vhd"), "'a.vhd'; footer"),
                arguments(new Problem.GptDamaged("a.vhd", true, true), "'a.vhd'; Both; sgdisk"),
                arguments(new Problem.GptDamaged("a.vhd", true, false), "'a.vhd'; first; sgdisk"),
                arguments(new Problem.GptDamaged("a.vhd", false, true), "'a.vhd'; backup; sgdisk"),
                arguments(new Problem.PartitionOutside("a.vhd", 3), "'a.vhd'; 3"),
                arguments(new Problem.NoGpt("a.vhd", "mbr"), "'a.vhd'; mbr; mbr2gpt"),
                arguments(new Problem.NoEfiPartition("a.vhd"), "'a.vhd'; EFI system partition"),
                arguments(new Problem.EfiPartitionUnreadable("a.vhd"), "'a.vhd'; FAT"),
                arguments(new Problem.NoBootLoader("a.vhd"), "'a.vhd'; BOOTX64.EFI; Install"),
                arguments(new Problem.BootLoaderDamaged("a.vhd", "\\X.EFI"), "'a.vhd'; \\X.EFI"),
                arguments(
                        new Problem.BootLoaderUnsigned("a.vhd", "\\X.EFI"),
                        "'a.vhd'; \\X.EFI; not signed; shim"),
                arguments(new Problem.SourceWithoutBytes("web"), "'web'; --metadata-only"),
                arguments(new Problem.SourceUnreadable("web"), "'web'; verified"),
                arguments(new Problem.ShallowFromFile("a.vhd"), "'a.vhd'; managed image"),
                arguments(
                        new Problem.UsedByShallow(VERSION, List.of(IMAGE.version("2.0.0"))),
                        "1.0.0; 2.0.0; Delete them first"),
                arguments(new Problem.WithoutBytes(VERSION), "1.0.0; without bytes"),
                arguments(
                        new Problem.StoreUnusable("West US", 1, "It is gone."),
                        "West US; zone 1; It is gone"),
                arguments(
                        new Problem.StoreTooSmall("West US", 1, 4096, 100),
                        "West US; zone 1; 4.0 KiB; 100 bytes are free"),
                arguments(new Problem.FolderInUse("/srv/a", "it is full"), "'/srv/a'; it is full"),
                arguments(new Problem.ZoneUnknown("West US", 4, List.of(1)), "West US; zone 4; 1"),
                arguments(new Problem.FileNotWritten("a.gz", "no room"), "'a.gz'; no room"),
                arguments(new Problem.WritingCancelled("a.raw"), "'a.raw'; cancelled"),
                arguments(new Problem.FileExists("a.vhd"), "'a.vhd'; exists"),
                arguments(new Problem.SourceChanging("a.vhd"), "'a.vhd'; changed"),
                arguments(new Problem.DiskUnknown("7", List.of(-1, 0)), "'7'; os, 0"),
                arguments(
                        new Problem.GalleryElsewhere("Contoso-1", "East US", List.of("West US")),
                        "Contoso-1; East US; West US"),
                arguments(new Problem.JsonMalformed("odd", 2, 3), "line 2, column 3; odd"),
                arguments(new Problem.JsonKeyTwice("a", 2, 3), "'a'; line 2, column 3"),
                arguments(new Problem.JsonTooDeep(64, 2, 3), "64; line 2, column 3"),
                arguments(new Problem.JsonTooLarge(99), "99"),
                arguments(new Problem.NoStoreFound("/s"), "/s; --store"),
                arguments(new Problem.StoreOfAnother("/s", "abc", "/d"), "/s; abc; /d"),
                arguments(new Problem.JsonTooManyValues(98), "98"),
                arguments(new Problem.JsonTooManyKeys(97), "97"),
                arguments(new Problem.JsonSurrogateAlone(2, 3), "line 2, column 3"),
                arguments(new Problem.JsonTrailing(2, 3), "line 2, column 3"),
                arguments(
                        new Problem.JsonTypeWrong("tags", "an object", "a list"),
                        "'tags' is a list where an object is expected"),
                arguments(new Problem.JsonFieldTwice("tags"), "'tags'"),
                arguments(new Problem.EntityNameDiffers("a", "b"), "'a'; 'b'"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("problems")
    void aSentenceNamesWhatItIsAbout(Problem problem, String essentials) {
        String sentence = Sentences.of(problem);

        assertThat(sentence).contains(essentials.split("; ")).doesNotContain("%s", "%d", "\n");
        assertThat(sentence).matches("(?s)['A-Z\\d].*[.'_?]");
        assertThat(problem.code()).matches("[A-Z][A-Za-z]+");
    }

    @Test
    void everyKindOfProblemIsInTheTable() {
        assertThat(names(problems())).isEqualTo(kinds(Problem.class).collect(Collectors.toSet()));
    }

    static Stream<Arguments> cautions() {
        return Stream.of(
                arguments(
                        new Caution.FeatureUnknown("SecurtyType", "SecurityType"),
                        "SecurtyType; called like 'SecurityType'"),
                arguments(new Caution.ManyReplicas("West US", 60, 50), "60; West US; 50"),
                arguments(
                        new Caution.ReplicationSlow(VERSION, Instant.parse("2026-11-01T08:15:30Z")),
                        "2026-11-01T08:15; more than six hours"),
                arguments(
                        new Caution.FewReplicasInProduction(List.of("West US", "East US"), 3),
                        "production; 3; West US, East US"),
                arguments(new Caution.ManyReplicasNeeded(60, 50), "60; 50; several regions"),
                arguments(
                        new Caution.LimitNear(Limits.GALLERIES_PER_REGION, "West US", 91),
                        "91 of 100; West US"),
                arguments(new Caution.ReplicasBusy("West US", 60, 50, 2), "West US; 60; 50; 2"),
                arguments(new Caution.ImageInUse(VERSION, 3, 1), "3 machines and 1 scale set."),
                arguments(new Caution.AccessRequired("West US"), "West US; requested"),
                arguments(new Caution.SingleVersionShared(VERSION), "'1.0.0'; gallery"),
                arguments(new Caution.OtherTenant("ada", NIL), "'ada'; guest"),
                arguments(
                        new Caution.SharedBeyondRoles(GALLERY, SharingPermission.COMMUNITY),
                        "'gold'; everyone"),
                arguments(
                        new Caution.SharedBeyondRoles(GALLERY, SharingPermission.GROUPS),
                        "subscriptions and tenants"),
                arguments(new Caution.BecomesPublic(Community.NONE, List.of()), "Everyone"),
                arguments(new Caution.ConsumersCutOff(GALLERY), "'gold'; scale sets"),
                arguments(
                        new Caution.LatestBecomes(
                                new LatestChange(
                                        Regions.of("westus"),
                                        Optional.of(new VersionNumber(1, 1, 0)),
                                        Optional.of(new VersionNumber(1, 0, 0)))),
                        "West US; becomes 1.0.0; was 1.1.0"),
                arguments(
                        new Caution.LatestBecomes(
                                new LatestChange(
                                        Regions.of("westus"),
                                        Optional.of(new VersionNumber(1, 1, 0)),
                                        Optional.empty())),
                        "no latest; was 1.1.0"),
                arguments(new Caution.RegionsLost(List.of("West US")), "West US"),
                arguments(new Caution.StoresOut(List.of("West US")), "West US; waits"),
                arguments(new Caution.PlannedWithoutBytes(), "no bytes"),
                arguments(
                        new Caution.NothingToSteer(Steer.PAUSE, VERSION),
                        "nothing to pause; on its way"),
                arguments(new Caution.NothingToSteer(Steer.RESUME, VERSION), "is paused"),
                arguments(
                        new Caution.MarketplaceDiffers(TRIPLE, "generation", "V1", "V2"),
                        "p:o:s; generation V2, not V1"),
                arguments(
                        new Caution.MarketplaceSkuUnknown(TRIPLE, "t"), "p:o:s; Did you mean 't'?"),
                arguments(
                        new Caution.IdentifierDiffers(TRIPLE, new Identifier("p", "o", "t")),
                        "p:o:s; p:o:t"),
                arguments(
                        new Caution.Preview(PreviewFeature.SOFT_DELETE),
                        "Soft delete is a preview; https://; feature list"),
                arguments(new Caution.SignatureLeftOut(), "without its signature (sig=)"),
                arguments(
                        new Caution.ImageGenerationDiffers("a.vhd", Generation.V1, Generation.V2),
                        "'a.vhd'; V1; V2"),
                arguments(
                        new Caution.ImageArchitectureDiffers(
                                "a.vhd", Architecture.ARM64, Architecture.X64),
                        "'a.vhd'; Arm64; x64"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cautions")
    void aCautionNamesWhatItIsAbout(Caution caution, String essentials) {
        assertThat(Sentences.of(caution)).contains(essentials.split("; ")).endsWith(".");
    }

    @Test
    void everyKindOfCautionIsInTheTable() {
        assertThat(names(cautions())).isEqualTo(kinds(Caution.class).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void aWorkspaceThatCannotBeUsedIsNamed(Reason reason) {
        WorkspaceException failure =
                new WorkspaceException(reason, Path.of("/srv/meine Bilder"), "so it is");

        assertThat(Sentences.of(failure)).contains("/srv/meine Bilder").endsWith(".");
        assertThat(Sentences.code(failure)).matches("[A-Z][A-Za-z]+");
    }

    private static Set<String> names(Stream<Arguments> table) {
        return table.map(each -> each.get()[0].getClass().getSimpleName())
                .collect(Collectors.toSet());
    }

    private static Stream<String> kinds(Class<?> kind) {
        return kind.isSealed()
                ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(SentencesTest::kinds)
                : Stream.of(kind.getSimpleName());
    }
}
