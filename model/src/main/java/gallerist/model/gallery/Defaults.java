package gallerist.model.gallery;

import gallerist.model.region.Region;
import gallerist.model.replication.Exclusion;
import gallerist.model.replication.StorageChoice;
import gallerist.model.replication.StorageStrategy;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import java.util.ArrayList;
import java.util.List;

/**
 * What a new resource gets where nobody chose, by the version of the service that a workspace
 * follows. What was filled in is written out, so that a later change of the version changes nothing
 * that exists.
 */
public record Defaults(
        Generation generation, StorageChoice storage, boolean trustedLaunchSupported) {
    public static final OsState OS_STATE = OsState.GENERALIZED;
    public static final Architecture ARCHITECTURE = Architecture.X64;
    public static final int REPLICAS = 1;

    public static Defaults of(ApiVersion version) {
        return switch (version) {
            case V2024_03_03 ->
                    new Defaults(
                            Generation.V1, new StorageChoice.Type(StorageType.STANDARD_LRS), false);
            case V2025_03_03 ->
                    new Defaults(
                            Generation.V2,
                            new StorageChoice.Strategy(StorageStrategy.PREFER_STANDARD_ZRS),
                            true);
        };
    }

    /** The features of a new definition; the older generation has no security type to support. */
    public List<Feature> features(Generation chosen, List<Feature> given) {
        boolean written = given.stream().anyMatch(Feature::isSecurityType);
        if (!trustedLaunchSupported || written || chosen == Generation.V1) {
            return given;
        }
        List<Feature> all = new ArrayList<>(given);
        all.add(new Feature(Feature.SECURITY_TYPE, SecurityType.TRUSTED_LAUNCH_SUPPORTED.text()));
        return List.copyOf(all);
    }

    /** The targets of a new version: those given, or only its home region. */
    public static List<TargetRegion> targets(
            Region home, List<TargetRegion> given, int replicas, StorageChoice storage) {
        return given.isEmpty()
                ? List.of(new TargetRegion(home, replicas, storage.in(home), Exclusion.AS_VERSION))
                : given;
    }
}
