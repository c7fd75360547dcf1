package gallerist.app.text;

import gallerist.model.Caution;
import gallerist.model.Nearest;
import gallerist.model.Problem;
import gallerist.model.activity.Anchor;
import gallerist.model.activity.ChainCheck;
import gallerist.model.deploy.ReplicaLoad;
import gallerist.model.deploy.ReplicaNeed;
import gallerist.model.gallery.Architecture;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.Identifier;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.LatestChange;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.limits.Limits;
import gallerist.model.preview.PreviewFeature;
import gallerist.model.region.Regions;
import gallerist.model.sharing.Community;
import gallerist.model.sharing.Decision;
import gallerist.model.sharing.Obstacle;
import gallerist.model.sharing.Role;
import gallerist.model.sharing.SharingPermission;
import gallerist.storage.Fault;
import gallerist.storage.WorkspaceException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Each problem as a sentence. Where the service has a text that people know, it is that text;
 * otherwise it names what is refused, the rule, and the way out.
 */
public final class Sentences {
    private Sentences() {}

    public static String of(Problem problem) {
        return switch (problem) {
            case Problem.NameInvalid(String name) ->
                    ("The name '%s' is invalid. A name is not empty and has no '/' and no control"
                                    + " characters.")
                            .formatted(name);
            case Problem.GroupNameInvalid(String name) ->
                    ("The resource group name '%s' is invalid. Allowed are up to 90 letters,"
                                    + " digits, '-', '_', '(', ')' and '.', not ending with '.'.")
                            .formatted(name);
            case Problem.GalleryNameInvalid(String name) -> galleryName(name);
            case Problem.EntityNameInvalid(String name) ->
                    ("The entity name '%s' is invalid according to its validation rule:"
                                    + " ^[^_\\W][\\w-._]{0,79}(?<![-.])$.")
                            .formatted(name);
            case Problem.ApplicationNameInvalid(String name) ->
                    ("The gallery application name '%s' is invalid. Allowed are up to 117 letters,"
                                    + " digits, '-', '_' and '.', not ending with '.'.")
                            .formatted(name);
            case Problem.VersionNameInvalid(String name) ->
                    ("The image version name '%s' is invalid. The image version name should follow"
                                    + " Major(int).Minor(int).Patch(int) format, for e.g: 1.0.0,"
                                    + " 2018.12.1 etc, with each number between 0 and 2,147,483,647.")
                            .formatted(name);
            case Problem.ApplicationVersionNameInvalid(String name) ->
                    ("The gallery application version name '%s' is invalid. The application version"
                                    + " name should follow Major(int32).Minor(int32).Patch(int32)"
                                    + " format, where each number is between 0 and 2,147,483,647"
                                    + " (inclusive). E.g. 1.0.0, 2018.12.1 etc.")
                            .formatted(name);
            case Problem.IdInvalid(String id) ->
                    ("'%s' is no resource id. Expect a fully qualified resource Id that starts"
                                    + " with '/subscriptions/{subscriptionId}'.")
                            .formatted(id);
            case Problem.PropertyIdInvalid(String field, String id) ->
                    ("Property id '%s' at path 'properties.%s' is invalid. Expect fully qualified"
                                    + " resource Id that start with '/subscriptions/{subscriptionId}'.")
                            .formatted(id, field);
            case Problem.IdentifierInvalid(String part, String text, long limit) ->
                    ("Asset name galleryImage.properties.identifier.%s '%s' is not valid. It cannot"
                                    + " be empty. Allowed characters are uppercase or lowercase letters,"
                                    + " digits, hyphen(-), period (.), underscore (_). Names are not"
                                    + " allowed to end with period(.). The length of the name cannot exceed"
                                    + " %d characters.")
                            .formatted(part, text, limit);
            case Problem.RangeReversed(String field) ->
                    "The minimum value of %1$s must not be greater than the maximum value of %1$s."
                            .formatted(field);
            case Problem.OutOfRange(String field, long number, long min, long max) ->
                    ("The value %d of parameter %s is out of range. The value must be between %d"
                                    + " and %d, inclusive.")
                            .formatted(number, field, min, max);
            case Problem.ControlCharacter(String field, int character) ->
                    "The text of %s has the control character %s. Remove it."
                            .formatted(field, Visible.number(character));
            case Problem.TextTooLong(String field, long length, long limit) ->
                    "The text of %s has %d characters; at most %d are allowed."
                            .formatted(field, length, limit);
            case Problem.LinkInvalid(String field, String text) ->
                    ("'%s' is no link for %s. Give an absolute http or https link of at most 2,048"
                                    + " characters.")
                            .formatted(text, field);
            case Problem.MailInvalid(String field, String text) ->
                    "'%s' is no mail address for %s. Give one such as images@contoso.com."
                            .formatted(text, field);
            case Problem.DateInvalid(String field, String text) ->
                    ("Could not convert string to DateTimeOffset: %s. Path 'properties.%s'. Give"
                                    + " a date such as 2030-01-31 or 2030-01-31T12:00:00Z.")
                            .formatted(text, field);
            case Problem.EndOfLifePassed(var at) ->
                    "EndOfLifeDate must be set to a future date; %s has passed.".formatted(at);
            case Problem.TooManyTags(int count) ->
                    "A resource has at most 50 tags, not %d.".formatted(count);
            case Problem.TagNameInvalid(String name) ->
                    ("The tag name '%s' is invalid. It has 1 to 512 characters and none of"
                                    + " < > %% & \\ ? /.")
                            .formatted(name);
            case Problem.TagTwice(String name) ->
                    "The tag '%s' is given twice; the case of its name does not matter."
                            .formatted(name);
            case Problem.TagValueTooLong(String name, int length) ->
                    "The value of the tag '%s' has %d characters; at most 256 are allowed."
                            .formatted(name, length);
            case Problem.Missing(String field) ->
                    "Required parameter '%s' is missing (null).".formatted(field);
            case Problem.PathNotFound(String path, List<String> names, int items) ->
                    names.isEmpty()
                            ? "The path '%s' leads nowhere: there are %d items."
                                    .formatted(path, items)
                            : "The path '%s' leads nowhere. Properties there are: %s."
                                    .formatted(path, listed(names));
            case Problem.PropertyUnknown(
                            String path,
                            String type,
                            String nearest,
                            List<String> beside) ->
                    "'%s' is no property of %s.%s"
                            .formatted(
                                    path,
                                    type,
                                    nearest.isEmpty() && !beside.isEmpty()
                                            ? " Properties there are: %s.".formatted(listed(beside))
                                            : meant(nearest));
            case Problem.ChoiceUnknown(String field, String text, List<String> choices) ->
                    "'%s' is no value of %s.%s Allowed are: %s."
                            .formatted(text, field, meant(text, choices), listed(choices));
            case Problem.RegionUnknown(String text, String nearest) -> regionUnknown(text, nearest);
            case Problem.HomeRegionMissing(String home, List<String> regions) ->
                    ("Gallery image version publishing profile regions <%s> must contain the"
                                    + " location of image version <%s>.")
                            .formatted(listed(regions), home);
            case Problem.AccessNotNeeded(String region) ->
                    "Access to the region %s needs no request: everybody may use it."
                            .formatted(region);
            case Problem.RegionTwice(String region) ->
                    ("Duplicate regions are not allowed in target publishing regions: '%s' is given"
                                    + " twice.")
                            .formatted(region);
            case Problem.ZonesMissing(String region) ->
                    ("ZRS storage account type is not supported in this region: '%s' has no"
                                    + " availability zones. Choose Standard_LRS or Premium_LRS.")
                            .formatted(region);
            case Problem.StorageTypeChanged(String region, var stored) ->
                    ("The storage account type of region '%s' is %s and can't be changed. Remove"
                                    + " the region, then add it again with the other type.")
                            .formatted(region, stored.text());
            case Problem.StorageGivenTwice() ->
                    "Give storageAccountType or storageAccountStrategy, not both.";
            case Problem.RegionRemovalForbidden(List<String> regions) ->
                    ("The regions <%s> can't be removed because the version's safety profile has"
                                    + " allowDeletionOfReplicatedLocations set to false. Set it to true"
                                    + " first.")
                            .formatted(listed(regions));
            case Problem.ShallowNeedsHomeOnly() ->
                    "A version with replication mode Shallow has one replica, in its home region"
                            + " only.";
            case Problem.ShallowPlanFixed() ->
                    "The target regions of a version with replication mode Shallow can't be"
                            + " changed. Create a version with replication mode Full.";
            case Problem.DiskTooLarge(long size, long limit) ->
                    ("The GalleryImageVersion source resource size %d exceeds the max size %d"
                                    + " supported.%s")
                            .formatted(size, limit, roomier(size, limit));
            case Problem.NotFound(ResourceId id) -> notFound(id);
            case Problem.GroupNotFound(String name) ->
                    "Resource group '%s' could not be found.".formatted(name);
            case Problem.ParentNotFound(ResourceId parent) ->
                    ("Can not perform requested operation on nested resource. Parent resource '%s'"
                                    + " not found.")
                            .formatted(parent.name());
            case Problem.SourceNotFound(String id) ->
                    "Source was not found: %s. Please make sure the source exists.".formatted(id);
            case Problem.NamedNotFound(String what, String name, String nearest) ->
                    "There is no %s '%s'.%s".formatted(what, name, meant(nearest));
            case Problem.NameAmbiguous(String what, String name, List<String> candidates) ->
                    "'%s' is the name of more than one %s. Give one of these: %s."
                            .formatted(name, what, listed(candidates));
            case Problem.NameTaken(String what, String name) ->
                    "There is already a %s '%s'. Please pick another name.".formatted(what, name);
            case Problem.GalleryNameTaken(String name, String subscription) ->
                    ("The gallery name '%s' is not unique within the subscription '%s'. Please pick"
                                    + " another gallery name.")
                            .formatted(name, subscription);
            case Problem.LocationFixed(String name, String location, String group, String asked) ->
                    ("The resource '%s' already exists in location '%s' in resource group '%s'. A"
                                    + " resource with the same name cannot be created in location '%s'."
                                    + " Please select a new resource name.")
                            .formatted(name, location, group, asked);
            case Problem.IdentifierTaken(
                            String definition,
                            String publisher,
                            String offer,
                            String sku) ->
                    ("Gallery image: %s identified by (publisher:%s, offer:%s, sku:%s) already"
                                    + " exists. Choose a different publisher, offer, sku combination.")
                            .formatted(definition, publisher, offer, sku);
            case Problem.HasChildren(List<ResourceId> children) ->
                    ("Cannot delete resource while nested resources exist. Some existing nested"
                                    + " resource IDs include: %s. Please delete all nested resources before"
                                    + " deleting this resource.")
                            .formatted(relatives(children));
            case Problem.HasSoftDeleted(List<ResourceId> versions) ->
                    ("Cannot delete resource while soft-deleted versions exist: %s. Restore or"
                                    + " purge them first.")
                            .formatted(relatives(versions));
            case Problem.StillInCommunity(ResourceId gallery) ->
                    ("The gallery '%s' is shared to the community and can't be deleted. Reset its"
                                    + " sharing first.")
                            .formatted(gallery.name());
            case Problem.PropertyFixed(String property) ->
                    "Changing property '%s' is not allowed.".formatted(property);
            case Problem.FeaturesNeedAllowUpdate() ->
                    "Changing property 'galleryImage.properties.features' is not allowed unless"
                            + " allowUpdateImage is true.";
            case Problem.ChangedMeanwhile(ResourceId id) ->
                    ("'%s' was changed by somebody else since it was read. Look at it again, then"
                                    + " repeat the change.")
                            .formatted(id.name());
            case Problem.PlanDiffers(String planned, String actual) ->
                    ("This is not the plan %s but %s: it asks for something else, or the version"
                                    + " changed meanwhile. Look at it with 'replication plan'.")
                            .formatted(planned, actual);
            case Problem.LimitReached(String subject, long limit, String region) ->
                    "The limit of %d %s%s is reached. Delete some that are no longer needed."
                            .formatted(limit, subject, region.isEmpty() ? "" : " in " + region);
            case Problem.Locked(
                            String operation,
                            ResourceId scope,
                            List<ResourceId> lockedScopes) ->
                    ("The scope '%s' cannot perform %s operation because following scope(s) are"
                                    + " locked: %s. Please remove the lock and try again.")
                            .formatted(scope, operation, quoted(lockedScopes));
            case Problem.DeletionBlockedBeforeEndOfLife(ResourceId _) ->
                    "Deletion of Gallery image version is not allowed because the image is enabled"
                            + " for blockDeletionBeforeEndOfLife and its endOfLifeDate has not"
                            + " reached yet.";
            case Problem.MarkedForDeletion(ResourceId version) ->
                    ("Operation 'Update Gallery Image Version' is not allowed on '%s' since it is"
                                    + " marked for deletion. You can only retry the Delete operation (or"
                                    + " wait for an ongoing one to complete).")
                            .formatted(version.name());
            case Problem.InRecycleBin(ResourceId version) ->
                    ("Operation 'Update Gallery Image Version' is not allowed on '%s' since it is"
                                    + " marked for deletion. Bring it back with 'sig image-version"
                                    + " undelete', or delete it for good with 'sig image-version"
                                    + " purge'.")
                            .formatted(version.name());
            case Problem.FailedNotSoftDeletable(ResourceId version) ->
                    ("The version '%s' has failed and can't be soft-deleted. Delete it for good"
                                    + " instead.")
                            .formatted(version.name());
            case Problem.NotSoftDeleted(ResourceId version) ->
                    "There is no soft-deleted version '%s'.".formatted(version);
            case Problem.SecurityTypeNeedsV2(String type) ->
                    "The security type %s needs Hypervisor generation V2.".formatted(type);
            case Problem.SecurityTypeNeedsPrivate(String type) ->
                    ("The security type %s is only supported in galleries with sharing permission"
                                    + " Private.")
                            .formatted(type);
            case Problem.SourceCount(int count) -> sourceCount(count);
            case Problem.SourceStateDiffers(String source, String definition, String actual) ->
                    ("Cannot create Gallery Image Version from: %s since the OS State in the parent"
                                    + " gallery image (%s) is not %s.")
                            .formatted(source, definition, actual);
            case Problem.SourceGenerationDiffers(String source, String actual, String definition) ->
                    ("The resource with id '%s' has a different Hypervisor generation ['%s'] than"
                                    + " the parent gallery image Hypervisor generation ['%s'].")
                            .formatted(source, actual, definition);
            case Problem.SourceSystemDiffers(String source, String actual, String definition) ->
                    ("The resource with id '%s' has a different OS type ['%s'] than the parent"
                                    + " gallery image OS type generation ['%s'].")
                            .formatted(source, actual, definition);
            case Problem.SourceElsewhere(String source) ->
                    ("Source %s is not found. Please check source exists, and is in the same region"
                                    + " as gallery image version being created.")
                            .formatted(source);
            case Problem.SourceNotAnImage(String id) ->
                    ("The source id: %s must either be a managed image, virtual machine or another"
                                    + " gallery image version.")
                            .formatted(id);
            case Problem.SourceNotADisk(String id) ->
                    "The source id: %s must be a managed disk or snapshot.".formatted(id);
            case Problem.SourcePlanDiffers(String source, String actual, String definition) ->
                    ("The resource with id %s has a different plan ['%s'] than the parent gallery"
                                    + " image plan ['%s'].")
                            .formatted(source, orNull(actual), orNull(definition));
            case Problem.SourceWithoutBytes(String source) ->
                    ("'%s' is recorded without bytes, so nothing can be captured from it. Name a"
                                    + " disk-image file, or record the version with --metadata-only.")
                            .formatted(source);
            case Problem.ShallowFromFile(String file) ->
                    ("A shallow version refers to bytes that are already in its home region; the"
                                    + " file '%s' is not. Make a managed image or snapshot from it"
                                    + " first, or replicate in full.")
                            .formatted(file);
            case Problem.UsedByShallow(ResourceId source, List<ResourceId> versions) ->
                    ("'%s' cannot be deleted, because shallow versions use its bytes: %s. Delete"
                                    + " them first.")
                            .formatted(
                                    source,
                                    versions.stream()
                                            .map(ResourceId::toString)
                                            .collect(Collectors.joining(", ")));
            case Problem.WithoutBytes(ResourceId id) ->
                    "'%s' was recorded without bytes. There is nothing to copy or to start from."
                            .formatted(id);
            case Problem.StoreUnusable(String region, int zone, String detail) ->
                    "The store of %s, zone %d, cannot be used: %s".formatted(region, zone, detail);
            case Problem.StoreTooSmall(String region, int zone, long needed, long free) ->
                    ("The store of %s, zone %d, has too little space: %,d bytes are needed, %,d are"
                                    + " free.")
                            .formatted(region, zone, needed, free);
            case Problem.FolderInUse(String folder, String detail) ->
                    "The folder '%s' cannot be used: %s.".formatted(folder, detail);
            case Problem.ZoneUnknown(String region, int zone, List<Integer> zones) ->
                    "%s has no zone %d. It has: %s.".formatted(region, zone, numbers(zones));
            case Problem.FileNotWritten(String file, String reason) ->
                    "'%s' can't be written: %s. Name a file in a folder that is yours and has room."
                            .formatted(file, reason);
            case Problem.FileExists(String file) ->
                    "'%s' exists already. Name a file that does not.".formatted(file);
            case Problem.SourceChanging(String file) ->
                    ("'%s' changed while it was read, so its bytes belong to no single moment. Stop"
                                    + " what writes it, then try again.")
                            .formatted(file);
            case Problem.DiskUnknown(String disk, List<Integer> luns) ->
                    "There is no disk '%s'. There are: %s."
                            .formatted(
                                    disk,
                                    luns.stream()
                                            .map(lun -> lun < 0 ? "os" : lun.toString())
                                            .collect(Collectors.joining(", ")));
            case Problem.SourceEncrypted(String source) ->
                    ("Encryption is not supported for source resource '%s'. Please use a different"
                                    + " source resource type which supports encryption or remove encryption"
                                    + " properties.")
                            .formatted(source);
            case Problem.LunTwice(int lun) ->
                    ("Duplicated lun numbers have been detected in the input data disks: %d. Lun"
                                    + " number must be unique for each data disk.")
                            .formatted(lun);
            case Problem.SourceTwice(String id) ->
                    ("Duplicated source ids are found in the input disks: %s. Source id should be"
                                    + " unique for each disk.")
                            .formatted(id);
            case Problem.BlobTwice(String uri) ->
                    "OSDiskImage and DataDiskImage cannot point to same blob %s.".formatted(uri);
            case Problem.DisksFixed() ->
                    "Adding new Data Disks or changing the LUN of a Data Disk in an existing Image"
                            + " is not allowed.";
            case Problem.FeatureTwice(String name) ->
                    "The feature '%s' is given twice.".formatted(name);
            case Problem.ActionTwice(String name) ->
                    "The custom action '%s' is given twice. Names differ.".formatted(name);
            case Problem.EncryptedNotShareable(ResourceId gallery) ->
                    ("The gallery '%s' has versions with encryption and can't be shared to"
                                    + " subscriptions, tenants or the community.")
                            .formatted(gallery.name());
            case Problem.ApplicationEncrypted() ->
                    "Gallery application version resources currently don't support encryption.";
            case Problem.EncryptionMissing(String region, String encrypted) ->
                    ("A disk encryption set is required in target region '%s' since one is used in"
                                    + " region '%s'.")
                            .formatted(region, encrypted);
            case Problem.DiskEncryptionMissing(
                            String disk,
                            String region,
                            String set,
                            String encryptedRegion) ->
                    ("A disk encryption set is required for disk '%s' in target region '%s' since"
                                    + " disk encryption set '%s' is used for the corresponding disk in"
                                    + " region '%s'.")
                            .formatted(disk, region, set, encryptedRegion);
            case Problem.EncryptionSetElsewhere(String set, String subscription) ->
                    ("The disk encryption set '%s' must be in the same subscription '%s' as the"
                                    + " gallery resource.")
                            .formatted(set, subscription);
            case Problem.EncryptionLunTwice(int lun, String region) ->
                    ("Duplicate luns '%d' were specified in target region '%s'"
                                    + " encryption.dataDiskImages.")
                            .formatted(lun, region);
            case Problem.EncryptionLunUnknown(int lun, List<Integer> known) ->
                    ("An invalid lun [%d] was specified in encryption.dataDiskImages. The lun must"
                                    + " be one of the following values ['%s'].")
                            .formatted(
                                    lun,
                                    known.stream()
                                            .map(Object::toString)
                                            .collect(Collectors.joining(",")));
            case Problem.LocationMustMatchGallery(String location, String gallery) ->
                    ("The location '%s' must be that of the gallery, '%s', because the gallery is"
                                    + " shared or has soft delete switched on.")
                            .formatted(location, gallery);
            case Problem.NoLatest(ResourceId definition) ->
                    "There is no latest image version exists for \"%s\".".formatted(definition);
            case Problem.NumberingBroken(String number, String agreed) ->
                    ("The version number '%s' is not of the form %s that the tag"
                                    + " version-numbering of the image asks for.")
                            .formatted(number, agreed);
            case Problem.NumbersUsedUp(ResourceId definition) ->
                    "There is no free number for a next version of '%s' now."
                            .formatted(definition.name());
            case Problem.NotInRegion(ResourceId image, String region) ->
                    ("The gallery image %s is not available in %s region. Please contact image"
                                    + " owner to replicate to this region, or change your requested region.")
                            .formatted(image, region);
            case Problem.DeployedFromBin(ResourceId version) ->
                    "The image version %s is deleted. Bring it back with 'sig image-version undelete' before using it."
                            .formatted(version);
            case Problem.DeployedWithoutBytes(ResourceId image) ->
                    "The image %s was recorded without disks, so there is nothing to start machines from."
                            .formatted(image);
            case Problem.OsProfileNotAllowed(ResourceId image) ->
                    "Parameter 'osProfile' is not allowed: the image %s is specialized and keeps its own users."
                            .formatted(image);
            case Problem.TermsNotAccepted(String image, String terms) ->
                    "The image %s is used on its publisher's terms%s. Give --accept-term when you agree."
                            .formatted(image, terms.isEmpty() ? "" : " (" + terms + ")");
            case Problem.TooManyApplications(long most, int count) ->
                    "The maximum number of VM applications (max=%d, current=%d) has been exceeded. Use fewer applications and retry the request."
                            .formatted(most, count);
            case Problem.ApplicationTwice(ResourceId application) ->
                    "More than one VM Application was specified with the same packageReferenceId: a machine has one version of %s."
                            .formatted(application);
            case Problem.ApplicationSystemDiffers(
                            String application,
                            String supported,
                            String machine) ->
                    "Current VM Application Version %s supports OS %s, while current OSDisk's OS is %s."
                            .formatted(application, supported, machine);
            case Problem.ApplicationsTooLarge(long bytes, long most) ->
                    "All VM applications of a machine together may have %d bytes, and these have %d."
                            .formatted(most, bytes);
            case Problem.NotAuthorized(
                            String name,
                            String objectId,
                            String action,
                            ResourceId scope,
                            Decision.No why) ->
                    ("The client '%s' with object id '%s' does not have authorization to perform"
                                    + " action '%s' over scope '%s' or the scope is invalid. If access was"
                                    + " recently granted, please refresh your credentials. %s The"
                                    + " smallest role that allows it is %s.")
                            .formatted(
                                    name,
                                    objectId,
                                    action,
                                    scope,
                                    Reasons.of(why),
                                    Role.smallestFor(action).title());
            case Problem.PermissionFixed(String permission) ->
                    ("The sharing permission of a gallery is chosen when it is created and is %s"
                                    + " here. Only a reset of sharing makes it Private again.")
                            .formatted(permission);
            case Problem.SharingNeedsGroups(String permission) ->
                    ("Only a gallery with sharing permission Groups can be shared to subscriptions"
                                    + " and tenants; this one is %s.")
                            .formatted(permission);
            case Problem.SharingNeedsCommunity(String permission) ->
                    ("Only a gallery with sharing permission Community can be shared to the"
                                    + " community; this one is %s.")
                            .formatted(permission);
            case Problem.CommunityFieldsMissing(List<String> fields) ->
                    "A community gallery needs %s as well.".formatted(listed(fields));
            case Problem.CommunityFieldsWithoutCommunity() ->
                    "The community information (publisher, EULA, public name prefix) is only for"
                            + " galleries with sharing permission Community.";
            case Problem.PublicPrefixInvalid(String prefix) ->
                    "The public name prefix '%s' is invalid. It has 5 to 16 letters and digits."
                            .formatted(prefix);
            case Problem.SharedTooWidely(String what, long count, long limit) ->
                    "A gallery can be shared to at most %d %s, not %d."
                            .formatted(limit, what, count);
            case Problem.GuidInvalid(String field, String text) ->
                    ("'%s' is no id for %s. Give one such as"
                                    + " 3f1c9b52-7a0e-4d4b-9c55-0b6f2a7d1e10.")
                            .formatted(text, field);
            case Problem.NotShareable(
                            ResourceId gallery,
                            Obstacle obstacle,
                            List<ResourceId> images) ->
                    "The gallery '%s' can't be shared to others, because %s: %s."
                            .formatted(gallery.name(), reason(obstacle), relatives(images));
            case Problem.FlexibleAcrossTenants(String image, UUID tenant) ->
                    ("Scale sets with flexible orchestration can't use the image %s of the other"
                                    + " tenant '%s'. Use uniform orchestration, or an image of the same"
                                    + " tenant.")
                            .formatted(image, tenant);
            case Problem.SignInInvalid(String text) ->
                    "'%s' is no sign-in name. Give one such as alex@contoso.com.".formatted(text);
            case Problem.NotAGroup(String name) ->
                    "'%s' is no group, so it has no members.".formatted(name);
            case Problem.GroupInItself(String name) ->
                    "The group '%s' can't be a member of itself, nor through other groups."
                            .formatted(name);
            case Problem.AlreadyAssigned(String role, String principal) ->
                    "The role assignment already exists: '%s' has the role '%s' on this scope."
                            .formatted(principal, role);
            case Problem.DomainInvalid(String text) ->
                    "'%s' is no domain, such as contoso.example, in small letters.".formatted(text);
            case Problem.OwnerOfWorkspaceStays(String principal) ->
                    "'%s' owns the workspace and can't be deleted.".formatted(principal);
            case Problem.LastOwner(String principal) ->
                    ("'%s' is the last owner of the subscription. Make somebody else an owner"
                                    + " first.")
                            .formatted(principal);
            case Problem.SoftDeleteNeedsOnePlace(List<ResourceId> elsewhere) ->
                    ("Soft delete needs all images in the gallery's location; these are elsewhere:"
                                    + " %s.")
                            .formatted(relatives(elsewhere));
            case Problem.PriceInvalid(String text) ->
                    "'%s' is no price. Give a number that is not negative, such as 0.05."
                            .formatted(text);
            case Problem.PriceMissing(String what) -> "There is no price for %s.".formatted(what);
            case Problem.CurrencyUnknown(String code) ->
                    "'%s' is no currency. Give a code such as USD or EUR.".formatted(code);
            case Problem.PriceLineInvalid(String line) ->
                    "'%s' is no line of a price table.".formatted(line);
            case Problem.LineInvalid(int line, Problem why) ->
                    "Line %d: %s".formatted(line, of(why));
            case Problem.AnchorInvalid(String text) ->
                    "'%s' is no anchor of an activity log.".formatted(text);
            case Problem.DrillsNotAllowed() ->
                    "Drills are not allowed in this workspace. Make one with"
                            + " 'gallerist workspace init DIR --drills'.";
            case Problem.OfImage image -> ImageSentences.of(image);
            case Problem.JsonMalformed(String detail, long line, long column) ->
                    "The JSON is malformed at %s: %s.".formatted(at(line, column), detail);
            case Problem.JsonKeyTwice(String key, long line, long column) ->
                    "The JSON has the name '%s' twice in one object, at %s."
                            .formatted(key, at(line, column));
            case Problem.JsonTooDeep(long limit, long line, long column) ->
                    "The JSON is nested deeper than %d levels, at %s."
                            .formatted(limit, at(line, column));
            case Problem.JsonTooLarge(long limit) ->
                    "The JSON is larger than %d bytes.".formatted(limit);
            case Problem.JsonSurrogateAlone(long line, long column) ->
                    "The JSON has half a character (a surrogate alone) at %s."
                            .formatted(at(line, column));
            case Problem.JsonTrailing(long line, long column) ->
                    "The JSON goes on after its end, at %s.".formatted(at(line, column));
            case Problem.JsonTypeWrong(String field, String expected, String found) ->
                    "'%s' is %s where %s is expected.".formatted(field, found, expected);
            case Problem.JsonFieldTwice(String field) ->
                    "The JSON has the field '%s' twice.".formatted(field);
            case Problem.EntityNameDiffers(String name, String addressed) ->
                    "Entity name '%s' doesn't match the name '%s' in the request URL."
                            .formatted(name, addressed);
        };
    }

