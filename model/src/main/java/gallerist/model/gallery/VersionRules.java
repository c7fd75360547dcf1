package gallerist.model.gallery;

import gallerist.model.Caution;
import gallerist.model.Problem;
import gallerist.model.limits.Limits;
import gallerist.model.replication.ReplicationMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What may be done to image versions. */
public final class VersionRules {
    private static final String PREFIX = "galleryImageVersion.properties.";

    private static final String SECURITY = "securityProfile";

    private VersionRules() {}

    /**
     * For versions that did not exist.
     *
     * @param sources what was found of the resources that the source names
     */
    public static List<Problem> create(
            Gallery gallery,
            ImageDefinition definition,
            ImageVersion created,
            Collection<SourceFacts> sources,
            Instant now) {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(Numbering.of(definition).check(created.number()));
        problems.addAll(ResourceRules.besideGallery(gallery, created.location()));
        problems.addAll(PlanRules.create(created.location(), created.publishing()));
        problems.addAll(EndOfLife.never().changedTo(created.publishing().endOfLife(), now));
        problems.addAll(created.safety().dateMissing(created.publishing().endOfLife()));
        problems.addAll(encryption(gallery, created));
        problems.addAll(sizes(created));
        problems.addAll(SourceRules.check(definition, created, sources));
        return problems;
    }

    public static List<Problem> update(ImageVersion stored, ImageVersion changed, Instant now) {
        List<Problem> deleted = notDeleted(stored);
        if (!deleted.isEmpty()) {
            return deleted;
        }
        List<Problem> problems = new ArrayList<>(ResourceRules.location(stored, changed));
        problems.addAll(
                PlanRules.update(
                        PREFIX, stored.publishing(), changed.publishing(), changed.safety()));
        Encryption encryption = Encryption.of(changed);
        problems.addAll(
                Encryption.of(stored)
                        .changedTo(
                                encryption,
                                stored.publishing().targets().stream()
                                        .filter(target ->
                                                changed.publishing()
                                                        .target(target.region())
                                                        .isPresent())
                                        .toList()));
        problems.addAll(encryption.gaps(changed.publishing().targets()));
        problems.addAll(EncryptionRules.check(changed, encryption));
        problems.addAll(storage(stored.storage(), changed.storage()));
        problems.addAll(
                new Fixed<>(PREFIX, stored, changed)
                        .property(SECURITY + ".uefiSettings", VersionRules::uefiSettings)
                        .problems());
        problems.addAll(
                stored.publishing().endOfLife().changedTo(changed.publishing().endOfLife(), now));
        problems.addAll(changed.safety().dateMissing(changed.publishing().endOfLife()));
        return problems;
    }

    /**
     * For deleting, for good or not.
     *
     * @param keptInBin whether the version can be restored afterwards
     */
    public static List<Problem> delete(ImageVersion version, boolean keptInBin, Instant now) {
        List<Problem> problems =
                new ArrayList<>(
                        version.safety()
                                .deletionBlocked(
                                        version.id(), version.publishing().endOfLife(), now));
        if (keptInBin && version.stored().state() == ProvisioningState.FAILED) {
            problems.add(new Problem.FailedNotSoftDeletable(version.id()));
        }
        return problems;
    }

    /** For taking a version out of the recycle bin, one way or the other. */
    public static List<Problem> restoreOrPurge(ImageVersion version) {
        return version.deletion() instanceof Deletion.Soft
                ? List.of()
                : List.of(new Problem.NotSoftDeleted(version.id()));
    }

    /** What to know about a plan that is allowed. */
    public static List<Caution> cautions(ImageVersion version) {
        return PlanRules.cautions(version.publishing());
    }

    /** Likewise, because of the gallery that the version is in. */
    public static List<Caution> cautions(ImageVersion version, Gallery gallery) {
        return gallery.isForProduction()
                ? PlanRules.productionCautions(version.publishing())
                : List.of();
    }

    private static List<Problem> notDeleted(ImageVersion stored) {
        return stored.deletion() instanceof Deletion.Soft
                ? List.of(new Problem.InRecycleBin(stored.id()))
                : ResourceRules.notDeleting(stored);
    }

    private static List<Problem> encryption(Gallery gallery, ImageVersion version) {
        Encryption encryption = Encryption.of(version);
        List<Problem> problems = new ArrayList<>(encryption.gaps(version.publishing().targets()));
        problems.addAll(EncryptionRules.check(version, encryption));
        if (!encryption.isNone() && !gallery.isPrivate()) {
            problems.add(new Problem.EncryptedNotShareable(gallery.id()));
        }
        return problems;
    }

    private static List<Problem> sizes(ImageVersion version) {
        long most =
                version.publishing().mode() == ReplicationMode.SHALLOW
                        ? Limits.SHALLOW_DISK_GB.value()
                        : Limits.FULL_DISK_GB.value();
        return version.storage().disks().stream()
                .filter(disk -> disk.sizeInGB() > most)
                .<Problem>map(disk -> new Problem.DiskTooLarge(disk.sizeInGB(), most))
                .toList();
    }

    private static List<Problem> storage(StorageProfile stored, StorageProfile changed) {
        List<Problem> problems =
                new ArrayList<>(
                        new Fixed<>(PREFIX, stored, changed)
                                .property(stored.source().path(), StorageProfile::source)
                                .problems());
        SortedMap<Integer, HostCaching> before = caching(stored);
        SortedMap<Integer, HostCaching> after = caching(changed);
        if (!before.keySet().equals(after.keySet())) {
            problems.add(new Problem.DisksFixed());
        } else if (!before.equals(after)) {
            problems.add(new Problem.PropertyFixed(PREFIX + "storageProfile.hostCaching"));
        }
        return problems;
    }

    /** All that a security profile has. */
    private static List<String> uefiSettings(ImageVersion version) {
        return version.uninterpreted().parts().entrySet().stream()
                .filter(part -> part.getKey().startsWith(SECURITY))
                .map(Object::toString)
                .toList();
    }

    /** By LUN, so that the order in which disks are named means nothing. */
    private static SortedMap<Integer, HostCaching> caching(StorageProfile profile) {
        return new TreeMap<>(
                profile.disks().stream()
                        .collect(Collectors.toMap(DiskImage::lun, DiskImage::caching)));
    }
}
