package gallerist.model;

import gallerist.model.gallery.ResourceId;
import gallerist.model.limits.Limits;
import gallerist.model.replication.StorageType;
import gallerist.model.sharing.Decision;
import gallerist.model.sharing.Obstacle;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Why something was refused: the facts, and the code that people know from the service. The
 * sentences stand in the application's {@code text}, one for each.
 */
public sealed interface Problem {

    /** The code of the service, such as {@code PropertyChangeNotAllowed}. */
    String code();

    /** Problems of one field, so that a form can show them beside it. */
    sealed interface OfField extends Problem {
        String field();
    }

    /** Problems that have no code of their own in the service. */
    sealed interface Invalid extends Problem {
        @Override
        default String code() {
            return "InvalidParameter";
        }
    }

    // names and numbers

    /** A name, a number, a text or a link that cannot be. */
    sealed interface OfValue extends Problem {}

    record NameInvalid(String name) implements Invalid, OfValue {}

    record GroupNameInvalid(String name) implements Invalid, OfValue {}

    record GalleryNameInvalid(String name) implements Invalid, OfValue {}

    record EntityNameInvalid(String name) implements Invalid, OfValue {}

    record ApplicationNameInvalid(String name) implements Invalid, OfValue {}

    record VersionNameInvalid(String name) implements Invalid, OfValue {}

    record ApplicationVersionNameInvalid(String name) implements Invalid, OfValue {}

    record IdInvalid(String id) implements Invalid, OfValue {}

    record PropertyIdInvalid(String field, String id) implements Invalid, OfField, OfValue {}

    record IdentifierInvalid(String part, String text, long limit) implements Invalid, OfValue {}

    record RangeReversed(String field) implements Invalid, OfField, OfValue {}

    record OutOfRange(String field, long number, long min, long max)
            implements Invalid, OfField, OfValue {}

    record ControlCharacter(String field, int character) implements Invalid, OfField, OfValue {}

    record TextTooLong(String field, long length, long limit)
            implements Invalid, OfField, OfValue {}

    record LinkInvalid(String field, String text) implements Invalid, OfField, OfValue {}

    record MailInvalid(String field, String text) implements Invalid, OfField, OfValue {}

    record DateInvalid(String field, String text) implements Invalid, OfField, OfValue {}

    record EndOfLifePassed(Instant at) implements Invalid, OfValue {}

    record TooManyTags(int count) implements Invalid, OfValue {}

    record TagNameInvalid(String name) implements Invalid, OfValue {}

    record TagTwice(String name) implements Invalid, OfValue {}

    record TagValueTooLong(String name, int length) implements Invalid, OfValue {}

    record Missing(String field) implements Invalid, OfField, OfValue {}

    /**
     * A path of a property leads nowhere.
     *
     * @param names of the properties that there are where the path goes wrong
     * @param items how many items there are, if that is a list
     */
    record PathNotFound(String path, List<String> names, int items) implements Invalid, OfValue {}

    /**
     * What was typed is no property of such a resource.
     *
     * @param nearest the one that was probably meant, empty where none is near
     * @param beside the properties that there are in the same place
     */
    record PropertyUnknown(String path, String type, String nearest, List<String> beside)
            implements Invalid, OfValue {}

    record ChoiceUnknown(String field, String text, List<String> choices)
            implements Invalid, OfField, OfValue {}

    // regions

    /** Where something is or shall be. */
    sealed interface OfRegion extends Problem {}

    record RegionUnknown(String text, String nearest) implements OfRegion {
        @Override
        public String code() {
            return "LocationNotAvailableForResourceType";
        }
    }

    record HomeRegionMissing(String home, List<String> regions) implements Invalid, OfRegion {}

    /** Everybody may use the region. */
    record AccessNotNeeded(String region) implements Invalid, OfRegion {}

    record RegionTwice(String region) implements Invalid, OfRegion {}

    record ZonesMissing(String region) implements Invalid, OfRegion {}

    record StorageTypeChanged(String region, StorageType stored) implements Invalid, OfRegion {}

    record StorageGivenTwice() implements Invalid, OfRegion {}

    record RegionRemovalForbidden(List<String> regions) implements OfRegion {
        @Override
        public String code() {
            return "OperationNotAllowed";
        }
    }