    /** What somebody should know who does something that is allowed. */
    public static String of(Caution caution) {
        return switch (caution) {
            case Caution.ManyReplicas(String region, int replicas, long advised) ->
                    "%d replicas in %s are more than the %d that should ever be needed."
                            .formatted(replicas, region, advised);
            case Caution.ManyReplicasNeeded(int replicas, long advised) ->
                    ("%d replicas in one region are more than the %d that should ever be needed."
                                    + " Create the machines in several steps, or in several regions.")
                            .formatted(replicas, advised);
            case Caution.ReplicasBusy(String region, int machines, int advised, int replicas) ->
                    "One replica in %s serves %d machines at once, and %d are advised. That may be slow: %d replicas would do."
                            .formatted(region, machines, advised, replicas);
            case Caution.ImageInUse(ResourceId version, long machines, long scaleSets) ->
                    "%d machines and %d scale sets use %s. They go on, but scale sets that use it cannot grow any more."
                            .formatted(machines, scaleSets, version);
            case Caution.LimitNear(Limits limit, String region, long used) ->
                    "%d of %d %s in %s are used."
                            .formatted(used, limit.value(), limit.subject(), region);
            case Caution.AccessRequired(String region) ->
                    "Access to the region %s must have been requested before it can be used."
                            .formatted(region);
            case Caution.SingleVersionShared(ResourceId version) ->
                    ("A role on the version '%s' alone ends with that version. A role on its"
                                    + " gallery lasts.")
                            .formatted(version.name());
            case Caution.OtherTenant(String principal, UUID tenant) ->
                    ("'%s' belongs to the tenant %s: it must be a guest here, or come through an"
                                    + " app that is registered in both tenants.")
                            .formatted(principal, tenant);
            case Caution.SharedBeyondRoles(ResourceId gallery, SharingPermission permission) ->
                    "What is in the images of '%s' goes to %s."
                            .formatted(gallery.name(), readers(permission));
            case Caution.BecomesPublic(Community publisher, List<Identifier> images) ->
                    ("Everyone can read the publisher's address %s and mail %s, and the publisher,"
                                    + " offer and SKU of %d images.")
                            .formatted(
                                    publisher.publisherUri(),
                                    publisher.publisherContact(),
                                    images.size());
            case Caution.ConsumersCutOff(ResourceId gallery) ->
                    ("Machines made from '%s' go on, but the scale sets of those who consume it"
                                    + " can't grow any more.")
                            .formatted(gallery.name());
            case Caution.LatestBecomes(LatestChange change) -> latest(change);
            case Caution.RegionsLost(List<String> regions) ->
                    "Machines can't be made from it any more in %s.".formatted(listed(regions));
            case Caution.PlannedWithoutBytes() ->
                    "There are no bytes here, so that nothing is copied and nothing is paid for.";
            case Caution.MarketplaceDiffers(
                            Identifier image,
                            String what,
                            String actual,
                            String theirs) ->
                    "The Marketplace image %s has the %s %s, not %s."
                            .formatted(urn(image), what, theirs, actual);
            case Caution.MarketplaceSkuUnknown(Identifier image, String nearest) ->
                    "%sThe Marketplace image %s is not known here."
                            .formatted(
                                    meant(nearest).isEmpty() ? "" : meant(nearest).strip() + " ",
                                    urn(image));
            case Caution.IdentifierDiffers(Identifier source, Identifier own) ->
                    "The source is called %s; this image is called %s."
                            .formatted(urn(source), urn(own));
            case Caution.Preview(PreviewFeature feature) ->
                    ("%s is a preview of the service; a subscription registers for it: see %s and"
                                    + " 'gallerist feature list'.")
                            .formatted(feature.title(), feature.link());
            case Caution.SignatureLeftOut() ->
                    "A link is kept without its signature (sig=), with which anyone could read.";
            case Caution.ImageGenerationDiffers(
                            String file,
                            Generation actual,
                            Generation definition) ->
                    "The disk in '%s' starts machines of generation %s; its definition says %s."
                            .formatted(file, actual.text(), definition.text());
            case Caution.ImageArchitectureDiffers(
                            String file,
                            Architecture actual,
                            Architecture definition) ->
                    "The boot loader in '%s' is made for %s; its definition says %s."
                            .formatted(file, actual.text(), definition.text());
        };
    }

