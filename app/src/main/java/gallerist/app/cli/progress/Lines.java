package gallerist.app.cli.progress;

import static java.util.stream.Collectors.joining;

import gallerist.app.text.Amounts;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;

/** A line whenever there is something new, for logs and pipes. */
final class Lines implements Display {
    private static final long TWO_SECONDS = 2_000_000_000L;
    private static final long TEN_SECONDS = 10_000_000_000L;

    private final PrintStream stream;
    private final Pacing pacing = new Pacing(TWO_SECONDS, TEN_SECONDS);

    Lines(PrintStream stream) {
        this.stream = stream;
    }

    @Override
    public void show(List<Measured> readings, long nanos) {
        readings.stream()
                .filter(reading -> pacing.isDue(reading, nanos))
                .forEach(reading -> stream.println(line(reading)));
    }

    static String line(Measured reading) {
        Stage stage = reading.stage();
        if (!stage.isMoving()) {
            return "%s: %s".formatted(stage.name(), stage.word());
        }
        return "%s: %s %d %%%s"
                .formatted(
                        stage.name(),
                        stage.word(),
                        stage.percent(),
                        figures(reading, 0).map(figure -> ", " + figure).collect(joining()));
    }

    /**
     * How fast it is and when it should be over, or that nothing comes any more.
     *
     * @param width of the speed at least
     */
    static Stream<String> figures(Measured reading, int width) {
        String speed = Amounts.rate(reading.bytesPerSecond());
        Stream<String> rate =
                reading.bytesPerSecond() == 0
                        ? Stream.of()
                        : Stream.of(" ".repeat(Math.max(0, width - speed.length())) + speed);
        return Stream.concat(
                rate,
                reading
                        .stalled()
                        .map(since -> "stalled for " + Amounts.time(since))
                        .or(() ->
                                reading.left()
                                        .map(left ->
                                                Amounts.span(left.low(), left.high()) + " left"))
                        .stream());
    }
}