    record ShallowNeedsHomeOnly() implements Invalid, OfRegion {}

    record ShallowPlanFixed() implements OfRegion {
        @Override
        public String code() {
            return "OperationNotAllowed";
        }
    }

    record DiskTooLarge(long sizeInGB, long limit) implements Invalid, OfRegion {}

    // existence and order

    /** What is not there, is there already, or is in the way. */
    sealed interface OfExistence extends Problem {}

    record NotFound(ResourceId id) implements OfExistence {
        @Override
        public String code() {
            return "ResourceNotFound";
        }
    }

    record GroupNotFound(String name) implements OfExistence {
        @Override
        public String code() {
            return "ResourceGroupNotFound";
        }
    }

    record ParentNotFound(ResourceId parent) implements OfExistence {
        @Override
        public String code() {
            return "ParentResourceNotFound";
        }
    }

    record SourceNotFound(String id) implements OfExistence {
        @Override
        public String code() {
            return "NotFound";
        }
    }

    record NamedNotFound(String what, String name, String nearest) implements OfExistence {
        @Override
        public String code() {
            return "ResourceNotFound";
        }
    }

    record NameAmbiguous(String what, String name, List<String> candidates)
            implements Invalid, OfExistence {}

    record NameTaken(String what, String name) implements OfExistence {
        @Override
        public String code() {
            return "Conflict";
        }
    }

    record GalleryNameTaken(String name, String subscription) implements OfExistence {
        @Override
        public String code() {
            return "Conflict";
        }
    }

    record LocationFixed(String name, String location, String group, String asked)
            implements OfExistence {
        @Override
        public String code() {
            return "InvalidResourceLocation";
        }
    }

    record IdentifierTaken(String definition, String publisher, String offer, String sku)
            implements OfExistence {
        @Override
        public String code() {
            return "Conflict";
        }
    }

    record HasChildren(List<ResourceId> children) implements OfExistence {
        @Override
        public String code() {
            return "CannotDeleteResource";
        }
    }

    record HasSoftDeleted(List<ResourceId> versions) implements OfExistence {
        @Override
        public String code() {
            return "CannotDeleteResource";
        }
    }

    record StillInCommunity(ResourceId gallery) implements OfExistence {
        @Override
        public String code() {
            return "CannotDeleteResource";
        }
    }

    record PropertyFixed(String property) implements OfExistence {
        @Override
        public String code() {
            return "PropertyChangeNotAllowed";
        }
    }

    record FeaturesNeedAllowUpdate() implements OfExistence {
        @Override
        public String code() {
            return "PropertyChangeNotAllowed";
        }
    }

    record ChangedMeanwhile(ResourceId id) implements OfExistence {
        @Override
        public String code() {
            return "PreconditionFailed";
        }
    }

    /** What is asked for is another plan than the one that somebody looked at. */
    record PlanDiffers(String planned, String actual) implements OfExistence {
        @Override
        public String code() {
            return "PreconditionFailed";
        }
    }

    /** What somebody saw is no longer what would be done. */
    record PlanStale() implements OfExistence {
        @Override
        public String code() {
            return "PreconditionFailed";
        }
    }

    /**
     * Several things were to be done one after the other, and one was refused.
     *
     * @param at the one that was refused
     */
    record DoneInPart(int done, int all, ResourceId at) implements OfExistence {
        @Override
        public String code() {
            return "PreconditionFailed";
        }
    }

    /** Somebody did not want it any more before it was done. */
    record GivenUp() implements OfExistence {
        @Override
        public String code() {
            return "OperationCancelled";
        }
    }

    record LimitReached(String subject, long limit, String region) implements OfExistence {
        @Override
        public String code() {
            return "QuotaExceeded";
        }
    }

    record Locked(String operation, ResourceId scope, List<ResourceId> lockedScopes)
            implements OfExistence {
        @Override
        public String code() {
            return "ScopeLocked";
        }
    }

    record DeletionBlockedBeforeEndOfLife(ResourceId version) implements OfExistence {
        @Override
        public String code() {
            return "DeleteGalleryImageVersionBlockedBeforeEndOfLife";
        }
    }

    record MarkedForDeletion(ResourceId version) implements OfExistence {
        @Override
        public String code() {
            return "OperationNotAllowed";
        }
    }