    private static String urn(Identifier image) {
        return "%s:%s:%s".formatted(image.publisher(), image.offer(), image.sku());
    }

    private static String latest(LatestChange change) {
        String before = change.before().map(VersionNumber::toString).orElse("nothing");
        return change.after()
                .map(after ->
                        "In %s latest becomes %s; it was %s."
                                .formatted(change.region().displayName(), after, before))
                .orElseGet(() ->
                        "In %s there is no latest any more; it was %s."
                                .formatted(change.region().displayName(), before));
    }

    private static String readers(SharingPermission permission) {
        return switch (permission) {
            case PRIVATE -> "nobody else";
            case GROUPS -> "everybody in the subscriptions and tenants that it is shared to";
            case COMMUNITY -> "everyone";
        };
    }

    /** Why a workspace can't be opened, and what to do. */
    public static String of(WorkspaceException problem) {
        Path folder = problem.folder();
        return switch (problem.reason()) {
            case OWNED ->
                    "The workspace %s is in use: %s. Try again when that has ended."
                            .formatted(folder, problem.getMessage());
            case DAMAGED ->
                    ("The database of the workspace %s is damaged: %s. Bring the newest backup back"
                                    + " with 'gallerist workspace restore --workspace \"%s\"'.")
                            .formatted(folder, problem.getMessage(), folder);
            case NEWER ->
                    ("The workspace %s was written by a newer version of Gallerist. Use that"
                                    + " version.")
                            .formatted(folder);
            case DENIED ->
                    ("The workspace %s can't be made or written: %s. Choose another folder with"
                                    + " --workspace, or change its rights.")
                            .formatted(folder, problem.getMessage());
            case FULL ->
                    "No space is left for the workspace %s. Make room and try again."
                            .formatted(folder);
            case BACKUP_UNUSABLE ->
                    ("The backup %s can't be restored: %s. See 'gallerist workspace backups' for"
                                    + " others.")
                            .formatted(folder, problem.getMessage());
            case UNUSABLE_PATH ->
                    "%s can't be a workspace: %s. Choose another folder with --workspace."
                            .formatted(folder, problem.getMessage());
        };
    }

