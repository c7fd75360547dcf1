package gallerist.app.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gallerist.app.wire.Json;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisplayTest {
    private static final long SECOND = 1_000_000_000L;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private final Meter meter = new Meter();

    @Test
    void linesAreWrittenForNewWordsAndNowAndThenForProgress() {
        Lines lines = new Lines(stream);

        for (int tenth = 0; tenth <= 50; tenth++) {
            show(lines, tenth * SECOND / 10, copying(tenth));
        }
        show(lines, 6 * SECOND, verified("West Europe"));
        show(lines, 9 * SECOND, verified("West Europe"));

        assertThat(said().lines())
                .containsExactly(
                        "West Europe: Copying 0 %",
                        "West Europe: Copying 20 %, 100 MB/s, 8 s left",
                        "West Europe: Copying 40 %, 100 MB/s, 6 s left",
                        "West Europe: Verified");
    }

    @Test
    void onATerminalTheSameLinesAreDrawnAnew() {
        Redrawn redrawn = new Redrawn(stream, 80);

        show(redrawn, 0, copying(0), verified("West US"));
        show(redrawn, SECOND, copying(25), verified("West US"));

        assertThat(said())
                .isEqualTo(
                        "\rWest Europe  Copying [....................]   0 %\033[K\n"
                                + "\rWest US      Verified\033[K\n"
                                + "\033[2A"
                                + "\rWest Europe  Copying [#####...............]  25 %    250 MB/s, 3 s left\033[K\n"
                                + "\rWest US      Verified\033[K\n");
    }

    @Test
    void aNarrowTerminalNeverBreaksALine() {
        show(new Redrawn(stream, 20), 0, copying(10));

        assertThat(said()).isEqualTo("\rWest Europe  Copyin\033[K\n");
    }

    @Test
    void programsGetALineOfJsonForEachEvent() {
        Events events = new Events(stream, InstantSource.fixed(Instant.EPOCH));

        show(events, 0, copying(0));
        show(events, SECOND / 2, copying(5));
        show(events, 2 * SECOND, copying(20));

        assertThat(said().lines().map(Json::readObject))
                .containsExactly(
                        Json.readObject(
                                """
                                {"time": "1970-01-01T00:00:00Z", "name": "West Europe",
                                 "state": "Copying", "progress": 0, "bytesDone": 0,
                                 "bytesTotal": 1000000000, "bytesPerSecond": 0}\
                                """),
                        Json.readObject(
                                """
                                {"time": "1970-01-01T00:00:00Z", "name": "West Europe",
                                 "state": "Copying", "progress": 20, "bytesDone": 200000000,
                                 "bytesTotal": 1000000000, "bytesPerSecond": 100000000,
                                 "secondsLeft": {"low": 8, "high": 8}}\
                                """));
    }

    @Test
    void underALimitEveryLineTellsTheTimeLeftAndASlowOneIsNotForgotten() {
        Lines lines = new Lines(stream);

        for (int second = 0; second <= 21; second++) {
            show(lines, second * SECOND, limited(second));
        }

        assertThat(said().lines())
                .containsExactly(
                        "West Europe: Copying 0 %",
                        "West Europe: Copying 1 %, 1.0 MB/s, 16–17 min left",
                        "West Europe: Copying 2 %, 1.0 MB/s, 16–17 min left");
    }

    @Test
    void programsHearEverySecondWhatIsLeftAndOnceThatItStalls() {
        Events events = new Events(stream, InstantSource.fixed(Instant.EPOCH.plusSeconds(60)));

        for (int tenth = 0; tenth <= 30; tenth++) {
            show(events, tenth * SECOND / 10, limited(tenth / 10));
        }
        show(events, 12 * SECOND, stalled(3, 10));
        show(events, 13 * SECOND, stalled(3, 11));

        assertThat(said().lines().map(Json::readObject))
                .extracting(
                        event -> event.get("bytesDone").asLong(),
                        event -> event.path("secondsLeft").path("high").asLong(),
                        event -> event.path("stalledSince").asString())
                .containsExactly(
                        tuple(0L, 0L, ""),
                        tuple(1_000_000L, 999L, ""),
                        tuple(2_000_000L, 998L, ""),
                        tuple(3_000_000L, 997L, ""),
                        tuple(3_000_000L, 0L, "1970-01-01T00:00:50Z"));
    }

    @Test
    void aStallIsToldInPlaceOfATime() {
        show(new Redrawn(stream, 80), 0, stalled(3, 12));

        assertThat(said()).contains("  0 %  stalled for 12 s");
    }

    /** A megabyte a second of a thousand. */
    private static Stage limited(int second) {
        return flowing(second, new Stage.Flow(second == 0 ? 0 : 1_000_000, Optional.empty()));
    }

    private static Stage stalled(int megabytes, int seconds) {
        return flowing(megabytes, new Stage.Flow(0, Optional.of(Duration.ofSeconds(seconds))));
    }

    private static Stage flowing(int megabytes, Stage.Flow flow) {
        return new Stage(
                "West Europe",
                "Copying",
                megabytes / 10,
                megabytes * 1_000_000L,
                1_000_000_000L,
                true,
                Optional.of(flow));
    }

    private static Stage copying(int percent) {
        return new Stage(
                "West Europe",
                "Copying",
                percent,
                percent * 10_000_000L,
                1_000_000_000L,
                true,
                Optional.empty());
    }

    private static Stage verified(String region) {
        return new Stage(
                region, "Verified", 100, 1_000_000_000L, 1_000_000_000L, false, Optional.empty());
    }

    private void show(Display display, long nanos, Stage... stages) {
        display.show(meter.read(List.of(stages), nanos), nanos);
    }

    private String said() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
