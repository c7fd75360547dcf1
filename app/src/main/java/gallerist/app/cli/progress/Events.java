package gallerist.app.cli.progress;

import gallerist.app.wire.Dates;
import gallerist.app.wire.Json;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Each news as a line of JSON, for programs. */
final class Events implements Display {
    private static final long SECOND = 1_000_000_000L;

    private final PrintStream stream;
    private final InstantSource clock;
    private final Pacing pacing = new Pacing(SECOND, SECOND);

    Events(PrintStream stream, InstantSource clock) {
        this.stream = stream;
        this.clock = clock;
    }

    @Override
    public void show(List<Measured> readings, long nanos) {
        readings.stream()
                .filter(reading -> pacing.isDue(reading, nanos))
                .forEach(reading -> stream.println(Json.compact(event(reading))));
    }

    private ObjectNode event(Measured reading) {
        Stage stage = reading.stage();
        ObjectNode event = Json.object();
        event.put("time", clock.instant().toString());
        event.put("name", stage.name());
        event.put("state", stage.word());
        event.put("progress", stage.percent());
        event.put("bytesDone", stage.done());
        event.put("bytesTotal", stage.total());
        if (stage.isMoving()) {
            event.put("bytesPerSecond", reading.bytesPerSecond());
        }
        reading.left()
                .ifPresent(left -> {
                    ObjectNode seconds = event.putObject("secondsLeft");
                    seconds.put("low", left.low().toSeconds());
                    seconds.put("high", left.high().toSeconds());
                });
        reading.stalled()
                .ifPresent(since ->
                        event.put("stalledSince", Dates.utc(clock.instant().minus(since))));
        return event;
    }
}
