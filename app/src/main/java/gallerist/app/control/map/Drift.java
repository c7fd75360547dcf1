package gallerist.app.control.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where passages are shown between two moments at which it was known: on the straight way from the
 * one to the other, and never farther than what was last known.
 */
final class Drift {
    private static final double MOST_SECONDS = 2;
    private static final double NANOS = 1e9;

    private static final Leg UNKNOWN = new Leg(0, 0, 0, 0);

    private final boolean isCalm;
    private Map<String, Leg> legs = Map.of();
    private long told;

    private record Leg(double from, double to, long start, double seconds) {
        double at(long now) {
            double share = seconds == 0 ? 1 : (now - start) / NANOS / seconds;
            return from + (to - from) * Math.clamp(share, 0, 1);
        }
    }

    /**
     * Starts with nothing known.
     *
     * @param isCalm whether nothing shall move by itself
     */
    Drift(boolean isCalm) {
        this.isCalm = isCalm;
    }

    /** Takes in what is known now. */
    void tell(List<Passage> passages, long now) {
        double seconds = Math.min(MOST_SECONDS, (now - told) / NANOS);
        Map<String, Leg> next = new HashMap<>();
        for (Passage passage : passages) {
            double to = passage.fraction();
            double from = legs.containsKey(passage.id()) ? at(passage.id(), now) : to;
            boolean jumps = isCalm || from > to;
            next.put(passage.id(), new Leg(jumps ? to : from, to, now, jumps ? 0 : seconds));
        }
        legs = next;
        told = now;
    }

    double at(String passage, long now) {
        return legs.getOrDefault(passage, UNKNOWN).at(now);
    }

    boolean isMoving(long now) {
        return legs.values().stream().anyMatch(leg -> leg.at(now) < leg.to());
    }
}