    /**
     * Nothing happens to a version in the recycle bin but that it is taken out, one way or other.
     */
    record InRecycleBin(ResourceId version) implements OfExistence {
        @Override
        public String code() {
            return "OperationNotAllowed";
        }
    }

    record FailedNotSoftDeletable(ResourceId version) implements OfExistence {
        @Override
        public String code() {
            return "OperationNotAllowed";
        }
    }

    record NotSoftDeleted(ResourceId version) implements OfExistence {
        @Override
        public String code() {
            return "ResourceNotFound";
        }
    }

    // definitions and versions

    /** What an image or a version cannot be made of. */
    sealed interface OfVersion extends Problem {}

    record SecurityTypeNeedsV2(String securityType) implements Invalid, OfVersion {}

    record SecurityTypeNeedsPrivate(String securityType) implements Invalid, OfVersion {}

    record SourceCount(int count) implements Invalid, OfVersion {}

    record SourceStateDiffers(String source, String definition, String actual)
            implements Invalid, OfVersion {}

    record SourceGenerationDiffers(String source, String actual, String definition)
            implements Invalid, OfVersion {}

    record SourceSystemDiffers(String source, String actual, String definition)
            implements Invalid, OfVersion {}

    record SourceElsewhere(String source) implements Invalid, OfVersion {}

    record SourceNotAnImage(String id) implements Invalid, OfVersion {}

    record SourceNotADisk(String id) implements Invalid, OfVersion {}

    record SourcePlanDiffers(String source, String actual, String definition)
            implements Invalid, OfVersion {}

    /** What is named as the source is only a record; there are no bytes to capture. */
    record SourceWithoutBytes(String source) implements Invalid, OfVersion {}

    /** It has bytes, but no verified copy of them can be read now. */
    record SourceUnreadable(String source) implements Invalid, OfVersion {}

    /** A shallow version refers to bytes that are in the home region already. */
    record ShallowFromFile(String file) implements Invalid, OfVersion {}

    /** Shallow versions use its bytes. */
    record UsedByShallow(ResourceId source, List<ResourceId> versions) implements OfVersion {
        @Override
        public String code() {
            return "Conflict";
        }
    }

    /** There is only a record of it. */
    record WithoutBytes(ResourceId id) implements OfVersion {
        @Override
        public String code() {
            return "NotFound";
        }
    }

    /** There is nothing to make a catalogue from. */
    record NoStoreFound(String folder) implements OfVersion {
        @Override
        public String code() {
            return "NoStoreFound";
        }
    }

    /** What was found in a workspace is another one's. */
    record StoreOfAnother(String store, String owner, String database) implements OfVersion {
        @Override
        public String code() {
            return "StoreOfAnotherWorkspace";
        }
    }

    /** The place of a region's bytes cannot be used. */
    record StoreUnusable(String region, int zone, String detail) implements OfVersion {
        @Override
        public String code() {
            return "RegionalStoreUnavailable";
        }
    }

    /** A place of a region's bytes has too little space. */
    record StoreTooSmall(String region, int zone, long needed, long free) implements OfVersion {
        @Override
        public String code() {
            return "RegionalStoreFull";
        }
    }

    /** A folder that should become a store, or hold machines, is not empty. */
    record FolderInUse(String folder, String detail) implements OfVersion {
        @Override
        public String code() {
            return "Conflict";
        }
    }

    record ZoneUnknown(String region, int zone, List<Integer> zones)
            implements Invalid, OfVersion {}

    /** Files can be made only where none is. */
    record FileNotWritten(String file, String reason) implements OfVersion {
        /** With the reason in words, where the failure itself only names the file. */
        public static FileNotWritten because(String file, IOException failure) {
            String reason =
                    switch (failure) {
                        case AccessDeniedException _ -> "permission denied";
                        case NoSuchFileException _ -> "its folder is not there or takes no files";
                        case FileAlreadyExistsException _ -> "it is there already";
                        case FileSystemException known when known.getReason() != null ->
                                known.getReason();
                        default -> String.valueOf(failure.getMessage());
                    };
            return new FileNotWritten(file, reason);
        }

        @Override
        public String code() {
            return "FileNotWritten";
        }
    }

    /** What was written of it is gone again. */
    record WritingCancelled(String file) implements Invalid, OfVersion {}

