package gallerist.app.lesson;

import gallerist.app.fx.Action;
import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.app.workshop.Classes;
import gallerist.app.workshop.Classroom;
import gallerist.app.workshop.Library;
import gallerist.app.workshop.Workshop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/** The workshops that the program brings, and the classes that were begun. */
public final class LessonsViewModel implements AutoCloseable {
    private static final String PARAGRAPH = "\n\n";

    private final Workbench bench;
    private final Classes classes;
    private final Travel travel;
    private final Consumer<String> trouble;
    private final Live<List<Lesson>> lessons;
    private final ReadOnlyStringWrapper busy = new ReadOnlyStringWrapper("");

    /**
     * Reads them.
     *
     * @param trouble is told what did not work
     */
    public LessonsViewModel(
            Workbench bench, Classes classes, Travel travel, Consumer<String> trouble) {
        this.bench = bench;
        this.classes = classes;
        this.travel = travel;
        this.trouble = trouble;
        this.lessons = bench.live(List.of(), _ -> false, _ -> read());
    }

    private List<Lesson> read() {
        List<Lesson> all = new ArrayList<>();
        for (String name : Library.OWN) {
            Classroom classroom = classroom(name);
            Workshop workshop = classroom.workshop();
            all.add(
                    new Lesson(
                            name,
                            workshop.title(),
                            workshop.story().split(PARAGRAPH, 2)[0].replace('\n', ' '),
                            workshop.steps().size(),
                            standing(classroom)));
        }
        return List.copyOf(all);
    }

    private Classroom classroom(String name) {
        try {
            return classes.of(name);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Lesson.Standing standing(Classroom classroom) {
        if (!classroom.isStarted()) {
            return Lesson.Standing.NOT_STARTED;
        }
        return classes.isHere(classroom) ? Lesson.Standing.HERE : Lesson.Standing.STARTED;
    }

    ObservableValue<List<Lesson>> lessons() {
        return lessons.value();
    }

    /** What is being made, empty while nothing is. */
    ObservableValue<String> busy() {
        return busy.getReadOnlyProperty();
    }

    /** Begins a class and opens it. */
    Action start(Lesson lesson) {
        return Action.of("start-" + lesson.name(), "Start", "fth-play", () -> begin(lesson))
                .unless(busy);
    }

    private void begin(Lesson lesson) {
        busy.set("The class “%s” is being made".formatted(lesson.title()));
        bench.call(
                _ -> prepared(lesson.name()),
                wrong -> {
                    busy.set("");
                    wrong.ifPresentOrElse(trouble, () -> open(lesson));
                });
    }

    private Optional<String> prepared(String name) {
        Classroom classroom = classroom(name);
        try {
            return classroom.begin();
        } catch (IOException unusable) {
            return Optional.of("The class can't be made: %s".formatted(unusable.getMessage()));
        }
    }

    /** Goes on with a class that was begun. */
    Action resume(Lesson lesson) {
        return Action.of("open-" + lesson.name(), "Go on", "fth-arrow-right", () -> open(lesson))
                .unless(busy);
    }

    private void open(Lesson lesson) {
        travel.to(classroom(lesson.name()).workspace(), () -> "");
    }

    /** Back to where the person's own galleries are, where the window came from there. */
    Optional<Action> home() {
        boolean isInClass =
                lessons.get().stream().anyMatch(each -> each.standing() == Lesson.Standing.HERE);
        return travel.home()
                .filter(_ -> isInClass)
                .map(own ->
                        Action.of(
                                "own-workspace",
                                "Back to your own workspace",
                                "fth-log-out",
                                () -> travel.to(own, () -> "")));
    }

    @Override
    public void close() {
        lessons.close();
    }
}
