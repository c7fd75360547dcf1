package gallerist.app.lesson;

import gallerist.app.workshop.Measured;
import gallerist.app.workshop.Step;
import gallerist.app.workshop.Workshop;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How far a class has come, read off its workspace.
 *
 * @param done for each step, in order
 * @param at when it was read
 */
record Course(Workshop workshop, List<Boolean> done, List<Measured> figures, Instant at) {
    Course {
        done = List.copyOf(done);
        figures = List.copyOf(figures);
    }

    List<Step> steps() {
        return workshop.steps();
    }

    /** The first step that is not done. */
    OptionalInt next() {
        return IntStream.range(0, done.size()).filter(at -> !done.get(at)).findFirst();
    }

    long doneCount() {
        return done.stream().filter(is -> is).count();
    }

    /** How far it is, in words. */
    String progress() {
        return next().isPresent()
                ? "Step %d of %d".formatted(next().getAsInt() + 1, done.size())
                : "All %d steps are done".formatted(done.size());
    }
}
