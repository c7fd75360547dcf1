package gallerist.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.report.Chart.Point;
import gallerist.app.report.Chart.Rung;
import gallerist.app.report.Chart.Series;
import gallerist.app.text.Sizes;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTest {
    private static List<Rung> rungs(double most) {
        return Chart.rungs(
                List.of(
                        new Series(
                                "",
                                Chart.Shape.LINE,
                                Chart.Tone.NOW,
                                List.of(new Point(0, most, "")))),
                Double::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 1500, 500",
        "500, 600, 200",
        "462, 600, 200",
        "3, 3, 1",
        "0.004, 0.006, 0.002",
        "7, 7.5, 2.5"
    })
    void linesStandAtRoundFiguresAndTheHighestIsAboveAllPoints(
            double most, double highest, double step) {
        List<Rung> rungs = rungs(most);

        assertThat(rungs).hasSize(4);
        assertThat(rungs.getLast().value()).isCloseTo(highest, within(highest));
        assertThat(rungs.get(1).value()).isCloseTo(step, within(step));
    }

    private static Offset<Double> within(double figure) {
        return Offset.offset(figure * 1e-9);
    }

    @ParameterizedTest
    @CsvSource({
        "100000, '0 bytes/s, 50 KiB/s, 100 KiB/s, 150 KiB/s'",
        "400000000, '0 bytes/s, 200 MiB/s, 400 MiB/s, 600 MiB/s'",
        "950000, '0 bytes/s, 1 MiB/s, 2 MiB/s, 3 MiB/s'",
        "2, '0 bytes/s, 1 bytes/s, 2 bytes/s, 3 bytes/s'"
    })
    void figuresOfBytesAreRoundInTheirUnit(double most, String words) {
        List<Rung> rungs =
                Chart.rungsOfBytes(
                        List.of(
                                new Series(
                                        "",
                                        Chart.Shape.BARS,
                                        Chart.Tone.NOW,
                                        List.of(new Point(0, most, "")))),
                        rate -> Sizes.rate((long) rate));

        assertThat(rungs).extracting(Rung::words).isEqualTo(List.of(words.split(", ", -1)));
    }

    @Test
    void whereThereIsNothingThereIsOneLine() {
        assertThat(rungs(0)).containsExactly(new Rung(0, "0.0"));
    }
}
