package gallerist.app.workshop;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of the steps of a class since it began. A step is done once it held in its turn,
 * and stays done whatever comes after; what holds counts only where it was seen not to hold before.
 *
 * @param begun when the class began
 * @param steps by their titles
 */
record Progress(Instant begun, Map<String, Known> steps) {
    Progress {
        steps = Map.copyOf(steps);
    }

    /**
     * What is known of a step.
     *
     * @param wasOpen whether it was seen not to hold, so that it holds because of what was done
     * @param done when it was seen to hold in its turn, if it was
     */
    record Known(boolean wasOpen, Optional<Instant> done) {
        private static final Known NOTHING = new Known(false, Optional.empty());

        private Known open() {
            return new Known(true, done);
        }

        private Known doneAt(Instant at) {
            return wasOpen && done.isEmpty() ? new Known(true, Optional.of(at)) : this;
        }

        private Known doubted() {
            return done.isPresent() ? this : NOTHING;
        }

        private Known undone() {
            return new Known(wasOpen, Optional.empty());
        }
    }

    /**
     * What a look at the workspace found.
     *
     * @param open steps that do not hold
     * @param done steps that hold in their turn, and did not before
     */
    record Look(Set<String> open, Set<String> done, Instant at) {
        Look {
            open = Set.copyOf(open);
            done = Set.copyOf(done);
        }
    }

    /** Of a class that nobody looked at. */
    static Progress from(Instant begun) {
        return new Progress(begun, Map.of());
    }

    Known of(Step step) {
        return steps.getOrDefault(step.title(), Known.NOTHING);
    }

    Progress after(Look look) {
        Map<String, Known> now = new LinkedHashMap<>(steps);
        look.open().forEach(step -> now.put(step, now.getOrDefault(step, Known.NOTHING).open()));
        look.done()
                .forEach(step -> now.computeIfPresent(step, (_, known) -> known.doneAt(look.at())));
        return new Progress(begun, now);
    }

    /** What holds from now on is not by the class, until it was seen not to hold again. */
    Progress doubted() {
        Map<String, Known> now = new LinkedHashMap<>(steps);
        now.replaceAll((_, known) -> known.doubted());
        return new Progress(begun, now);
    }

    /** Of the same class that begins again. */
    Progress again(Instant at) {
        Map<String, Known> now = new LinkedHashMap<>(steps);
        now.replaceAll((_, known) -> known.undone());
        return new Progress(at, now);
    }
}
