package gallerist.app.cli.progress;

import gallerist.app.text.Amounts;
import java.io.PrintStream;
import java.util.List;

/** A line whenever there is something new, for logs and pipes. */
final class Lines implements Display {
    private static final long TWO_SECONDS = 2_000_000_000L;

    private final PrintStream stream;
    private final Pacing pacing = new Pacing(TWO_SECONDS);

    Lines(PrintStream stream) {
        this.stream = stream;
    }

    @Override
    public void show(List<Measured> readings, long nanos) {
        readings.stream()
                .filter(reading -> pacing.isDue(reading.stage(), nanos))
                .forEach(reading -> stream.println(line(reading)));
    }

    static String line(Measured reading) {
        Stage stage = reading.stage();
        if (!stage.isMoving()) {
            return "%s: %s".formatted(stage.name(), stage.word());
        }
        return "%s: %s %d %%%s%s"
                .formatted(
                        stage.name(),
                        stage.word(),
                        stage.percent(),
                        reading.bytesPerSecond() == 0
                                ? ""
                                : ", " + Amounts.rate(reading.bytesPerSecond()),
                        left(reading));
    }

    static String left(Measured reading) {
        return reading.left()
                .map(left -> ", %s left".formatted(Amounts.span(left.low(), left.high())))
                .orElse("");
    }
}