    /** Our own code for a workspace that can't be opened, such as {@code WorkspaceDamaged}. */
    public static String code(WorkspaceException problem) {
        return switch (problem.reason()) {
            case OWNED -> "WorkspaceInUse";
            case DAMAGED -> "WorkspaceDamaged";
            case NEWER -> "WorkspaceNewer";
            case DENIED -> "WorkspaceDenied";
            case FULL -> "WorkspaceFull";
            case UNUSABLE_PATH -> "WorkspacePathInvalid";
            case BACKUP_UNUSABLE -> "BackupUnusable";
        };
    }

    /** What is wrong with what a workspace keeps. */
    public static String of(Fault fault) {
        return switch (fault) {
            case Fault.Unreadable(String part, String detail) ->
                    "%s can't be read: %s.".formatted(part, detail);
            case Fault.Incomplete(Kind kind, long found, long whole) ->
                    "Of %,d resources of type %s only %,d are whole."
                            .formatted(found, kind.text(), whole);
            case Fault.LogBroken(ChainCheck found) -> of(found);
            case Fault.Miscounted(Kind kind, String location, long counted, long found) ->
                    "In %s %,d resources of type %s are counted, but there are %,d."
                            .formatted(location, counted, kind.text(), found);
            case Fault.BackupBroken(Path file, String detail) ->
                    "The backup %s is not whole: %s.".formatted(file, detail);
        };
    }

