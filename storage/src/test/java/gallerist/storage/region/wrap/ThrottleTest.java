package gallerist.storage.region.wrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private final Throttle throttle = new Throttle();

    @Test
    void whoWasServedLongestAgoComesFirst() throws Exception {
        Throttle.Turn other = throttle.turn();
        Throttle.Turn served = throttle.turn();
        throttle.limit(OptionalLong.of(4096));
        granted(served);
        AtomicReference<String> first = new AtomicReference<>("");
        CountDownLatch begun = new CountDownLatch(1);
        FutureTask<Boolean> again =
                new FutureTask<>(() -> {
                    begun.countDown();
                    granted(served);
                    return first.compareAndSet("", "again");
                });
        Thread.ofPlatform().start(again);
        begun.await();

        granted(other);
        boolean isFirst = first.compareAndSet("", "other");

        assertThat(isFirst).isTrue();
        assertThat(again.get()).isFalse();
    }

    @Test
    void whatWasNotMovedIsForTheNext() {
        throttle.limit(OptionalLong.of(1 << 30));
        Throttle.Turn turn = throttle.turn();
        int granted = granted(turn);
        throttle.limit(OptionalLong.of(1));
        throttle.giveBack(granted);

        assertThat(throttle.grant(turn, granted)).isPositive();
    }

    private int granted(Throttle.Turn turn) {
        int granted = 0;
        while (granted == 0) {
            granted = throttle.grant(turn, 1 << 20);
        }
        return granted;
    }
}
