package gallerist.model.gallery;

import gallerist.model.Problem;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.TargetRegion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The encryption of a version, as it was written for its target regions. */
record Encryption(Map<Region, String> regions) {
    private static final String BEFORE = "publishingProfile.targetRegions[";
    private static final String AFTER = "].encryption";
    private static final String CUSTOMER_KEY = "diskencryptionsetid";
    private static final String PROPERTY =
            "galleryImageVersion.properties.publishingProfile.targetRegions.encryption";

    static Encryption of(ImageVersion version) {
        return of(version.publishing(), version.uninterpreted());
    }

    static Encryption of(Publishing publishing, Uninterpreted uninterpreted) {
        Map<Region, String> written = new LinkedHashMap<>();
        uninterpreted
                .parts()
                .forEach((path, json) -> {
                    int end = path.indexOf(AFTER);
                    if (path.startsWith(BEFORE) && end > 0) {
                        Regions.find(path.substring(BEFORE.length(), end))
                                .ifPresent(region -> written.merge(region, json, String::concat));
                    }
                });
        Map<Region, String> regions = new LinkedHashMap<>();
        for (TargetRegion target : publishing.targets()) {
            if (written.containsKey(target.region())) {
                regions.put(target.region(), written.getOrDefault(target.region(), ""));
            }
        }
        return new Encryption(regions);
    }

    boolean isNone() {
        return regions.isEmpty();
    }

    boolean withCustomerKey() {
        return regions.values().stream()
                .anyMatch(json -> json.toLowerCase(Locale.ROOT).contains(CUSTOMER_KEY));
    }

    /** A version is encrypted in all its regions or in none. */
    List<Problem> gaps(List<TargetRegion> targets) {
        if (isNone()) {
            return List.of();
        }
        String encrypted = regions.keySet().iterator().next().displayName();
        return targets.stream()
                .filter(target -> !regions.containsKey(target.region()))
                .<Problem>map(target ->
                        new Problem.EncryptionMissing(target.region().displayName(), encrypted))
                .toList();
    }

    /** In a region that a version is already in, its encryption stays what it is. */
    List<Problem> changedTo(Encryption later, List<TargetRegion> existing) {
        List<Problem> problems = new ArrayList<>();
        for (TargetRegion target : existing) {
            String before = regions.getOrDefault(target.region(), "");
            String after = later.regions.getOrDefault(target.region(), "");
            if (!before.equals(after)) {
                problems.add(new Problem.PropertyFixed(PROPERTY));
            }
        }
        return problems.stream().distinct().toList();
    }
}
