package gallerist.app.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.Interpreter;
import gallerist.app.cli.Workplace;
import gallerist.app.cli.commands.Commands;
import gallerist.app.cli.workshop.ClassHost;
import gallerist.app.fx.Place;
import gallerist.app.fx.Work;
import gallerist.app.fx.Workbench;
import gallerist.app.workshop.Classes;
import gallerist.app.workshop.Classroom;
import gallerist.app.workshop.Evidence;
import gallerist.app.workshop.Library;
import gallerist.app.workshop.Pointer;
import gallerist.app.workshop.Seat;
import gallerist.app.workshop.Source;
import gallerist.app.workshop.Step;
import gallerist.storage.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever did every step of a workshop has done it, in the panel, the overview and the report. */
class EndOfWorkshopTest {
    private static final InstantSource CLOCK = InstantSource.system();

    private final List<Throwable> failures = new ArrayList<>();
    @TempDir private Path folder;

    static List<String> workshops() {
        return Library.OWN;
    }

    @ParameterizedTest
    @MethodSource("workshops")
    void everyStepStaysDoneToTheEnd(String name) throws IOException {
        Path room = folder.resolve(name);
        Classroom classroom =
                Classroom.of(
                        new Source(name, room),
                        room,
                        ClassHost.outside(Commands.root(), CLOCK),
                        CLOCK);
        assertThat(classroom.prepare()).isEmpty();
        List<Step> steps = classroom.workshop().steps();
        for (int i = 0; i < steps.size(); i++) {
            assertThat(classroom.typed(steps.get(i)))
                    .startsWith("export GALLERIST_WORKSPACE=")
                    .contains("\ngallerist ")
                    .doesNotContain("{disk", "{subscription}", "{day+", "! ");
            assertThat(classroom.solve(steps.get(i))).isEmpty();
            assertThat(classroom.standing().done()).as(steps.get(i).title()).isEqualTo(i + 1);
        }

        Seat seat = classroom.standing();
        assertThat(seat.next()).isEmpty();
        assertThat(seat.marks()).extracting(mark -> mark.done().orElseThrow()).isSorted();
        assertThat(new Evidence(classroom).report(CLOCK.instant()))
                .contains("| yes |")
                .contains(evidence(name))
                .doesNotContain("| no |");
        assertThat(panel(classroom.workspace()))
                .isEqualTo("All %d steps are done".formatted(steps.size()));
    }

    /** What the report must name besides. */
    private static List<String> evidence(String name) {
        return name.equals("disaster")
                ? List.of(
                        "| North Europe: outage on | Succeeded |",
                        "| North Europe: outage off | Succeeded |",
                        "| North Europe: damage on | Succeeded |",
                        "| found damaged: ",
                        "| repair: from damaged to ")
                : List.of("| Gallerist/workspace/write | ");
    }

    private String panel(Path place) throws IOException {
        try (Workspace workspace = Workspace.open(place, CLOCK)) {
            ClassHost host =
                    new ClassHost(
                            Optional.of(place),
                            new Interpreter(
                                    Commands.root(), new Workplace.Shared(workspace), CLOCK),
                            Commands.root(),
                            CLOCK);
            Workbench bench =
                    new Workbench(
                            workspace,
                            workspace.caller("").orThrow(),
                            new Work(Runnable::run, Runnable::run, failures::add),
                            CLOCK);
            try (CourseViewModel model =
                    new CourseViewModel(
                            bench,
                            new Classes(place, host, CLOCK).here().orElseThrow(),
                            new Nowhere())) {
                assertThat(failures).isEmpty();
                return model.course().getValue().progress();
            }
        }
    }

    private static final class Nowhere implements CourseViewModel.Guide {
        @Override
        public void point(Pointer pointer) {}

        @Override
        public void go(Place place) {}

        @Override
        public void save(String name, Consumer<Path> chosen) {}

        @Override
        public void confirmReset() {}

        @Override
        public void leave() {}

        @Override
        public boolean mayLeave() {
            return false;
        }

        @Override
        public void tell(String sentence) {}

        @Override
        public void read(String page) {}

        @Override
        public void copy(String text) {}
    }
}
