package gallerist.app.cli.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.commands.Commands;
import gallerist.app.cli.sig.Said;
import gallerist.app.workshop.Classroom;
import gallerist.app.workshop.Evidence;
import gallerist.app.workshop.Seat;
import gallerist.app.workshop.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A step is done once it held in its turn, by what the class did. */
class ProgressTest {
    private static final InstantSource CLOCK = InstantSource.system();

    @TempDir Path folder;
    private Path room = Path.of("");

    @BeforeEach
    void begin() throws IOException {
        Path workshop = Files.createDirectory(folder.resolve("mine"));
        room = folder.resolve("class");
        Files.writeString(
                workshop.resolve("workshop.md"),
                """
                # Mine

                A story.

                ## Start

                    group create -n images -l westeurope

                ## Let it fail

                Let North Europe fail.

                Hint: Look at region outage.
                Check: region store show northeurope --query "length(zones[?state=='Offline'])" -o tsv
                Says: 3

                Solution:

                    region outage northeurope on

                ## Make a gallery

                Make one.

                Hint: Look at sig create.
                Check: sig show -g images -r Training

                Solution:

                    sig create -g images -r Training

                ## Let it come back

                End the outage.

                Hint: Look at region outage.
                Check: region store show northeurope --query "length(zones[?state=='Offline'])" -o tsv
                Says: 0

                Solution:

                    region outage northeurope off

                ## Debrief

                Done.
                """);
        assertThat(classroom().begin()).isEmpty();
    }

    private Classroom classroom() throws IOException {
        return Classroom.of(
                Source.of("mine", folder.resolve("mine")).orElseThrow(),
                room,
                ClassHost.outside(Commands.root(), CLOCK),
                CLOCK);
    }

    private void type(String line) {
        Said said = Typing.in(folder, room.resolve("workspace"), line);
        assertThat(said.code()).as(said.err()).isZero();
    }

    @Test
    void aStepThatALaterOneUndoesStaysDone() throws IOException {
        type("region outage northeurope on");
        type("sig create -g images -r Training");
        type("region outage northeurope off");
        type("sig delete -g images -r Training --yes");

        assertThat(classroom().done()).containsExactly(true, true, true);
        assertThat(new Evidence(classroom()).report(CLOCK.instant()))
                .contains("| Let it fail | yes | ", "| Let it come back | yes | ");
    }

    @Test
    void whatIsSoFromTheBeginningIsNotDone() throws IOException {
        assertThat(classroom().done()).containsExactly(false, false, false);

        type("sig create -g images -r Training");

        assertThat(classroom().done()).containsExactly(false, false, false);
    }

    @Test
    void aStepDoneTooEarlyCountsWhenItsTurnComes() throws IOException {
        type("sig create -g images -r Training");
        type("region outage northeurope on");

        assertThat(classroom().done()).containsExactly(true, true, false);
    }

    @Test
    void whatWasUndoneBeforeItsTurnHasToBeDoneAgain() throws IOException {
        type("sig create -g images -r Training");
        type("sig delete -g images -r Training --yes");
        type("region outage northeurope on");

        assertThat(classroom().done()).containsExactly(true, false, false);
    }

    @Test
    void whatATrainerLetsGoWrongIsNoStepOfTheClass() throws IOException {
        assertThat(classroom().inject("region outage northeurope on")).isEmpty();

        assertThat(classroom().marks())
                .extracting(Seat.Mark::isDone, Seat.Mark::isSoAlready)
                .first()
                .hasToString("(false, true)");

        assertThat(classroom().inject("region outage northeurope off")).isEmpty();
        assertThat(classroom().done()).containsExactly(false, false, false);

        type("region outage northeurope on");
        assertThat(classroom().done()).containsExactly(true, false, false);
    }

    @Test
    void aClassThatBeginsAgainHasDoneNothing() throws IOException {
        type("region outage northeurope on");

        assertThat(classroom().beginAgain()).isEmpty();

        assertThat(classroom().done()).containsExactly(false, false, false);
        type("region outage northeurope on");
        assertThat(classroom().done()).containsExactly(true, false, false);
    }
}
