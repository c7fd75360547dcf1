package gallerist.app.control.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gallerist.model.region.GeoPoint;
import gallerist.model.region.Regions;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NaturalEarthTest {
    private static final double UNITS = NaturalEarth.WIDTH / (2 * Math.PI * 0.8707);

    /** On a globe of radius 1, as d3-geo projects them with geoNaturalEarth1. */
    @ParameterizedTest
    @CsvSource({
        "westeurope, -0.0801, -0.919",
        "japaneast, 1.8373, -0.6296",
        "eastus, -1.2872, -0.6595",
        "brazilsouth, -0.853, 0.415",
        "australiaeast, 2.0139, 0.5974",
        "newzealandnorth, 2.326, 0.6503",
        "westus2, -1.7701, -0.8316",
        "swedencentral, 0.076, -1.0554"
    })
    void regionsAreWhereAnotherProgramPutsThem(String region, double x, double y) {
        Spot spot = NaturalEarth.spot(Regions.of(region).place());

        assertThat(spot.x() / UNITS).isCloseTo(x, within(0.0002));
        assertThat(spot.y() / UNITS).isCloseTo(y, within(0.0002));
    }

    @Test
    void theMiddleIsAtElevenDegreesEast() {
        Spot middle = NaturalEarth.spot(new GeoPoint(0, 11));

        assertThat(middle.x()).isZero();
        assertThat(middle.y()).isZero();
    }

    @Test
    void theFarEastIsAtTheRightAndAlaskaAtTheLeft() {
        assertThat(NaturalEarth.spot(new GeoPoint(66, -170)).x()).isGreaterThan(300);
        assertThat(NaturalEarth.spot(new GeoPoint(66, -168)).x()).isLessThan(-300);
    }

    @Property(tries = 500)
    void fartherNorthIsAlwaysHigherAndFartherEastAlwaysFartherRight(
            @ForAll @DoubleRange(min = -56, max = 83) double latitude,
            @ForAll @DoubleRange(min = -179, max = 179) double east) {
        Spot here = NaturalEarth.flat(latitude, east);

        assertThat(NaturalEarth.flat(latitude + 1, east).y()).isLessThan(here.y());
        assertThat(NaturalEarth.flat(latitude, east + 1).x()).isGreaterThan(here.x());
    }

    @Test
    void everyRegionIsOnTheMapThatIsSeenAtFirst() {
        Viewport view = Viewport.fitting(912, 430);

        assertThat(Regions.all())
                .allSatisfy(region ->
                        assertThat(view.onScreen(NaturalEarth.spot(region.place())))
                                .matches(new Box(20, 20, 872, 390)::holds));
    }
}
