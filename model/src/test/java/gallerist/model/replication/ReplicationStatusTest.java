package gallerist.model.replication;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.draft.Draft;
import gallerist.model.gallery.ProvisioningState;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplicationStatusTest {

    @ParameterizedTest
    @CsvSource({
        "COMPLETED, COMPLETED",
        "COMPLETED COMPLETED, COMPLETED",
        "COMPLETED REPLICATING, IN_PROGRESS",
        "REPLICATING, IN_PROGRESS",
        "COMPLETED UNKNOWN, IN_PROGRESS",
        "REPLICATING FAILED COMPLETED, FAILED",
        "UNKNOWN FAILED, FAILED",
        "UNKNOWN UNKNOWN, UNKNOWN"
    })
    void theWorstRegionSpeaksForTheVersion(String regions, AggregatedState expected) {
        List<ReplicationStatus.InRegion> states =
                Stream.of(regions.split(" ", -1))
                        .map(RegionState::valueOf)
                        .map(state ->
                                new ReplicationStatus.InRegion(Draft.WEST_EUROPE, state, 0, ""))
                        .toList();

        assertThat(ReplicationStatus.of(states).aggregated()).isEqualTo(expected);
    }

    @Test
    void aVersionInNoRegionIsUnknown() {
        assertThat(ReplicationStatus.of(List.of()).aggregated()).isEqualTo(AggregatedState.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "CREATING, IN_PROGRESS, CREATING",
        "CREATING, COMPLETED, SUCCEEDED",
        "CREATING, FAILED, FAILED",
        "CREATING, UNKNOWN, SUCCEEDED",
        "UPDATING, IN_PROGRESS, UPDATING",
        "UPDATING, COMPLETED, SUCCEEDED",
        "UPDATING, FAILED, FAILED",
        "UPDATING, UNKNOWN, SUCCEEDED",
        "SUCCEEDED, FAILED, SUCCEEDED",
        "SUCCEEDED, IN_PROGRESS, SUCCEEDED",
        "FAILED, FAILED, FAILED",
        "FAILED, IN_PROGRESS, FAILED",
        "FAILED, COMPLETED, SUCCEEDED",
        "DELETING, COMPLETED, DELETING",
        "DELETING, FAILED, DELETING"
    })
    void theStateOfAVersionFollowsItsReplication(
            ProvisioningState state, AggregatedState replication, ProvisioningState next) {
        assertThat(Provisioning.after(state, replication)).isEqualTo(next);
    }
}
