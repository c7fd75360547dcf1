package gallerist.app.cli.progress;

import java.util.HashMap;
import java.util.Map;

/**
 * When a stage is worth a line of its own: when its word is new, when it stalls, or when it moved
 * on for a while.
 */
final class Pacing {
    private final long percentNanos;
    private final long bytesNanos;
    private final Map<String, Told> told = new HashMap<>();

    private record Told(String word, int percent, long done, boolean isStalled, long nanos) {}

    /**
     * Begins with nothing told.
     *
     * @param percentNanos how long a line is enough while the percentage moves
     * @param bytesNanos how long it is while only bytes do
     */
    Pacing(long percentNanos, long bytesNanos) {
        this.percentNanos = percentNanos;
        this.bytesNanos = bytesNanos;
    }

    boolean isDue(Measured reading, long nanos) {
        Stage stage = reading.stage();
        Told now =
                new Told(
                        stage.word(),
                        stage.percent(),
                        stage.done(),
                        reading.stalled().isPresent(),
                        nanos);
        Told last = told.get(stage.name());
        boolean isDue = last == null || isNews(last, now);
        if (isDue) {
            told.put(stage.name(), now);
        }
        return isDue;
    }

    private boolean isNews(Told last, Told now) {
        long passed = now.nanos() - last.nanos();
        return !last.word().equals(now.word())
                || (now.isStalled() && !last.isStalled())
                || (last.percent() != now.percent() && passed >= percentNanos)
                || (last.done() != now.done() && passed >= bytesNanos);
    }
}
