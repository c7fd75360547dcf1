package gallerist.app.scaling;

import java.util.List;
import java.util.stream.IntStream;

/** Round times from nothing on, each as far from the next. */
record TimeAxis(int step, int steps) {
    private static final int MOST_STEPS = 6;
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final List<Integer> STEPS =
            List.of(15, 30, MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE, 15 * MINUTE, 30 * MINUTE);

    /** Reaches a little farther than some seconds. */
    static TimeAxis beyond(long seconds) {
        int step =
                STEPS.stream()
                        .filter(each -> each * (MOST_STEPS - 1L) >= seconds)
                        .findFirst()
                        .orElseGet(() -> hours(seconds));
        return new TimeAxis(step, (int) (seconds / step) + 1);
    }

    private static int hours(long seconds) {
        return HOUR * (int) Math.ceilDiv(seconds, (MOST_STEPS - 1L) * HOUR);
    }

    int end() {
        return step * steps;
    }

    List<String> ticks() {
        return IntStream.rangeClosed(0, steps)
                .map(each -> each * step)
                .mapToObj(this::words)
                .toList();
    }

    private String words(int seconds) {
        if (step % HOUR == 0) {
            return seconds / HOUR + " h";
        }
        return step % MINUTE == 0 ? seconds / MINUTE + " min" : seconds + " s";
    }
}
