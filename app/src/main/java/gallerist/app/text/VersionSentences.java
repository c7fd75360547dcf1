package gallerist.app.text;

import gallerist.model.Problem;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an image or a version cannot be made of. */
final class VersionSentences {
    private VersionSentences() {}

    static String of(Problem.OfVersion problem) {
        return switch (problem) {
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
            case Problem.SourceUnreadable(String source) ->
                    "No verified copy of '%s' can be read now. Wait until one is verified, or bring a store that has one back."
                            .formatted(source);
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
            case Problem.NoStoreFound(String folder) ->
                    ("No region store was found in %s, so there is nothing to make the catalogue"
                                    + " from. Name the folders of zones that lie elsewhere with"
                                    + " --store.")
                            .formatted(folder);
            case Problem.StoreOfAnother(String store, String owner, String database) ->
                    ("The bytes in %s belong to another workspace, %s; nothing was taken over. If"
                                    + " this is that workspace, move its new database %s away and"
                                    + " rebuild again.")
                            .formatted(store, owner, database);
            case Problem.StoreUnusable(String region, int zone, String detail) ->
                    "The store of %s, zone %d, cannot be used: %s".formatted(region, zone, detail);
            case Problem.StoreTooSmall(String region, int zone, long needed, long free) ->
                    "The store of %s, zone %d, has too little space: %s are needed, %s are free."
                            .formatted(region, zone, Sizes.of(needed), Sizes.of(free));
            case Problem.FolderInUse(String folder, String detail) ->
                    "The folder '%s' cannot be used: %s.".formatted(folder, detail);
            case Problem.ZoneUnknown(String region, int zone, List<Integer> zones) ->
                    "%s has no zone %d. It has: %s.".formatted(region, zone, numbers(zones));
            case Problem.WritingCancelled(String file) ->
                    "Writing '%s' was cancelled. Nothing is left of it.".formatted(file);
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
            case Problem.NoGoodCopy(ResourceId version, String disk, var region) ->
                    ("All copies of the disk %s of '%s'%s are damaged or lost. 'gallerist verify'"
                                    + " tells what is wrong, and what can be done.")
                            .formatted(disk, version, region.map(name -> " in " + name).orElse(""));
            case Problem.NotInRegion(ResourceId artifact, String region) -> {
                boolean isApplication =
                        artifact.kind().equals(Optional.of(Kind.APPLICATION))
                                || artifact.kind().equals(Optional.of(Kind.APPLICATION_VERSION));
                String noun = isApplication ? "application" : "image";
                yield ("The gallery %s %s is not available in %s region. Please contact %s owner to"
                                + " replicate to this region, or change your requested region.")
                        .formatted(noun, artifact, region, noun);
            }
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

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
