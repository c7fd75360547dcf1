package gallerist.app.control.map;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.region.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandTest {
    private static final Land LAND = Land.read();

    @ParameterizedTest
    @CsvSource({
        "52.5, 13.4, true, Berlin",
        "66.5, -172, true, Chukotka on the far side of the date line",
        "68, 179.9, true, Chukotka at the date line",
        "64, -150, true, Alaska",
        "-33, 147, true, New South Wales",
        "42, 51, false, the Caspian Sea",
        "0, -30, false, the Atlantic",
        "66, -169, false, the Bering Strait",
        "-80, 0, false, Antarctica is left out"
    })
    void landIsWhereItIs(double latitude, double longitude, boolean isLand, String what) {
        Spot spot = NaturalEarth.spot(new GeoPoint(latitude, longitude));

        assertThat(LAND.coasts().stream().filter(ring -> surrounds(ring, spot)).count() % 2 == 1)
                .as(what)
                .isEqualTo(isLand);
    }

    private static boolean surrounds(Land.Line ring, Spot spot) {
        boolean inside = false;
        for (int i = 1; i < ring.points(); i++) {
            boolean isCrossed = ring.y(i) > spot.y() != ring.y(i - 1) > spot.y();
            double slope = (ring.x(i - 1) - ring.x(i)) / (ring.y(i - 1) - ring.y(i));
            if (isCrossed && spot.x() < slope * (spot.y() - ring.y(i)) + ring.x(i)) {
                inside = !inside;
            }
        }
        return inside;
    }

    @Test
    void coastsAreClosedAndNoLineLeapsAcrossTheWorld() {
        assertThat(LAND.coasts())
                .hasSizeGreaterThan(300)
                .allSatisfy(ring -> {
                    assertThat(ring.x(0)).isEqualTo(ring.x(ring.points() - 1));
                    assertThat(ring.y(0)).isEqualTo(ring.y(ring.points() - 1));
                });
        assertThat(LAND.coasts()).allSatisfy(LandTest::doesNotLeap);
        assertThat(LAND.borders()).hasSizeGreaterThan(200).allSatisfy(LandTest::doesNotLeap);
    }

    private static void doesNotLeap(Land.Line line) {
        for (int i = 1; i < line.points(); i++) {
            assertThat(Math.abs(line.x(i) - line.x(i - 1))).isLessThan(80);
        }
    }
}
