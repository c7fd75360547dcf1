package gallerist.app.az;

import gallerist.model.replication.Exclusion;
import gallerist.model.replication.TargetRegion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;

/** The regions of a plan as options say them. */
public final class AzRegions {
    private AzRegions() {}

    /** The complete list with counts and storage types. */
    public static AzCommand onto(AzCommand command, List<TargetRegion> targets) {
        return command.with(
                "--target-regions",
                targets.stream()
                        .map(target ->
                                "%s=%d=%s"
                                        .formatted(
                                                target.region().name(),
                                                target.replicas(),
                                                target.storage().text().toLowerCase(Locale.ROOT)))
                        .toList());
    }

    /** What the list has no word for: regions that say themselves whether they are latest. */
    public static List<PropertyChange> exclusions(List<TargetRegion> targets) {
        List<PropertyChange> changes = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            Exclusion exclusion = targets.get(i).exclusion();
            if (exclusion != Exclusion.AS_VERSION) {
                changes.add(
                        new PropertyChange(
                                "publishingProfile.targetRegions[%d].excludeFromLatest"
                                        .formatted(i),
                                Optional.of(
                                        JsonNodeFactory.instance.booleanNode(
                                                exclusion == Exclusion.EXCLUDED))));
            }
        }
        return changes;
    }
}
