package gallerist.app.lesson;

import gallerist.app.fx.Action;
import gallerist.app.fx.Live;
import gallerist.app.fx.Place;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Figures;
import gallerist.app.text.Sentences;
import gallerist.app.workshop.Classroom;
import gallerist.app.workshop.Evidence;
import gallerist.app.workshop.Pointer;
import gallerist.app.workshop.Seat;
import gallerist.app.workshop.Step;
import gallerist.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;

/** The class whose workspace the window has open: its steps, and which of them are done. */
public final class CourseViewModel implements AutoCloseable {
    private final Workbench bench;
    private final Classroom classroom;
    private final Guide guide;
    private final Live<Course> course;
    private final IntegerProperty hints = new SimpleIntegerProperty();
    private final BooleanProperty story = new SimpleBooleanProperty();

    /** What the window does for a class. */
    public interface Guide {
        /** Goes where a step is done and marks the control. */
        void point(Pointer pointer);

        void go(Place place);

        /** Asks where to save a file. */
        void save(String name, Consumer<Path> chosen);

        /** Asks whether all that was done may be forgotten. */
        void confirmReset();

        /** Goes back to the person's own workspace. */
        void leave();

        boolean mayLeave();

        void tell(String sentence);

        /** Opens a page of the manual. */
        void read(String page);

        void copy(String text);
    }

    public CourseViewModel(Workbench bench, Classroom classroom, Guide guide) {
        this.bench = bench;
        this.classroom = classroom;
        this.guide = guide;
        Course first =
                new Course(
                        classroom.workshop(),
                        classroom.workshop().steps().stream()
                                .map(step -> new Seat.Mark(step.title(), Optional.empty(), false))
                                .toList(),
                        List.of(),
                        bench.now());
        this.course = bench.live(first, _ -> true, _ -> read());
        course.value()
                .addListener((_, before, now) -> {
                    if (!before.next().equals(now.next())) {
                        hints.set(0);
                    }
                });
    }

    private Course read() {
        return new Course(
                classroom.workshop(), classroom.marks(), classroom.figures(), bench.now());
    }

    ObservableValue<Course> course() {
        return course.value();
    }

    /** How many hints of the step that is next are shown. */
    ReadOnlyIntegerProperty hints() {
        return hints;
    }

    /** The name of the class, as its folder says. */
    String name() {
        return classroom.name();
    }

    /** When the workspace was looked at, and what it said of the step that is next. */
    String checked(Course now, int next) {
        return now.marks().get(next).isSoAlready()
                ? Seat.Mark.SO_ALREADY
                : "Checked against the workspace, %s: not done yet."
                        .formatted(Figures.moment(now.at(), bench.zone()));
    }

    /** When a step was done, empty where it is not. */
    String when(Seat.Mark step) {
        return step.done().map(at -> "Done " + Figures.moment(at, bench.zone())).orElse("");
    }

    Guide guide() {
        return guide;
    }

    Action hint() {
        return Action.of("lesson-hint", "Hint", "fth-help-circle", this::showHint);
    }

    private void showHint() {
        next().ifPresent(step -> hints.set(Math.min(step.hints().size(), hints.get() + 1)));
    }

    /** For who has seen every hint: what does the step, to be pasted into a terminal. */
    Action commands() {
        return Action.of(
                "lesson-commands",
                "Copy commands",
                "fth-copy",
                () ->
                        next().ifPresent(step ->
                                bench.call(_ -> classroom.typed(step), guide::copy)));
    }

    private Optional<Step> next() {
        Course now = course.get();
        return now.next().stream().mapToObj(now.steps()::get).findFirst();
    }

    /** Whether the story is shown after the first step is done; before that it always is. */
    ReadOnlyBooleanProperty story() {
        return story;
    }

    Action showStory() {
        return Action.of("lesson-story", "Show the story", "fth-book", () -> story.set(true));
    }

    Action hideStory() {
        return Action.of("lesson-story", "Hide the story", "fth-book", () -> story.set(false));
    }

    Action where() {
        return Action.of(
                "lesson-where",
                "Show me where",
                "fth-crosshair",
                () -> next().flatMap(Step::pointer).ifPresent(guide::point));
    }

    private Action timeLapse() {
        return Action.of(
                "lesson-replay",
                "Time-lapse of what was recorded",
                "fth-play",
                () -> guide.go(new Place.Page("map", "replay")));
    }

    private Action evidence() {
        return Action.of("lesson-evidence", "Export evidence…", "fth-download", this::saveEvidence);
    }

    private void saveEvidence() {
        guide.save(name() + "-evidence.md", file -> bench.call(_ -> written(file), guide::tell));
    }

    private String written(Path file) {
        try {
            Files.writeString(file, new Evidence(classroom).report(bench.now()));
            return "Saved " + file;
        } catch (IOException failed) {
            return Sentences.of(Problem.FileNotWritten.because(file.toString(), failed));
        }
    }

    private Action reset() {
        return Action.of(
                        "lesson-reset",
                        "Begin the workshop again…",
                        "fth-rotate-ccw",
                        guide::confirmReset)
                .losing();
    }

    private Action leave() {
        return Action.of("lesson-leave", "Back to your own workspace", "fth-log-out", guide::leave);
    }

    /** What can be done with the class at any time. */
    List<Action> actions() {
        return guide.mayLeave()
                ? List.of(evidence(), timeLapse(), reset(), leave())
                : List.of(evidence(), timeLapse(), reset());
    }

    /** Those that the step that is next has. */
    public List<Action> everything() {
        return Stream.concat(Stream.of(hint(), where()), actions().stream()).toList();
    }

    @Override
    public void close() {
        course.close();
    }
}
