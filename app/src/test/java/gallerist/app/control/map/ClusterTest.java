package gallerist.app.control.map;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.fx.Mark;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ClusterTest {
    private static final Viewport WORLD = Viewport.fitting(912, 430);

    @Test
    void targetsThatNearlyMeetShowTheWorstOfThem() {
        List<Cluster> folded =
                Cluster.fold(
                        List.of(
                                Worlds.site("westeurope", Mark.VERIFIED),
                                Worlds.site("germanywestcentral", Mark.FAILED),
                                Worlds.site("japaneast", Mark.VERIFIED)),
                        WORLD,
                        Worlds.REACH);

        assertThat(folded).hasSize(2);
        assertThat(folded.getFirst().lead().mark()).isEqualTo(Mark.FAILED);
        assertThat(folded.getFirst().targets()).hasSize(2);
        assertThat(Words.name(folded.getFirst())).isEqualTo("Germany West Central + 1");
    }

    @Test
    void nearEnoughTheyAreApart() {
        Viewport near = WORLD;
        while (near.mayGrow()) {
            near = near.zoomed(new Spot(456, 100), true);
        }

        assertThat(
                        Cluster.fold(
                                List.of(
                                        Worlds.site("westeurope", Mark.VERIFIED),
                                        Worlds.site("germanywestcentral", Mark.FAILED)),
                                near,
                                Worlds.REACH))
                .hasSize(2);
    }

    @Property(tries = 100)
    void everyRegionIsInOneClusterAndTargetsShownAreApart(@ForAll long seed) {
        List<Cluster> folded = Cluster.fold(Worlds.any(new Random(seed)), WORLD, Worlds.REACH);

        assertThat(folded.stream().flatMap(cluster -> cluster.sites().stream()).map(Site::region))
                .containsExactlyInAnyOrderElementsOf(Regions.all());
        List<Spot> targets =
                folded.stream()
                        .filter(cluster -> cluster.lead().isTarget())
                        .map(cluster -> WORLD.onScreen(cluster.spot()))
                        .toList();
        for (int i = 0; i < targets.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(targets.get(i).distance(targets.get(j))).isGreaterThanOrEqualTo(12);
            }
        }
    }

    @Test
    void whoListensHearsEveryRegionOfACluster() {
        Region canberra = Regions.of("australiacentral");
        List<Cluster> folded =
                Cluster.fold(
                        List.of(Site.empty(canberra), Site.empty(Regions.of("australiacentral2"))),
                        WORLD,
                        Worlds.REACH);

        assertThat(folded).hasSize(1);
        assertThat(Words.spoken(folded.getFirst()))
                .isEqualTo(
                        "2 regions near each other: Australia Central, Not a target; Australia"
                                + " Central 2, Not a target");
    }
}
