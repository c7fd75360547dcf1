package gallerist.app.lesson;

import gallerist.app.workshop.Measured;
import gallerist.app.workshop.Seat;
import gallerist.app.workshop.Step;
import gallerist.app.workshop.Workshop;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How far a class has come, read off its workspace.
 *
 * @param marks for each step, in order
 * @param at when it was read
 */
record Course(Workshop workshop, List<Seat.Mark> marks, List<Measured> figures, Instant at) {
    Course {
        marks = List.copyOf(marks);
        figures = List.copyOf(figures);
    }

    List<Step> steps() {
        return workshop.steps();
    }

    List<Boolean> done() {
        return marks.stream().map(Seat.Mark::isDone).toList();
    }

    /** The first step that is not done. */
    OptionalInt next() {
        return IntStream.range(0, marks.size()).filter(at -> !marks.get(at).isDone()).findFirst();
    }

    long doneCount() {
        return marks.stream().filter(Seat.Mark::isDone).count();
    }

    /** How far it is, in words. */
    String progress() {
        return next().isPresent()
                ? "Step %d of %d".formatted(next().getAsInt() + 1, marks.size())
                : "All %d steps are done".formatted(marks.size());
    }
}
