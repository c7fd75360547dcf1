package gallerist.model.gallery;

import gallerist.model.Caution;
import gallerist.model.Problem;
import gallerist.model.deploy.ReplicaNeed;
import gallerist.model.limits.Limits;
import gallerist.model.region.Region;
import gallerist.model.replication.Exclusion;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.ReplicationMode;
import gallerist.model.replication.TargetRegion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the plans of image versions and application versions have in common. */
final class PlanRules {
    private PlanRules() {}

    static List<Problem> create(Region home, Publishing publishing) {
        boolean homeOnly =
                publishing.targets().stream()
                        .allMatch(target -> target.region().equals(home) && target.replicas() == 1);
        return publishing.mode() == ReplicationMode.SHALLOW && !homeOnly
                ? List.of(new Problem.ShallowNeedsHomeOnly())
                : List.of();
    }

    /**
     * @param prefix how the service begins the names of the version's properties
     */
    static List<Problem> update(
            String prefix, Publishing stored, Publishing changed, SafetyProfile safety) {
        List<Problem> problems =
                new ArrayList<>(
                        new Fixed<>(prefix + "publishingProfile.", stored, changed)
                                .property("storageAccountType", Publishing::storage)
                                .property("replicationMode", Publishing::mode)
                                .problems());
        if (stored.mode() == ReplicationMode.SHALLOW && !sizes(stored).equals(sizes(changed))) {
            problems.add(new Problem.ShallowPlanFixed());
            return problems;
        }
        for (TargetRegion target : stored.targets()) {
            changed.target(target.region())
                    .filter(later -> later.storage() != target.storage())
                    .map(_ ->
                            new Problem.StorageTypeChanged(
                                    target.region().displayName(), target.storage()))
                    .ifPresent(problems::add);
        }
        List<String> removed =
                stored.targets().stream()
                        .map(TargetRegion::region)
                        .filter(region -> changed.target(region).isEmpty())
                        .map(Region::displayName)
                        .toList();
        if (!removed.isEmpty() && !safety.allowDeletionOfReplicatedLocations()) {
            problems.add(new Problem.RegionRemovalForbidden(removed));
        }
        return problems;
    }

    /** Regions with their replica counts, in an order that does not matter. */
    private static List<TargetRegion> sizes(Publishing publishing) {
        return publishing.targets().stream()
                .map(target -> target.withExclusion(Exclusion.AS_VERSION))
                .sorted(Comparator.comparing(target -> target.region().name()))
                .toList();
    }

    /** Each region of an image for production has some replicas to spare. */
    static List<Caution> productionCautions(Publishing publishing) {
        int least = ReplicaNeed.LEAST_IN_PRODUCTION;
        List<String> few =
                publishing.targets().stream()
                        .filter(target -> target.replicas() < least)
                        .map(target -> target.region().displayName())
                        .toList();
        return few.isEmpty() ? List.of() : List.of(new Caution.FewReplicasInProduction(few, least));
    }

    static List<Caution> cautions(Publishing publishing) {
        long advised = Limits.REPLICAS_ADVISED.value();
        Stream<Caution> many =
                publishing.targets().stream()
                        .filter(target -> target.replicas() > advised)
                        .map(target ->
                                new Caution.ManyReplicas(
                                        target.region().displayName(), target.replicas(), advised));
        Stream<Caution> access =
                publishing.targets().stream()
                        .map(TargetRegion::region)
                        .filter(Region::accessRequired)
                        .map(region -> new Caution.AccessRequired(region.displayName()));
        return Stream.concat(many, access).toList();
    }
}