    /** What a look through the whole log came to. */
    public static String of(ChainCheck check) {
        return switch (check) {
            case ChainCheck.Whole(Anchor head) ->
                    "All %,d entries of the log are there, unchanged and in their places."
                            .formatted(head.count());
            case ChainCheck.Changed(long sequence) ->
                    "Entry %,d of the log was changed.".formatted(sequence);
            case ChainCheck.Missing(long sequence) ->
                    "Entry %,d of the log is missing.".formatted(sequence);
            case ChainCheck.Reordered(long sequence) ->
                    "Entry %,d of the log stands in another's place.".formatted(sequence);
            case ChainCheck.CutOff(long expected, long found) ->
                    "The log was cut off: it had %,d entries and has %,d."
                            .formatted(expected, found);
            case ChainCheck.Rewritten(Anchor noted, Anchor _) ->
                    "The log was rewritten: its entry %,d is not the one that was noted."
                            .formatted(noted.count());
        };
    }

    /** Why a region needs so many replicas. */
    public static String of(ReplicaNeed.Reason reason) {
        return switch (reason) {
            case ReplicaNeed.Reason.Machines(long vms) ->
                    "%,d machines are created at once.".formatted(vms);
            case ReplicaNeed.Reason.ScaleSets(int count) ->
                    "%,d scale sets are created at once.".formatted(count);
            case ReplicaNeed.Reason.Production(int least) ->
                    "Production keeps at least %d replicas.".formatted(least);
            case ReplicaNeed.Reason.One() -> "Nothing asks for more than one replica.";
        };
    }

