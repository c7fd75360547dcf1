package gallerist.model.limits;

import gallerist.model.Caution;
import gallerist.model.Problem;
import gallerist.model.region.Region;
import java.util.List;
import java.util.Map;

/** How much of a limit of a subscription and region is used. */
public record Usage(Limits limit, Region region, long used) {
    /** What is counted per subscription and region. */
    public static final List<Limits> COUNTED =
            List.of(
                    Limits.GALLERIES_PER_REGION,
                    Limits.DEFINITIONS_PER_REGION,
                    Limits.VERSIONS_PER_REGION,
                    Limits.APPLICATION_VERSIONS_PER_REGION);

    /** Whether there is room. */
    public enum State {
        FREE,
        /** Eighty per cent are used. */
        NEAR,
        REACHED;

        private static final int NEAR_PERCENT = 80;

        static State of(Limits limit, long used) {
            if (used >= limit.value()) {
                return REACHED;
            }
            return limit.percent(used) >= NEAR_PERCENT ? NEAR : FREE;
        }
    }

    /** Everything that is counted in a region; what is not in the counts is not used at all. */
    public static List<Usage> in(Region region, Map<Limits, Long> counts) {
        return COUNTED.stream()
                .map(limit -> new Usage(limit, region, counts.getOrDefault(limit, 0L)))
                .toList();
    }

    public State state() {
        return State.of(limit, used);
    }

    public long percent() {
        return limit.percent(used);
    }

    public boolean isNear() {
        return state() != State.FREE;
    }

    /** What speaks against so many more. */
    public List<Problem> admit(long more) {
        return used + more <= limit.value()
                ? List.of()
                : List.of(
                        new Problem.LimitReached(
                                limit.subject(), limit.value(), region.displayName()));
    }

    public List<Caution> cautions() {
        return isNear()
                ? List.of(new Caution.LimitNear(limit, region.displayName(), used))
                : List.of();
    }
}
