package gallerist.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.fx.Badge;
import gallerist.app.fx.Mark;
import gallerist.model.region.Regions;
import gallerist.model.replication.Details;
import gallerist.model.replication.RegionState;
import gallerist.model.replication.ReplicationStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegionalTest {
    private static ReplicationStatus.InRegion in(String region, String details) {
        return new ReplicationStatus.InRegion(
                Regions.of(region), RegionState.COMPLETED, 100, details);
    }

    @Test
    void whatIsOutOfReachIsNotCountedAsVerified() {
        ReplicationStatus status =
                ReplicationStatus.of(
                        List.of(
                                in("westeurope", ""),
                                in("eastus", Details.offline(0, "the disk is not mounted"))));

        assertThat(Regional.badge(status))
                .isEqualTo(
                        new Badge.State(
                                Mark.OUTAGE,
                                0,
                                "1 of 2 regions verified, stores of 1 region out of reach"));
        assertThat(Regional.verified(status)).isOne();
    }

    @Test
    void bytesThatAreAnothersAreInReach() {
        ReplicationStatus status =
                ReplicationStatus.of(List.of(in("westeurope", Details.BORROWED)));

        assertThat(Regional.badge(status))
                .isEqualTo(new Badge.State(Mark.VERIFIED, 0, "1 of 1 region verified"));
        assertThat(Regional.badge(status.regions().getFirst(), false))
                .isEqualTo(new Badge.State(Mark.VERIFIED, 0, "Verified"));
    }
}
