package gallerist.model.cost;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.draft.Draft;
import gallerist.model.gallery.Deletion;
import gallerist.model.replication.Exclusion;
import gallerist.model.replication.ReplicationMode;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import java.util.List;
import org.junit.jupiter.api.Test;

class OccupancyTest {
    private static final long GB = 1L << 30;

    private static Estimate cost(Occupancy occupancy) {
        return Estimate.of(BuiltInPrices.TABLE, List.of(occupancy));
    }

    @Test
    void everyReplicaOfAVersionIsASnapshot() {
        Estimate estimate = cost(Occupancy.of(new Draft.OfVersion().version(), GB));

        assertThat(estimate.snapshots()).isEqualTo(3);
        assertThat(estimate.egress()).hasSize(1);
    }

    @Test
    void aDeletedVersionKeepsOneReplicaInEachRegion() {
        Draft.OfVersion draft = new Draft.OfVersion();
        draft.deletion = new Deletion.Soft(Draft.PAST, Draft.FUTURE, "mia@local");

        assertThat(cost(Occupancy.of(draft.version(), GB)).storage())
                .extracting(Estimate.Storage::replicas)
                .containsExactly(1, 1);
    }

    @Test
    void aShallowVersionHasNoCopiesToPayFor() {
        Draft.OfVersion draft = new Draft.OfVersion();
        draft.mode = ReplicationMode.SHALLOW;
        draft.targets = List.of(Draft.target(Draft.WEST_EUROPE, 1));

        Estimate estimate = cost(Occupancy.of(draft.version(), GB));

        assertThat(estimate.snapshots()).isZero();
        assertThat(estimate.monthly().amount()).isZero();
    }

    @Test
    void aReplicaInThreeZonesCountsOnce() {
        Draft.OfVersion draft = new Draft.OfVersion();
        draft.targets =
                List.of(
                        new TargetRegion(
                                Draft.WEST_EUROPE,
                                1,
                                StorageType.STANDARD_ZRS,
                                Exclusion.AS_VERSION));

        assertThat(cost(Occupancy.of(draft.version(), GB)).monthly().rounded()).isEqualTo("0.05");
    }

    @Test
    void anApplicationPackageCostsLikeAnImage() {
        Estimate estimate = cost(Occupancy.of(new Draft.OfApplicationVersion().version(), 2 * GB));

        assertThat(estimate.snapshots()).isEqualTo(3);
        assertThat(estimate.monthly().rounded()).isEqualTo("0.30");
        assertThat(estimate.once().rounded()).isEqualTo("0.04");
    }
}
