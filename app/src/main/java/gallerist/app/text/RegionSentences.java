package gallerist.app.text;

import static gallerist.app.text.Phrases.listed;
import static gallerist.app.text.Phrases.meant;

import gallerist.model.Problem;
import gallerist.model.limits.Limits;
import gallerist.model.region.Regions;
import java.util.List;
import java.util.stream.Collectors;

/** Where something is or shall be. */
final class RegionSentences {
    private RegionSentences() {}

    static String of(Problem.OfRegion problem) {
        return switch (problem) {
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
        };
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
}
