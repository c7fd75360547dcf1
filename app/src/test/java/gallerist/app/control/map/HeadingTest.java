package gallerist.app.control.map;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.fx.Mark;
import gallerist.model.region.Regions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingTest {
    private static final Viewport WORLD = Viewport.fitting(912, 430);

    @ParameterizedTest
    @CsvSource({
        "westeurope, LEFT, northeurope",
        "eastus, RIGHT, northeurope",
        "brazilsouth, RIGHT, southafricanorth",
        "japaneast, DOWN, australiaeast",
        "australiaeast, UP, japaneast"
    })
    void anArrowLeadsToTheNearestInItsDirection(String from, Heading heading, String to) {
        List<Cluster> clusters =
                Cluster.fold(
                        List.of(
                                Worlds.site("westeurope", Mark.VERIFIED),
                                Worlds.site("northeurope", Mark.VERIFIED),
                                Worlds.site("eastus", Mark.VERIFIED),
                                Worlds.site("brazilsouth", Mark.VERIFIED),
                                Worlds.site("southafricanorth", Mark.VERIFIED),
                                Worlds.site("japaneast", Mark.VERIFIED),
                                Worlds.site("australiaeast", Mark.VERIFIED)),
                        WORLD,
                        Worlds.REACH);
        Cluster here =
                clusters.stream()
                        .filter(cluster -> cluster.holds(Regions.of(from)))
                        .findFirst()
                        .orElseThrow();

        Optional<Cluster> there = heading.next(here, clusters);

        assertThat(there)
                .hasValueSatisfying(found -> assertThat(found.holds(Regions.of(to))).isTrue());
    }

    @Property(tries = 60)
    void fromAnywhereArrowsLeadEverywhere(@ForAll long seed) {
        List<Cluster> clusters = Cluster.fold(Worlds.any(new Random(seed)), WORLD, Worlds.REACH);

        for (Cluster start : clusters) {
            assertThat(reached(start, clusters)).hasSameSizeAs(clusters);
        }
    }

    private static Set<Cluster> reached(Cluster start, List<Cluster> clusters) {
        Set<Cluster> reached = new HashSet<>(Set.of(start));
        Deque<Cluster> ahead = new ArrayDeque<>(reached);
        while (!ahead.isEmpty()) {
            Cluster here = ahead.pop();
            for (Heading heading : Heading.values()) {
                heading.next(here, clusters).filter(reached::add).ifPresent(ahead::push);
            }
        }
        return reached;
    }
}
