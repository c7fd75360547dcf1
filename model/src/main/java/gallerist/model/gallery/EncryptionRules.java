package gallerist.model.gallery;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.region.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether each disk is encrypted in all regions or in none, under sets that can be meant. */
final class EncryptionRules {
    private static final String FIELD = "publishingProfile.targetRegions.encryption.";
    private static final String TYPE = "Microsoft.Compute/diskEncryptionSets";

    private EncryptionRules() {}

    static List<Problem> check(ImageVersion version, Encryption encryption) {
        Map<Region, List<DiskKey>> keys = new LinkedHashMap<>();
        encryption.regions().forEach((region, json) -> keys.put(region, DiskKey.read(json)));
        List<Problem> problems = new ArrayList<>();
        keys.forEach((region, disks) -> {
            problems.addAll(luns(region, disks, version.storage()));
            disks.stream()
                    .filter(DiskKey::hasSet)
                    .flatMap(key -> set(version, key).stream())
                    .forEach(problems::add);
        });
        problems.addAll(gaps(keys));
        return problems.stream().distinct().toList();
    }

    /** A version without known disks may have any. */
    private static List<Problem> luns(Region region, List<DiskKey> disks, StorageProfile storage) {
        Set<Integer> known =
                storage.disks().stream().map(DiskImage::lun).collect(Collectors.toSet());
        List<Integer> luns = disks.stream().map(DiskKey::lun).toList();
        List<Problem> problems = new ArrayList<>();
        Repeated.among(luns.stream())
                .map(lun -> new Problem.EncryptionLunTwice(lun, region.displayName()))
                .forEach(problems::add);
        List<Integer> choices = known.stream().filter(lun -> lun != DiskImage.OS).sorted().toList();
        luns.stream()
                .filter(lun -> !known.isEmpty() && lun != DiskImage.OS && !known.contains(lun))
                .map(lun -> new Problem.EncryptionLunUnknown(lun, choices))
                .forEach(problems::add);
        return problems;
    }

    private static List<Problem> set(ImageVersion version, DiskKey key) {
        ResourceId id;
        try {
            id = ResourceId.of(key.set());
        } catch (Refusal malformed) {
            return List.of(malformed(key));
        }
        if (!id.type().equalsIgnoreCase(TYPE)) {
            return List.of(malformed(key));
        }
        String subscription = version.id().subscription();
        return id.subscription().equalsIgnoreCase(subscription)
                ? List.of()
                : List.of(new Problem.EncryptionSetElsewhere(key.set(), subscription));
    }

    private static Problem malformed(DiskKey key) {
        return new Problem.PropertyIdInvalid(
                FIELD + key.disk() + ".diskEncryptionSetId", key.set());
    }

    /** A disk that has a set somewhere has one everywhere. */
    private static List<Problem> gaps(Map<Region, List<DiskKey>> keys) {
        List<Problem> problems = new ArrayList<>();
        keys.forEach((encrypted, disks) ->
                disks.stream()
                        .filter(DiskKey::hasSet)
                        .forEach(key ->
                                keys.forEach((region, others) -> {
                                    if (!has(others, key.lun())) {
                                        problems.add(
                                                new Problem.DiskEncryptionMissing(
                                                        key.disk(),
                                                        region.displayName(),
                                                        key.set(),
                                                        encrypted.displayName()));
                                    }
                                })));
        return problems;
    }

    private static boolean has(List<DiskKey> keys, int lun) {
        return keys.stream().anyMatch(key -> key.lun() == lun && key.hasSet());
    }
}