    record FileExists(String file) implements OfVersion {
        @Override
        public String code() {
            return "Conflict";
        }
    }

    /** A file changed while it was read. */
    record SourceChanging(String file) implements Invalid, OfVersion {}

    record DiskUnknown(String disk, List<Integer> luns) implements Invalid, OfVersion {}

    record SourceEncrypted(String source) implements Invalid, OfVersion {}

    record LunTwice(int lun) implements Invalid, OfVersion {}

    record SourceTwice(String id) implements Invalid, OfVersion {}

    record BlobTwice(String uri) implements Invalid, OfVersion {}

    record DisksFixed() implements OfVersion {
        @Override
        public String code() {
            return "PropertyChangeNotAllowed";
        }
    }

    record FeatureTwice(String name) implements Invalid, OfVersion {}

    record ActionTwice(String name) implements Invalid, OfVersion {}

    record EncryptedNotShareable(ResourceId gallery) implements Invalid, OfVersion {}

    record ApplicationEncrypted() implements Invalid, OfVersion {}

    record EncryptionMissing(String region, String encryptedRegion) implements Invalid, OfVersion {}

    record DiskEncryptionMissing(String disk, String region, String set, String encryptedRegion)
            implements Invalid, OfVersion {}

    record EncryptionSetElsewhere(String set, String subscription) implements Invalid, OfVersion {}

    record EncryptionLunTwice(int lun, String region) implements Invalid, OfVersion {}

    record EncryptionLunUnknown(int lun, List<Integer> known) implements Invalid, OfVersion {}

    record LocationMustMatchGallery(String location, String gallery)
            implements Invalid, OfVersion {}

    record NoLatest(ResourceId definition) implements OfVersion {
        @Override
        public String code() {
            return "ImageVersionNotFound";
        }
    }

    /** People have agreed on another way of numbering the versions of the image. */
    record NumberingBroken(String number, String agreed) implements Invalid, OfVersion {}

    /** No version of an image can have a higher number. */
    record NumbersUsedUp(ResourceId definition) implements Invalid, OfVersion {}

    /** A gallery that is open to the caller has nothing in this region. */
    record GalleryElsewhere(String gallery, String region, List<String> regions)
            implements OfExistence {
        public GalleryElsewhere {
            regions = List.copyOf(regions);
        }

        @Override
        public String code() {
            return "GalleryNotFound";
        }
    }

    /** Every copy of a disk is damaged or lost, in a region or everywhere. */
    record NoGoodCopy(ResourceId version, String disk, Optional<String> region)
            implements OfVersion {
        @Override
        public String code() {
            return "GalleryImageDamaged";
        }
    }

    record NotInRegion(ResourceId image, String region) implements OfVersion {
        @Override
        public String code() {
            return "GalleryImageNotFound";
        }
    }

    // machines

    /** What no machine can be made from. */
    sealed interface OfMachine extends Problem {}

    record InstancesOutOfRange(int instances, Limits limit) implements Invalid, OfMachine {}

    record DeployedFromBin(ResourceId version) implements OfMachine {
        @Override
        public String code() {
            return "OperationNotAllowed";
        }
    }

    /** There is a record of the version, but no disk to start from. */
    record DeployedWithoutBytes(ResourceId image) implements OfMachine {
        @Override
        public String code() {
            return "OperationNotAllowed";
        }
    }

    record OsProfileNotAllowed(ResourceId image) implements Invalid, OfMachine {}

    /** An image for everyone is used on the publisher's terms. */
    record TermsNotAccepted(String image, String terms) implements OfMachine {
        @Override
        public String code() {
            return "OperationNotAllowed";
        }
    }

    record TooManyApplications(long most, int count) implements OfMachine {
        @Override
        public String code() {
            return "OperationNotAllowed";
        }
    }

    record UpgradeNeedsHealthProbe() implements Invalid, OfMachine {}

    record UpgradeNeedsLatest(String image) implements Invalid, OfMachine {}

    record ApplicationTwice(ResourceId application) implements Invalid, OfMachine {}

    record ApplicationSystemDiffers(String application, String supported, String machine)
            implements Invalid, OfMachine {}

    record ApplicationsTooLarge(long bytes, long most) implements OfMachine {
        @Override
        public String code() {
            return "OperationNotAllowed";
        }
    }