    /** What making so many machines at once means for the replicas. */
    public static String of(ReplicaLoad load) {
        if (load.machines() == 0) {
            return "No single machines are created.";
        }
        return load.isThrottled()
                ? ("Each of %,d replicas serves up to %,d machines at once, %,d are advised: reads may"
                                + " be throttled.")
                        .formatted(
                                load.replicas(),
                                load.machinesPerReplica(),
                                load.rule().vmsPerReplica())
                : "Each of %,d replicas serves at most %,d machines at once; no throttling is expected."
                        .formatted(load.replicas(), load.machinesPerReplica());
    }

    private static String galleryName(String name) {
        if (name.matches("[A-Za-z0-9][A-Za-z0-9._]*[._]")) {
            return ("The provided resource name %s has these invalid trailing characters: %s. The"
                            + " name can not end with characters: ._")
                    .formatted(name, name.replaceFirst("^.*?([._]+)$", "$1"));
        }
        return ("Gallery name '%s' is invalid. Allowed characters are English alphanumeric"
                        + " characters, with underscores, and periods allowed in the middle, up to"
                        + " 80 characters total. All other special characters, including dashes,"
                        + " are disallowed.")
                .formatted(name);
    }

    private static String regionUnknown(String text, String nearest) {
        return ("The provided location '%s' is not available for resource type"
                        + " 'Microsoft.Compute/galleries'.%s List of available regions for the"
                        + " resource type is '%s'.")
                .formatted(
                        text,
                        meant(nearest),
                        Regions.all().stream()
                                .map(region -> region.name())
                                .collect(Collectors.joining(",")));
    }

