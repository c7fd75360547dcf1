package gallerist.app.desktop;

import gallerist.app.cli.Interpreter;
import gallerist.app.cli.Workplace;
import gallerist.app.cli.commands.Commands;
import gallerist.app.cli.workshop.ClassHost;
import gallerist.app.cli.workshop.Lint;
import gallerist.app.fx.Action;
import gallerist.app.fx.Always;
import gallerist.app.fx.Place;
import gallerist.app.fx.Workbench;
import gallerist.app.lesson.CoursePanel;
import gallerist.app.lesson.CourseViewModel;
import gallerist.app.lesson.LessonsPage;
import gallerist.app.lesson.LessonsViewModel;
import gallerist.app.lesson.Travel;
import gallerist.app.page.Confirmation;
import gallerist.app.page.FileKind;
import gallerist.app.page.Files;
import gallerist.app.page.Sections;
import gallerist.app.page.Sections.Section;
import gallerist.app.page.View;
import gallerist.app.report.Hands;
import gallerist.app.seats.SeatsTab;
import gallerist.app.seats.SeatsViewModel;
import gallerist.app.workshop.Classes;
import gallerist.app.workshop.Classroom;
import gallerist.app.workshop.Library;
import gallerist.app.workshop.Pointer;
import gallerist.app.workshop.Source;
import gallerist.app.workshop.Workshop.Mistake;
import gallerist.app.workshop.WorkshopText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The page of workshops, and the steps of the class whose workspace is open. */
final class LessonPages {
    private static final String NAME = "workshops";

    private final Workbench bench;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Files files;
    private final Travel travel;
    private final Classes classes;
    private final InstantSource clock;
    private final Signposts signposts;

    LessonPages(
            Workbench bench,
            InstantSource clock,
            Notices notices,
            Dialogs dialogs,
            Files files,
            Travel travel,
            Signposts signposts) {
        this.bench = bench;
        this.notices = notices;
        this.dialogs = dialogs;
        this.files = files;
        this.travel = travel;
        this.clock = clock;
        this.signposts = signposts;
        this.classes = classes(Optional.of(bench.workspace().folder()));
    }

    /**
     * The classes around this workspace.
     *
     * @param open the workspace that the window has open then
     */
    private Classes classes(Optional<Path> open) {
        return new Classes(
                bench.workspace().folder(),
                new ClassHost(
                        open,
                        new Interpreter(
                                Commands.root(), new Workplace.Shared(bench.workspace()), clock),
                        Commands.root(),
                        clock),
                clock);
    }

    /** Leads to what a step talks about. */
    interface Signposts {
        void go(Place place);

        void point(Pointer pointer);
    }

    RailPage page(Hands hands) {
        List<Section> tabs =
                List.of(
                        new Section("take", "Take one", this::lessons),
                        new Section("seats", "Seats", () -> seats(hands)));
        return new RailPage(
                NAME,
                "Workshop",
                "fth-award",
                false,
                tabs,
                _ ->
                        new Sections(
                                "Workshops",
                                "learn with a workspace made for it, and teach others",
                                tabs,
                                tab -> signposts.go(new Place.Page(NAME, tab)),
                                topic -> signposts.go(new Place.Page("help/" + topic))));
    }

    private View lessons() {
        return new LessonsPage(new LessonsViewModel(bench, classes, travel, new Trainer()));
    }

    private View seats(Hands hands) {
        return new SeatsTab(
                new SeatsViewModel(
                        bench,
                        classes::seats,
                        classes.room(),
                        new SeatDialogs(dialogs, files, travel, this::workshops)),
                hands);
    }

    /** Those of which seats can be made. */
    private List<Source> workshops() {
        try {
            return Stream.concat(
                            Library.OWN.stream().map(Source::shipped),
                            classes.shelf().workshops().stream())
                    .toList();
        } catch (IOException unreadable) {
            return Library.OWN.stream().map(Source::shipped).toList();
        }
    }

    /** What the window does for who writes workshops. */
    private final class Trainer implements LessonsViewModel.Guide {
        @Override
        public void folder(String title, Consumer<Path> chosen) {
            files.folder(title, chosen);
        }

        @Override
        public List<Mistake> mistakes(Path folder, WorkshopText.Reading reading) {
            return Lint.of(Commands.root(), folder, reading);
        }

        @Override
        public void tell(String sentence) {
            notices.tell(sentence);
        }

        @Override
        public void warn(String sentence) {
            notices.warn(sentence);
        }
    }

    /** The steps, where the workspace is that of a class. */
    Optional<CoursePanel> panel() {
        try {
            return classes.here()
                    .map(classroom ->
                            new CoursePanel(new CourseViewModel(bench, classroom, new Guide())));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** What the window does for the class. */
    private final class Guide implements CourseViewModel.Guide {
        @Override
        public void point(Pointer pointer) {
            signposts.point(pointer);
        }

        @Override
        public void go(Place place) {
            signposts.go(place);
        }

        @Override
        public void save(String name, Consumer<Path> chosen) {
            files.save("Export the evidence", FileKind.EVIDENCE, name, chosen);
        }

        @Override
        public void confirmReset() {
            dialogs.open(close ->
                    new Confirmation(
                            "Begin again?",
                            List.of(
                                    "Everything that was done in this class is forgotten, and its"
                                            + " workspace is made anew. Your own workspace is not"
                                            + " touched."),
                            Action.of(
                                            "reset",
                                            "Forget and begin again",
                                            "fth-rotate-ccw",
                                            () -> {
                                                close.run();
                                                travel.to(
                                                        bench.workspace().folder(),
                                                        LessonPages.this::reset);
                                            })
                                    .losing(),
                            new Always<>(""),
                            close));
        }

        @Override
        public void leave() {
            travel.home().ifPresent(own -> travel.to(own, () -> ""));
        }

        @Override
        public boolean mayLeave() {
            return travel.home().isPresent();
        }

        @Override
        public void tell(String sentence) {
            notices.tell(sentence);
        }

        @Override
        public void read(String page) {
            signposts.go(new Place.Page("help/" + page));
        }

        @Override
        public void copy(String text) {
            notices.copied(text);
        }
    }

    /** Nobody has the workspace open now. */
    private String reset() {
        try {
            Classroom classroom = classes(Optional.empty()).here().orElseThrow();
            return classroom.beginAgain().orElse("The class begins again");
        } catch (IOException unusable) {
            return "The class can't be made anew: %s".formatted(unusable.getMessage());
        }
    }
}