    // sharing and rights

    /** Who may not, and what may not be shared. */
    sealed interface OfSharing extends Problem {}

    record NotAuthorized(
            String name, String objectId, String action, ResourceId scope, Decision.No why)
            implements OfSharing {
        @Override
        public String code() {
            return "AuthorizationFailed";
        }
    }

    record PermissionFixed(String permission) implements OfSharing {
        @Override
        public String code() {
            return "PropertyChangeNotAllowed";
        }
    }

    record SharingNeedsGroups(String permission) implements Invalid, OfSharing {}

    record SharingNeedsCommunity(String permission) implements Invalid, OfSharing {}

    record CommunityFieldsMissing(List<String> fields) implements Invalid, OfSharing {}

    record CommunityFieldsWithoutCommunity() implements Invalid, OfSharing {}

    record PublicPrefixInvalid(String prefix) implements Invalid, OfSharing {}

    record GuidInvalid(String field, String text) implements Invalid, OfField, OfSharing {}

    record NotShareable(ResourceId gallery, Obstacle obstacle, List<ResourceId> images)
            implements Invalid, OfSharing {}

    record FlexibleAcrossTenants(String image, UUID tenant) implements OfSharing {
        @Override
        public String code() {
            return "OperationNotAllowed";
        }
    }

    record SharedTooWidely(String what, long count, long limit) implements OfSharing {
        @Override
        public String code() {
            return "QuotaExceeded";
        }
    }

    record SignInInvalid(String text) implements Invalid, OfSharing {}

    record DomainInvalid(String text) implements Invalid, OfSharing {}

    record NotAGroup(String name) implements Invalid, OfSharing {}

    record GroupInItself(String name) implements Invalid, OfSharing {}

    record AlreadyAssigned(String role, String principal) implements OfSharing {
        @Override
        public String code() {
            return "RoleAssignmentExists";
        }
    }

    /** Whoever began the workspace acts where nobody is named. */
    record OwnerOfWorkspaceStays(String principal) implements OfSharing {
        @Override
        public String code() {
            return "OperationNotAllowed";
        }
    }

    /** New resources go into it. */
    record SubscriptionWorkedIn(String subscription) implements OfSharing {
        @Override
        public String code() {
            return "OperationNotAllowed";
        }
    }

    record SubscriptionNotEmpty(String subscription, List<ResourceId> inside) implements OfSharing {
        @Override
        public String code() {
            return "Conflict";
        }

        public SubscriptionNotEmpty {
            inside = List.copyOf(inside);
        }
    }

    record TenantNotEmpty(String tenant, List<String> inside) implements OfSharing {
        @Override
        public String code() {
            return "Conflict";
        }

        public TenantNotEmpty {
            inside = List.copyOf(inside);
        }
    }

    record LastOwner(String principal) implements OfSharing {
        @Override
        public String code() {
            return "OperationNotAllowed";
        }
    }

    record SoftDeleteNeedsOnePlace(List<ResourceId> elsewhere) implements Invalid, OfSharing {}

    // prices

    /** What belongs to the workspace itself: prices, the log, drills. */
    sealed interface OfWorkspace extends Problem {}

    record PriceInvalid(String text) implements Invalid, OfWorkspace {}

    record PriceMissing(String what) implements Invalid, OfWorkspace {}

    record CurrencyUnknown(String currency) implements Invalid, OfWorkspace {}

    record PriceLineInvalid(String line) implements Invalid, OfWorkspace {}

    /** What is wrong in a line of a text that was handed in. */
    record LineInvalid(int line, Problem why) implements Invalid, OfWorkspace {}

    // the log

    record AnchorInvalid(String text) implements Invalid, OfWorkspace {}

    record DrillsNotAllowed() implements OfWorkspace {
        @Override
        public String code() {
            return "OperationNotAllowed";
        }
    }

    // disk images

    /** Problems of a file on this machine that is, or should be, a disk image. */
    sealed interface OfImage extends Invalid {
        String file();
    }

    record FileMissing(String file) implements OfImage {}

    /** A folder, a device, a pipe. */
    record FileNotRegular(String file) implements OfImage {}

    record FileUnreadable(String file, String reason) implements OfImage {}

