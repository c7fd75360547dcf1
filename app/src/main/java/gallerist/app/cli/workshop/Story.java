package gallerist.app.cli.workshop;

import gallerist.app.workshop.Classroom;
import gallerist.app.workshop.Measured;
import gallerist.app.workshop.Seat;
import gallerist.app.workshop.Step;
import gallerist.app.workshop.Workshop;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** What a class reads: the story, the step that is next, how far it has come. */
final class Story {
    private final Workshop workshop;
    private final List<Seat.Mark> marks;
    private final Supplier<List<Measured>> figures;

    private Story(Workshop workshop, List<Seat.Mark> marks, Supplier<List<Measured>> figures) {
        this.workshop = workshop;
        this.marks = marks;
        this.figures = figures;
    }

    static Story of(Classroom classroom) {
        Workshop workshop = classroom.workshop();
        return new Story(workshop, classroom.marks(), classroom::figures);
    }

    /** The story and the first step. */
    String beginning() {
        return story() + "\n" + next(0);
    }

    String story() {
        return heading(workshop.title()) + workshop.story() + "\n";
    }

    /**
     * The first step that is not done, or how it ended.
     *
     * @param hints how many hints are wanted
     */
    String next(int hints) {
        OptionalInt next =
                IntStream.range(0, marks.size()).filter(at -> !marks.get(at).isDone()).findFirst();
        return next.isPresent() ? step(next.getAsInt(), hints) : end();
    }

    private String step(int at, int hints) {
        Step step = workshop.steps().get(at);
        StringBuilder text = new StringBuilder();
        text.append("Step %d of %d: %s\n\n".formatted(at + 1, marks.size(), step.title()));
        text.append(step.text()).append('\n');
        step.hints().stream()
                .limit(hints)
                .forEach(hint -> text.append("\nHint: ").append(hint).append('\n'));
        if (marks.get(at).isSoAlready()) {
            text.append('\n').append(Seat.Mark.SO_ALREADY).append('\n');
        }
        return text.toString();
    }

    private String end() {
        StringBuilder text = new StringBuilder();
        text.append("All %d steps are done.\n\n".formatted(marks.size()));
        figures.get().forEach(figure -> text.append(line(figure)));
        text.append(workshop.figures().isEmpty() ? "" : "\n");
        return text.append(workshop.debrief()).append('\n').toString();
    }

    private static String line(Measured figure) {
        String target =
                figure.isObjective()
                        ? " (%s: %s)".formatted(figure.target(), figure.isMet() ? "met" : "not met")
                        : "";
        return "%s: %s%s%n".formatted(figure.title(), figure.text(), target);
    }

    private static String heading(String title) {
        return title + "\n" + "=".repeat(title.length()) + "\n\n";
    }
}
