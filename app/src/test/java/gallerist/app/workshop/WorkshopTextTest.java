package gallerist.app.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.workshop.Workshop.Mistake;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