    private static String roomier(long size, long limit) {
        long most = Limits.SHALLOW_DISK_GB.value();
        return limit < most && size <= most
                ? " With replication mode Shallow, disks of up to %d GB are.".formatted(most)
                : "";
    }

    private static String notFound(ResourceId id) {
        return "The Resource '%s' under resource group '%s' was not found."
                .formatted(relative(id), id.groupName());
    }

    private static String reason(Obstacle obstacle) {
        return switch (obstacle) {
            case ENCRYPTED -> "versions are encrypted with keys of their own";
            case PARTNER_PLAN -> "images descend from a partner's image of the marketplace";
            case OTHER_REGION -> "images lie in another region than the gallery";
        };
    }

    private static String sourceCount(int count) {
        return ("The gallery artifact version source can only be specified either directly under"
                        + " storageProfile or within individual OS or data disks. One and only one"
                        + " source type (user image, snapshot, disk, virtual machine) can be"
                        + " provided, not %d.")
                .formatted(count);
    }

    private static String orNull(String plan) {
        return plan.isEmpty() ? "null" : plan;
    }

    /** What to add to a sentence about a name that is not there, if another is much like it. */
    public static String meant(String nearest) {
        return nearest.isEmpty() ? "" : " Did you mean '%s'?".formatted(nearest);
    }

    private static String meant(String typed, List<String> choices) {
        return meant(Nearest.to(typed, choices));
    }

    private static String at(long line, long column) {
        return "line %d, column %d".formatted(line, column);
    }

    private static String listed(List<String> texts) {
        return String.join(", ", texts);
    }

    private static String quoted(List<ResourceId> ids) {
        return ids.stream().map("'%s'"::formatted).collect(Collectors.joining(", "));
    }

    private static String relatives(List<ResourceId> ids) {
        return ids.stream().map(id -> "'" + relative(id) + "'").collect(Collectors.joining(", "));
    }

    /** From the provider on, as the service writes ids in these sentences. */
    private static String relative(ResourceId id) {
        String text = id.toString();
        int provider = text.lastIndexOf("/providers/");
        return provider < 0 ? text : text.substring(provider + "/providers/".length());
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
