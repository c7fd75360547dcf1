package gallerist.app.control.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gallerist.model.region.Regions;
import java.util.List;
import org.junit.jupiter.api.Test;

class DriftTest {
    private static final long SECOND = 1_000_000_000;

    private static List<Passage> at(double fraction) {
        return List.of(
                new Passage(
                        "one",
                        Regions.of("westeurope"),
                        Regions.of("eastus"),
                        Passage.Kind.RUNNING,
                        fraction,
                        "",
                        ""));
    }

    @Test
    void betweenTwoMomentsItGoesStraightAndNeverBeyondWhatIsKnown() {
        Drift drift = new Drift(false);
        drift.tell(at(0.2), 10 * SECOND);
        drift.tell(at(0.6), 11 * SECOND);

        assertThat(drift.at("one", 11 * SECOND)).isEqualTo(0.2);
        assertThat(drift.at("one", 11 * SECOND + SECOND / 2)).isCloseTo(0.4, within(1e-9));
        assertThat(drift.isMoving(11 * SECOND + SECOND / 2)).isTrue();
        assertThat(drift.at("one", 99 * SECOND)).isEqualTo(0.6);
        assertThat(drift.isMoving(99 * SECOND)).isFalse();
    }

    @Test
    void withoutNewsNothingMoves() {
        Drift drift = new Drift(false);
        drift.tell(at(0.2), 10 * SECOND);

        assertThat(drift.isMoving(11 * SECOND)).isFalse();
        assertThat(drift.at("one", 1000 * SECOND)).isEqualTo(0.2);
    }

    @Test
    void whatBeginsAnewStartsAtOnce() {
        Drift drift = new Drift(false);
        drift.tell(at(0.9), 10 * SECOND);
        drift.tell(at(0.1), 11 * SECOND);

        assertThat(drift.at("one", 11 * SECOND)).isEqualTo(0.1);
    }

    @Test
    void whoWantsNoMotionSeesEachMomentAsItIs() {
        Drift drift = new Drift(true);
        drift.tell(at(0.2), 10 * SECOND);
        drift.tell(at(0.6), 11 * SECOND);

        assertThat(drift.at("one", 11 * SECOND)).isEqualTo(0.6);
        assertThat(drift.isMoving(11 * SECOND)).isFalse();
    }
}
