package gallerist.app.lesson;

import gallerist.app.fx.Action;
import gallerist.app.fx.Always;
import gallerist.app.fx.Live;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Sentences;
import gallerist.app.workshop.Classes;
import gallerist.app.workshop.Classroom;
import gallerist.app.workshop.Library;
import gallerist.app.workshop.Shelf;
import gallerist.app.workshop.Source;
import gallerist.app.workshop.Workshop;
import gallerist.app.workshop.Workshop.Mistake;
import gallerist.app.workshop.WorkshopText;
import gallerist.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/** The workshops that the program brings, those of the trainer, and the classes that were begun. */
public final class LessonsViewModel implements AutoCloseable {
    private static final String PARAGRAPH = "\n\n";

    private final Workbench bench;
    private final Classes classes;
    private final Travel travel;
    private final Guide guide;
    private final Live<List<Lesson>> lessons;
    private final ReadOnlyStringWrapper busy = new ReadOnlyStringWrapper("");

    /** What the window does for trainers. */
    public interface Guide {
        /** Asks for a folder. */
        void folder(String title, Consumer<Path> chosen);

        /** All mistakes in a workshop. */
        List<Mistake> mistakes(Path folder, WorkshopText.Reading reading);

        void tell(String sentence);

        void warn(String sentence);
    }

    public LessonsViewModel(Workbench bench, Classes classes, Travel travel, Guide guide) {
        this.bench = bench;
        this.classes = classes;
        this.travel = travel;
        this.guide = guide;
        this.lessons = bench.live(List.of(), _ -> false, _ -> read());
    }

    private List<Lesson> read() {
        try {
            List<Lesson> all = new ArrayList<>();
            for (String name : Library.OWN) {
                all.add(lesson(Source.shipped(name), _ -> List.of()));
            }
            for (Source own : classes.shelf().workshops()) {
                all.add(lesson(own, read -> guide.mistakes(own.folder(), read)));
            }
            return List.copyOf(all);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Lesson lesson(Source source, Function<WorkshopText.Reading, List<Mistake>> lint)
            throws IOException {
        Classroom classroom = classes.of(source);
        Workshop workshop = classroom.workshop();
        return new Lesson(
                source,
                workshop.title().isEmpty() ? source.shortName() : workshop.title(),
                workshop.story().split(PARAGRAPH, 2)[0].replace('\n', ' '),
                workshop.steps().size(),
                standing(classroom),
                lint.apply(source.read()).stream()
                        .map(mistake ->
                                "%s:%d: %s"
                                        .formatted(
                                                Workshop.FILE, mistake.line(), mistake.sentence()))
                        .toList());
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
                .unless(
                        lesson.mistakes().isEmpty()
                                ? busy
                                : new Always<>("Mend its mistakes first"));
    }

    private void begin(Lesson lesson) {
        busy.set("The class “%s” is being made".formatted(lesson.title()));
        bench.call(
                _ -> prepared(lesson.source()),
                wrong -> {
                    busy.set("");
                    wrong.ifPresentOrElse(guide::warn, () -> open(lesson));
                });
    }

    private Optional<String> prepared(Source source) {
        try {
            return classes.of(source).begin();
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
        bench.call(
                _ -> {
                    try {
                        return classes.of(lesson.source()).workspace();
                    } catch (IOException gone) {
                        throw new UncheckedIOException(gone);
                    }
                },
                workspace -> travel.to(workspace, () -> ""));
    }

    /** A workshop of one's own from now on stands among the others. */
    Action add() {
        return Action.of(
                "own-workshop",
                "Open a folder…",
                "fth-folder",
                () -> guide.folder("Open a workshop", this::add));
    }

    private void add(Path folder) {
        if (Shelf.source(folder).isEmpty()) {
            guide.warn("%s has no %s.".formatted(folder, Workshop.FILE));
            return;
        }
        change(shelf -> shelf.put(folder), "");
    }

    /** Writes a small workshop that works, to be written further. */
    Action write() {
        return Action.of(
                "new-workshop",
                "New workshop…",
                "fth-edit",
                () -> guide.folder("Where the workshop shall be", this::write));
    }

    private void write(Path folder) {
        change(
                shelf -> {
                    Library.begin(folder);
                    shelf.put(folder);
                },
                "Write in %s with any editor".formatted(folder.resolve(Workshop.FILE)));
    }

    /** Looks at its text again, which an editor may have changed. */
    Action check(Lesson lesson) {
        return Action.of(
                "check-" + lesson.name(), "Check again", "fth-refresh-cw", lessons::refresh);
    }

    /** Takes it off the list. */
    Action forget(Lesson lesson) {
        return Action.of(
                "forget-" + lesson.name(),
                "Take off this list",
                "fth-x",
                () ->
                        change(
                                shelf -> shelf.take(lesson.source().folder()),
                                "Its files stay where they are"));
    }

    /** What is done with the list of one's own workshops. */
    private interface Deed {
        void on(Shelf shelf) throws IOException;
    }

    private void change(Deed deed, String done) {
        bench.call(
                _ -> {
                    try {
                        deed.on(classes.shelf());
                        return "";
                    } catch (IOException failed) {
                        return Sentences.of(Problem.FileNotWritten.because(Workshop.FILE, failed));
                    }
                },
                wrong -> {
                    if (!wrong.isEmpty()) {
                        guide.warn(wrong);
                    } else if (!done.isEmpty()) {
                        guide.tell(done);
                    }
                    lessons.refresh();
                });
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
