package gallerist.app.control.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gallerist.model.region.Regions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CurvesTest {
    private static Passage passage(String from, String to, Passage.Kind kind) {
        return new Passage(from + to, Regions.of(from), Regions.of(to), kind, 0.5, "", "");
    }

    private static double bend(Curve curve) {
        return curve.control().distance(curve.from().towards(curve.to(), 0.5))
                / curve.from().distance(curve.to());
    }

    @Test
    void anArcBendsTowardsTheNearerPole() {
        Map<String, Curve> curves =
                Curves.of(
                        List.of(
                                passage("westeurope", "japaneast", Passage.Kind.RUNNING),
                                passage("japaneast", "eastus2", Passage.Kind.RUNNING),
                                passage("brazilsouth", "australiaeast", Passage.Kind.RUNNING)));

        assertThat(curves.get("westeuropejapaneast"))
                .satisfies(curve -> assertThat(curve.at(0.5).y()).isLessThan(curve.from().y()));
        assertThat(curves.get("japaneasteastus2"))
                .satisfies(curve -> assertThat(curve.at(0.5).y()).isLessThan(curve.from().y()));
        assertThat(curves.get("brazilsouthaustraliaeast"))
                .satisfies(curve -> assertThat(curve.at(0.5).y()).isGreaterThan(curve.from().y()));
    }

    @Test
    void anArcThatWouldRunAlongAnotherIsBentMoreAndWhatMovesIsBentLeast() {
        Map<String, Curve> curves =
                Curves.of(
                        List.of(
                                passage("westeurope", "australiaeast", Passage.Kind.FAILED),
                                passage("westeurope", "southeastasia", Passage.Kind.RUNNING),
                                passage("westeurope", "eastus", Passage.Kind.RUNNING)));

        assertThat(curves.values())
                .extracting(CurvesTest::bend)
                .allMatch(bend -> bend > 0.19 && bend < 0.32);
        assertThat(bend(curves.getOrDefault("westeuropesoutheastasia", FLAT)))
                .isCloseTo(0.20, within(1e-9));
        assertThat(bend(curves.getOrDefault("westeuropeaustraliaeast", FLAT)))
                .isCloseTo(0.31, within(1e-9));
        assertThat(bend(curves.getOrDefault("westeuropeeastus", FLAT)))
                .isCloseTo(0.20, within(1e-9));
    }

    private static final Curve FLAT = new Curve(new Spot(0, 0), new Spot(1, 0), new Spot(2, 0));

    @Test
    void thePartOfACurveLiesOnIt() {
        Curve curve = Curve.between(new Spot(0, 0), new Spot(100, 40), 0.2);

        Curve part = curve.until(0.6);

        assertThat(part.to()).isEqualTo(curve.at(0.6));
        assertThat(part.at(0.5).distance(curve.at(0.3))).isCloseTo(0, within(1e-9));
        assertThat(curve.distance(part.at(0.25))).isLessThan(0.1);
    }
}
