package gallerist.app.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.workshop.Workshop.Mistake;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkshopTextTest {
    @Test
    void theTemplateIsAWorkshop() {
        WorkshopText.Reading read = WorkshopText.read(Library.template());

        assertThat(read.mistakes()).isEmpty();
        assertThat(read.workshop().title()).isEqualTo("My workshop");
        assertThat(read.workshop().start())
                .containsExactly(new CommandText(7, "group create -n images -l westeurope"));
        Step step = read.workshop().steps().getFirst();
        assertThat(step.title()).isEqualTo("Make a gallery");
        assertThat(step.hints()).hasSize(1);
        assertThat(step.checks().getFirst().says()).isEqualTo("Training");
        assertThat(step.solution()).hasSize(1);
    }

    @Test
    void whatIsMissingIsNamedWithItsLine() {
        assertThat(
                        WorkshopText.read(
                                        "# T\n\nStory.\n\n## Start\n\nnot indented\n\n## Do\n\nText.\nSays: x\n")
                                .mistakes())
                .extracting(Mistake::line)
                .containsExactly(7, 12, 9, 9, 9, 1);
        assertThat(WorkshopText.read("").mistakes()).hasSize(4);
    }

    @Test
    void whatStandsInQuotesIsOneWord() {
        assertThat(new CommandText(1, "ad group create --display-name \"Image Consumers\"").words())
                .isEqualTo(List.of("ad", "group", "create", "--display-name", "Image Consumers"));
        assertThat(new CommandText(1, "x --query \"[?name=='West Europe'].a\"").words())
                .isEqualTo(List.of("x", "--query", "[?name=='West Europe'].a"));
    }

    @Test
    void aCommandMayBeMeantToFail() {
        CommandText command = new CommandText(1, "! lock delete -n keep");

        assertThat(command.isRefused()).isTrue();
        assertThat(command.words()).startsWith("lock");
    }

    @Test
    void figuresHaveATargetAndAMeasure() {
        WorkshopText.Reading read =
                WorkshopText.read(
                        """
                        # T

                        ## Figures

                        Figure: Failures
                        Target: at most 2.5 % of all
                        Measure: x
                        Of: y
                        Figure: Regions
                        Target: lots
                        Colour: red
                        """);

        Figure failures = read.workshop().figures().getFirst();
        assertThat(failures.target().map(Target::text)).contains("at most 2.5 % of all");
        assertThat(failures.of()).contains(new CommandText(8, "y"));
        assertThat(read.mistakes())
                .extracting(Mistake::line)
                .containsExactlyInAnyOrder(9, 10, 11, 1, 1, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "at least 5, 5, true",
        "at least 5, 4.9, false",
        "at most 2 %, 2.0, true",
        "at most 2 %, 2.1, false",
        "below 2 %, 2.0, false",
        "below 2 %, 1.9, true",
        "exactly 0, 0.0, true",
        "exactly 0, 1, false"
    })
    void aTargetIsMetOnItsSide(String target, BigDecimal measured, boolean isMet) {
        assertThat(Target.parse(target).orElseThrow().isMetBy(measured)).isEqualTo(isMet);
    }

    @Test
    void aStepPointsAtAControlOfAPlace() {
        WorkshopText.Reading read =
                WorkshopText.read("# T\n\n## Do\n\nText.\nAt: map\nPoint: Take offline\n");

        assertThat(read.workshop().steps().getFirst().pointer())
                .contains(new Pointer(6, "map", "Take offline", 7));
        assertThat(WorkshopText.read("# T\n\n## Do\n\nText.\nPoint: Edit\n").mistakes())
                .contains(new Mistake(6, "'Point:' has no 'At:' before it."));
    }

    @Test
    void linksAreALimitOfAllTransfers() {
        assertThat(WorkshopText.read("# T\n\n## Start\n\nLinks: 150KB/s\n").workshop().links())
                .contains(new CommandText(5, "replication limit set 150KB/s"));
    }

    @Test
    void aFullDiskIsToldBeforeAnythingIsMade() {
        assertThat(Classroom.tooLittle(1L << 30, Path.of("room"))).isEmpty();
        assertThat(Classroom.tooLittle(100L << 20, Path.of("room")))
                .contains("A class needs 256.0 MiB, and 100.0 MiB are free in room.");
    }
}