    record ReadingCancelled(String file) implements OfImage {}

    /** Somebody wrote to it, or put another in its place, while it was being captured. */
    record FileChanged(String file) implements OfImage {}

    record ImageEmpty(String file) implements OfImage {}

    /** A part of the image should lie where the file has already ended. */
    record ImageCut(String file, String part, long at, long length, long size) implements OfImage {}

    record ImageFieldWrong(String file, String field, long value) implements OfImage {}

    record ImageFieldTooLarge(String file, String field, long value, long limit)
            implements OfImage {}

    record ImageChecksumWrong(String file, String part) implements OfImage {}

    /** Packed bytes that cannot be unpacked. */
    record ImagePackingWrong(String file, long at) implements OfImage {}

    /** Two places of the disk claim the same bytes of the file. */
    record ImageOverlaps(String file) implements OfImage {}

    /** The program that wrote it last has marked it as corrupt. */
    record ImageMarkedCorrupt(String file) implements OfImage {}

    /** Its log holds writes that were never carried out. */
    record ImageNotClosed(String file) implements OfImage {}

    /** A differencing disk; {@code parent} is the name of the other file, empty when not known. */
    record ImageNeedsParent(String file, String parent) implements OfImage {}

    record ImageEncrypted(String file) implements OfImage {}

    /** Its bytes are in other files; {@code kind} is the name that its program has for that. */
    record ImageInOtherFiles(String file, String kind) implements OfImage {}

    record ImageFeatureUnknown(String file, String feature) implements OfImage {}

    record ImageFormatForeign(String file, String format) implements OfImage {}

    /** A compressed file or archive. */
    record ImageArchived(String file, String packing) implements OfImage {}

    /** Finding the boot loader would take more reading than any sound image needs. */
    record ImageTooScattered(String file) implements OfImage {}

    /** No whole number of sectors. */
    record ImageSizeUneven(String file, long size) implements OfImage {}

    /** The closing footer of a VHD is missing or wrong, while its copy in front is sound. */
    record VhdFooterDamaged(String file) implements OfImage {}

    /** Which headers of a GUID partition table are wrong: the first, the backup, or both. */
    record GptDamaged(String file, boolean first, boolean backup) implements OfImage {}

    record PartitionOutside(String file, int number) implements OfImage {}

    record NoGpt(String file, String partitionTable) implements OfImage {}

    record NoEfiPartition(String file) implements OfImage {}

    record EfiPartitionUnreadable(String file) implements OfImage {}

    record NoBootLoader(String file) implements OfImage {}

    record BootLoaderDamaged(String file, String path) implements OfImage {}

    record BootLoaderUnsigned(String file, String path) implements OfImage {}

    // JSON

    /** A text that is no JSON, or not the JSON that is wanted. */
    sealed interface OfJson extends Problem {}

    /** Problems of a text that is no JSON, or one that nobody should have to read. */
    sealed interface JsonUnreadable extends OfJson {
        @Override
        default String code() {
            return "InvalidRequestContent";
        }
    }

    /** Breaks the grammar of JSON; {@code detail} says how. */
    record JsonMalformed(String detail, long line, long column) implements JsonUnreadable {}

    record JsonKeyTwice(String key, long line, long column) implements JsonUnreadable {}

    record JsonTooDeep(long limit, long line, long column) implements JsonUnreadable {}

    record JsonTooLarge(long limit) implements JsonUnreadable {}

    record JsonTooManyValues(long limit) implements JsonUnreadable {}

    record JsonTooManyKeys(long limit) implements JsonUnreadable {}

    /** Half of a character that needs two code units. */
    record JsonSurrogateAlone(long line, long column) implements JsonUnreadable {}

    /** Something stands behind the end of the document. */
    record JsonTrailing(long line, long column) implements JsonUnreadable {}

    /** A value of another type than the path wants; {@code found} is the JSON of the value. */
    record JsonTypeWrong(String field, String expected, String found)
            implements Invalid, OfField, OfJson {}

    /** A field stands both at the top of a body and inside its properties, or under two names. */
    record JsonFieldTwice(String field) implements Invalid, OfField, OfJson {}

    /** The name inside a body is not the one of the resource that it was sent to. */
    record EntityNameDiffers(String name, String addressed) implements Invalid, OfJson {}
}
