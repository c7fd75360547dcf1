package gallerist.app.cli.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.sig.Said;
import gallerist.app.workshop.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkshopTest {
    @TempDir Path folder;

    private Said type(String line) {
        return type(line, folder.resolve("own"));
    }

    private Said type(String line, Path workspace) {
        return Typing.in(folder, workspace, line);
    }

    static List<String> workshops() {
        return Library.OWN;
    }

    @ParameterizedTest
    @MethodSource("workshops")
    void noStepIsDoneBeforeItsSolutionAndAllAreAfterIt(String name) {
        assertThat(type("workshop check " + name).err()).contains("No mistakes");

        Said said = type("workshop run " + name);

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.err())
                .contains("Solved: ")
                .doesNotContain("Not solved", "holds before the step is done");
    }

    @Test
    void aClassWorksInAWorkspaceOfItsOwnAndItsStateIsReadFromIt() {
        Said begun = type("workshop start first-gallery");
        Path workspace = folder.resolve("workshops/first-gallery/workspace");

        assertThat(begun.code()).as(begun.err()).isZero();
        assertThat(begun.out()).contains("Step 1 of 5: Make a gallery");
        assertThat(begun.err()).contains(workspace.toString());
        assertThat(folder.resolve("own")).doesNotExist();

        assertThat(type("sig create -g images -r First", workspace).code()).isZero();
        assertThat(type("workshop show", workspace).out()).startsWith("Step 2 of 5");
        assertThat(type("workshop show --hints 1", workspace).out()).contains("Hint: ");
        assertThat(type("workshop status first-gallery --query [].done -o json").json().toString())
                .isEqualTo("[true,false,false,false,false]");
        assertThat(type("workshop start first-gallery").err()).contains("workshop reset");

        assertThat(type("workshop export first-gallery --to report.md").code()).isZero();
        assertThat(folder.resolve("report.md"))
                .content()
                .contains("| Make a gallery | yes | ", "| Guard it | no | – |", "galleries/write");

        assertThat(type("workshop reset first-gallery --yes").out()).contains("Step 1 of 5");
    }

    @Test
    void aCaseMeasuresWhatItsClassHasReached() {
        assertThat(type("workshop start public-safety").code()).isZero();
        Path workspace = folder.resolve("workshops/public-safety/workspace");

        assertThat(type("workshop figures --query [].measured", workspace).json().toString())
                .isEqualTo("[\"1\",\"2\",\"0\",\"0\",\"1\",\"0.0 %\"]");
        assertThat(type("workshop figures --query [].met", workspace).json().toString())
                .isEqualTo("[false,false,false,false,false,true]");

        assertThat(type("workshop export public-safety --to report.md").code()).isZero();
        assertThat(folder.resolve("report.md"))
                .content()
                .contains("| Machines for recovery that depend on latest | 1 | exactly 0 | no |");
    }

    @Test
    void aTargetThatIsMissedBreaksTheWorkshop() throws IOException {
        type("workshop new mine");
        Path text = folder.resolve("mine/workshop.md");
        Files.writeString(
                text,
                Files.readString(text)
                        .replace(
                                "## Start",
                                "## Figures\n\nFigure: Galleries\nTarget: at least 2\nMeasure: sig list --query length(@) -o tsv\n\n## Start"));

        Said said = type("workshop run mine");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .contains("Measured: Galleries: 1, at least 2", ":7: ", "target is not met");
    }

    @Test
    void aTrainersWorkshopIsCheckedAndRun() throws IOException {
        assertThat(type("workshop new mine").code()).isZero();
        assertThat(type("workshop new mine").code()).isEqualTo(1);
        assertThat(type("workshop check mine").code()).isZero();
        assertThat(type("workshop run mine").code()).isZero();

        Path text = folder.resolve("mine/workshop.md");
        Files.writeString(
                text,
                Files.readString(text)
                        .replace("sig create -g images", "sig craete -g images")
                        .replace("--query name", "--query [")
                        .replace("westeurope", "westeurope --colour red"));
        Said said = type("workshop check mine");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .contains(
                        "workshop.md:7: ",
                        "--colour",
                        "workshop.md:16: ",
                        "workshop.md:21: ",
                        "craete");
    }

    @Test
    void aStepThatIsDoneBeforeItsSolutionIsNoStep() throws IOException {
        type("workshop new mine");
        Path text = folder.resolve("mine/workshop.md");
        Files.writeString(
                text,
                Files.readString(text)
                        .replace(
                                "## Make a gallery",
                                "    sig create -g images -r Training\n\n## Make a gallery"));

        assertThat(type("workshop run mine").err()).contains("so before anybody did it");
    }

    @Test
    void aCheckThatDoesNotHoldAfterTheSolutionSaysWhatItPrinted() throws IOException {
        type("workshop new mine");
        Path text = folder.resolve("mine/workshop.md");
        Files.writeString(text, Files.readString(text).replace("Says: Training", "Says: Practice"));

        assertThat(type("workshop run mine").err())
                .contains("workshop.md:16: ", "its check printed 'Training', not 'Practice'.");
    }

    @Test
    void aTrainerBringsFilesAlong() throws IOException {
        type("workshop new mine");
        Path text = folder.resolve("mine/workshop.md");
        Files.writeString(folder.resolve("mine/agent.tar.gz"), "a package");
        Files.writeString(
                text,
                Files.readString(text)
                        .replace(
                                "    sig create -g images -r Training",
                                """
                                    sig create -g images -r Training
                                    sig gallery-application create -g images -r Training -n agent --os-type Linux
                                    sig gallery-application version create -g images -r Training --application-name agent -n 1.0.0 --package-file-link {workshop}/agent.tar.gz --install-command ./i --remove-command ./r --target-regions westeurope=1=Standard_LRS\
                                """));

        assertThat(type("workshop check mine").code()).isZero();
        Said said = type("workshop run mine");
        assertThat(said.code()).as(said.err()).isZero();
    }

    @Test
    void anUnknownWorkshopIsAnsweredWithTheOneThatWasMeant() {
        Said said = type("workshop start first-galery");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("Did you mean 'first-gallery'?");
        assertThat(type("workshop list").json()).hasSize(8);
        assertThat(type("workshop show disaster").code()).isEqualTo(2);
    }
}
