package gallerist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.copies.Trouble;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.CopyState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ThroughputTest {
    private static final Instant START = Instant.parse("2026-11-21T00:00:00Z");
    private static final Region HOME = Regions.of("westeurope");
    private static final ResourceId VERSION =
            ResourceId.subscription("3f1c9b52-7a0e-4d4b-9c55-0b6f2a7d1e10")
                    .group("images")
                    .gallery("gold")
                    .image("web")
                    .version("1.0.0");
    private static final UUID COPY = UUID.randomUUID();

    private static Instant minute(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }

    private static Transfer ended(int from, int until, long bytes, Ending outcome) {
        return new Transfer(
                1,
                VERSION,
                HOME,
                HOME,
                1,
                1,
                minute(from),
                minute(until),
                outcome,
                bytes,
                bytes,
                0,
                0,
                0);
    }

    private static CopyEvent event(int minute, boolean isSample, CopyState to, long done) {
        return new CopyEvent(
                minute,
                minute(minute),
                VERSION,
                COPY,
                HOME,
                1,
                1,
                isSample,
                CopyState.WAITING.name(),
                to.name(),
                Trouble.Kind.NONE,
                "",
                done,
                1_000,
                0);
    }

    private static List<Long> bytes(List<Transfer> ended, List<CopyEvent> events) {
        return Throughput.of(ended, events, START, minute(40), 4).stream()
                .map(Throughput::bytes)
                .toList();
    }

    @Test
    void aTransferIsSpreadEvenlyOverItsTime() {
        assertThat(bytes(List.of(ended(5, 25, 400, Ending.WHOLE)), List.of()))
                .containsExactly(100L, 200L, 100L, 0L);
    }

    @Test
    void whatWasBeforeTheTimeIsLeftOut() {
        assertThat(bytes(List.of(ended(-10, 10, 400, Ending.WHOLE)), List.of()))
                .containsExactly(200L, 0L, 0L, 0L);
    }

    @Test
    void ofATransferThatGoesOnTheSamplesTell() {
        assertThat(
                        bytes(
                                List.of(),
                                List.of(
                                        event(0, false, CopyState.COPYING, 0),
                                        event(5, true, CopyState.COPYING, 100),
                                        event(15, true, CopyState.COPYING, 300))))
                .containsExactly(100L, 100L, 0L, 0L);
    }

    @Test
    void theSamplesOfWhatHasEndedAreNotCountedTwice() {
        assertThat(
                        bytes(
                                List.of(ended(0, 10, 300, Ending.WHOLE)),
                                List.of(
                                        event(0, false, CopyState.COPYING, 0),
                                        event(1, true, CopyState.COPYING, 100),
                                        event(9, true, CopyState.COPYING, 300),
                                        event(10, false, CopyState.PRESENT, 0))))
                .containsExactly(300L, 0L, 0L, 0L);
    }

    @Test
    void whatEndedWithoutAWholeCopyCountsAsFailedWhereItEnded() {
        List<Throughput> steps =
                Throughput.of(
                        List.of(
                                ended(0, 15, 100, Ending.FAILED),
                                ended(0, 15, 100, Ending.PLAN_CHANGED),
                                ended(0, 15, 100, Ending.WHOLE)),
                        List.of(),
                        START,
                        minute(40),
                        4);

        assertThat(steps).extracting(Throughput::failed).containsExactly(0, 1, 0, 0);
        assertThat(steps.getFirst().from()).isEqualTo(START);
        assertThat(steps.getLast().until()).isEqualTo(minute(40));
    }
}
