package gallerist.app.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LiveTest {
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final Work work = new Work(background::add, Runnable::run, failures::add);
    private int readings;
    private final Live<Integer> live = new Live<>(0, () -> ++readings, work);

    private void runAll() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    @Test
    void aReadingBecomesTheValue() {
        live.refresh();
        assertThat(live.get()).isZero();
        runAll();
        assertThat(live.get()).isEqualTo(1);
    }

    @Test
    void whateverChangesDuringAReadingCausesExactlyOneMore() {
        live.refresh();
        live.refresh();
        live.refresh();
        live.refresh();
        assertThat(background).hasSize(1);
        runAll();
        assertThat(readings).isEqualTo(2);
        assertThat(live.get()).isEqualTo(2);
    }

    @Test
    void nothingArrivesAfterItWasClosed() {
        live.refresh();
        live.close();
        runAll();
        assertThat(live.get()).isZero();
        live.refresh();
        assertThat(background).isEmpty();
    }

    @Test
    void aReadingThatFailsIsToldAndIsNotTheLast() {
        List<Integer> attempts = new ArrayList<>();
        Live<String> shaky =
                new Live<>(
                        "before",
                        () -> {
                            attempts.add(attempts.size());
                            if (attempts.size() == 1) {
                                throw new IllegalStateException("no database");
                            }
                            return "after";
                        },
                        work);
        shaky.refresh();
        runAll();
        assertThat(failures).hasSize(1);
        assertThat(shaky.get()).isEqualTo("before");
        shaky.refresh();
        runAll();
        assertThat(shaky.get()).isEqualTo("after");
    }

    @Test
    void workIsIdleWhenEverythingIsShown() {
        assertThat(work.isIdle()).isTrue();
        live.refresh();
        assertThat(work.isIdle()).isFalse();
        runAll();
        assertThat(work.isIdle()).isTrue();
    }

    @Test
    void whatGoesWrongInFrontIsNotSwallowed() {
        work.call(
                () -> 1,
                _ -> {
                    throw new IllegalStateException("broken view");
                });
        assertThatThrownBy(this::runAll).hasMessage("broken view");
        assertThat(work.isIdle()).isTrue();
    }

    @Test
    void whatOthersChangeAThousandTimesIsReadAtOnceAndOnceMoreAfterARest() throws Exception {
        BlockingQueue<Runnable> calls = new LinkedBlockingQueue<>();
        Work resting = new Work(calls::add, Runnable::run, failures::add, Duration.ofMillis(200));
        Live<Integer> watched = new Live<>(0, () -> ++readings, resting);

        for (int i = 0; i < 1_000; i++) {
            watched.changed();
        }
        assertThat(calls).hasSize(1);
        calls.remove().run();
        assertThat(watched.get()).isEqualTo(1);
        assertThat(resting.isIdle()).isFalse();

        calls.poll(1, TimeUnit.MINUTES).run();
        calls.remove().run();
        assertThat(watched.get()).isEqualTo(2);
        assertThat(resting.isIdle()).isTrue();
    }

    @Test
    void whatIsReadAgainIsShownAllAtOnce() {
        List<Runnable> hops = new ArrayList<>();
        Work watched = new Work(Runnable::run, hops::add, failures::add);
        List<Live<Integer>> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            all.add(new Live<>(0, () -> ++readings, watched));
        }
        all.forEach(Live::refresh);
        assertThat(hops).hasSize(10);
        hops.forEach(Runnable::run);
        hops.clear();

        all.forEach(Live::refresh);
        assertThat(hops).hasSize(1);
        hops.getFirst().run();
        assertThat(all).extracting(Live::get).doesNotContain(0, 1, 10).contains(20);
        assertThat(watched.isIdle()).isTrue();
    }

    @Test
    void oneThatCannotBeShownLeavesTheOthersAlone() {
        List<Runnable> hops = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        Work watched = new Work(Runnable::run, hops::add, failures::add);
        watched.readAgain(() ->
                () -> {
                    throw new IllegalStateException("broken view");
                });
        watched.readAgain(() -> () -> seen.add("fine"));

        assertThat(hops).hasSize(1);
        hops.getFirst().run();

        assertThat(seen).containsExactly("fine");
        assertThat(failures).hasSize(1);
        assertThat(watched.isIdle()).isTrue();
    }
}
