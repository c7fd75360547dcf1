package gallerist.model.deploy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Machines that are started at once from a few replicas. A replica serves so many at a time as the
 * rule says; the others are held back until one of those before them is ready.
 *
 * @param waves how many are ready when, each step as its end
 */
public record Starts(List<Step> waves) {
    /** How long one machine takes to be made, where nobody has measured. */
    public static final Duration ASSUMED = Duration.ofSeconds(90);

    public Starts {
        waves = List.copyOf(waves);
    }

    /** So many are ready from a moment on. */
    public record Step(Duration at, int ready) {}

    public static Starts simulate(int machines, int replicas, SizingRule rule, Duration each) {
        int atOnce = Math.max(1, replicas * rule.vmsPerReplica());
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(Duration.ZERO, 0));
        int ready = 0;
        Duration at = Duration.ZERO;
        while (ready < machines && replicas > 0) {
            ready = Math.min(machines, ready + atOnce);
            at = at.plus(each);
            steps.add(new Step(at, ready));
        }
        return new Starts(steps);
    }

    /** When the last one is ready; nothing where there is no replica to make them from. */
    public Duration done() {
        return waves.getLast().at();
    }

    public int ready() {
        return waves.getLast().ready();
    }
}
