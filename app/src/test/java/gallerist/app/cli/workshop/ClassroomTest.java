package gallerist.app.cli.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.commands.Commands;
import gallerist.app.cli.sig.Said;
import gallerist.app.workshop.Classroom;
import gallerist.app.workshop.Source;
import gallerist.storage.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class begins and begins again whole, or leaves what was there as it was. */
class ClassroomTest {
    private static final InstantSource CLOCK = InstantSource.system();
    private static final String GROUP = "group create -n images -l westeurope";

    @TempDir Path folder;
    private Path workshop = Path.of("");
    private Path room = Path.of("");

    @BeforeEach
    void write() throws IOException {
        workshop = Files.createDirectory(folder.resolve("mine"));
        room = folder.resolve("class");
        start(GROUP);
    }

    private void start(String... commands) throws IOException {
        Files.writeString(
                workshop.resolve("workshop.md"),
                """
                # Mine

                A story.

                ## Start

                    %s

                ## Make a gallery

                Make one.

                Hint: Look at sig create.
                Check: sig show -g images -r Training

                Solution:

                    sig create -g images -r Training

                ## Debrief

                Done.
                """
                        .formatted(String.join("\n    ", commands)));
    }

    private Classroom classroom() throws IOException {
        return Classroom.of(
                Source.of("mine", workshop).orElseThrow(),
                room,
                ClassHost.outside(Commands.root(), CLOCK),
                CLOCK);
    }

    private Said type(String line) {
        return Typing.in(folder, room.resolve("workspace"), line);
    }

    @Test
    void aClassThatCannotBeMadeLeavesNothingBehind() throws IOException {
        start(GROUP, "sig create -g nowhere -r Training");

        assertThat(classroom().begin()).get().asString().contains("workshop.md:8: ", "nowhere");
        assertThat(room).doesNotExist();
    }

    @Test
    void aFolderWithSomethingInItIsNotTakenForAClass() throws IOException {
        Files.createDirectory(room);
        Files.writeString(room.resolve("letter.txt"), "Dear");

        assertThat(classroom().begin()).get().asString().contains("is not empty");
        assertThat(room.resolve("letter.txt")).hasContent("Dear");
    }

    @Test
    void aWorkshopWithMistakesIsNotBegun() throws IOException {
        Files.writeString(workshop.resolve("workshop.md"), "# Mine\n\nA story.\n");

        assertThat(classroom().begin()).get().asString().contains("workshop.md:1: There are no");
        assertThat(room).doesNotExist();
    }

    @Test
    void aStepThatALaterOneTakesBackStaysDoneUntilTheClassBeginsAgain() throws IOException {
        assertThat(classroom().begin()).isEmpty();
        assertThat(type("sig create -g images -r Training").code()).isZero();
        assertThat(classroom().done()).containsExactly(true);

        assertThat(type("sig delete -g images -r Training --yes").code()).isZero();

        assertThat(classroom().done()).containsExactly(true);
        assertThat(classroom().beginAgain()).isEmpty();
        assertThat(classroom().done()).containsExactly(false);
    }

    @Test
    void aClassThatBeginsAgainForgetsWhatWasDone() throws IOException {
        assertThat(classroom().begin()).isEmpty();
        assertThat(type("sig create -g images -r Training").code()).isZero();
        Files.writeString(room.resolve("notes.txt"), "mine");
        assertThat(classroom().done()).containsExactly(true);

        assertThat(classroom().beginAgain()).isEmpty();

        assertThat(classroom().done()).containsExactly(false);
        assertThat(List.of(room.toFile().list()))
                .containsExactlyInAnyOrder(
                        "disk.img",
                        "disk2.img",
                        "workshop.txt",
                        "workspace",
                        "prepared",
                        "progress.json");
        assertThat(type("workspace check").code()).isZero();
    }

    @Test
    void whatWasKeptIsTheSameWorkspaceAgain() throws IOException {
        assertThat(classroom().begin()).isEmpty();
        String before = subscription();
        assertThat(classroom().beginAgain()).isEmpty();

        assertThat(subscription()).isEqualTo(before);
    }

    private String subscription() {
        return type("account show --query id -o tsv").out().strip();
    }

    @Test
    void aWorkshopThatWasRewrittenBeginsAsItIsNow() throws IOException {
        assertThat(classroom().begin()).isEmpty();
        start(GROUP, "group create -n more -l westeurope");

        assertThat(classroom().beginAgain()).isEmpty();

        assertThat(type("group list --query length(@) -o tsv").out().strip()).isEqualTo("2");
    }

    @Test
    void aWorkshopThatBeginsWithFilesFromElsewhereIsMadeAnewEachTime() throws IOException {
        Files.writeString(workshop.resolve("agent.tar.gz"), "first");
        start(
                GROUP,
                "sig create -g images -r Agents",
                "sig gallery-application create -g images -r Agents -n a --os-type Linux",
                "sig gallery-application version create -g images -r Agents --application-name a -n"
                        + " 1.0.0 --package-file-link {workshop}/agent.tar.gz --install-command ./i"
                        + " --remove-command ./r --target-regions westeurope=1=Standard_LRS");
        assertThat(classroom().begin()).isEmpty();
        String before = subscription();

        assertThat(classroom().beginAgain()).isEmpty();

        assertThat(room.resolve("prepared")).doesNotExist();
        assertThat(subscription()).isNotEqualTo(before);
    }

    @Test
    void whatWasKeptAndIsDamagedIsMadeAnew() throws IOException {
        assertThat(classroom().begin()).isEmpty();
        String before = subscription();
        Path kept = room.resolve("prepared/workspace/gallerist.mv.db");
        byte[] bytes = Files.readAllBytes(kept);
        bytes[bytes.length / 2] ^= 1;
        Files.write(kept, bytes);

        assertThat(classroom().beginAgain()).isEmpty();

        assertThat(subscription()).isNotEqualTo(before);
        assertThat(type("workspace check").code()).isZero();
    }

    @Test
    void aClassThatCannotBeginAgainStaysAsItWas() throws IOException {
        assertThat(classroom().begin()).isEmpty();
        assertThat(type("sig create -g images -r Training").code()).isZero();
        Files.writeString(room.resolve("notes.txt"), "mine");
        start(GROUP, "sig create -g nowhere -r Training");

        assertThat(classroom().beginAgain()).get().asString().contains("nowhere");

        assertThat(classroom().done()).containsExactly(true);
        assertThat(room.resolve("notes.txt")).hasContent("mine");
        assertThat(room.resolve("before")).doesNotExist();
        assertThat(type("workspace check").code()).isZero();
    }

    @Test
    void aClassWhoseResetWasCutOffCanBeginAgain() throws IOException {
        assertThat(classroom().begin()).isEmpty();
        Files.createDirectory(room.resolve("before"));
        Files.move(room.resolve("workspace"), room.resolve("before/workspace"));

        assertThat(classroom().isStarted()).isTrue();
        assertThat(classroom().beginAgain()).isEmpty();

        assertThat(classroom().done()).containsExactly(false);
        assertThat(room.resolve("before")).doesNotExist();
    }

    @Test
    void commandsInARowLeaveTheWorkspaceToOthers() throws IOException {
        assertThat(classroom().begin()).isEmpty();
        assertThat(classroom().inject("region outage westeurope on")).isEmpty();

        try (Workspace opened = Workspace.open(room.resolve("workspace"), CLOCK)) {
            assertThat(opened.galleries()).isNotNull();
        }
    }

    @Test
    void aClassMayBeginWithTheDemo() throws IOException {
        start("workspace demo --metadata-only", "sig list");

        assertThat(classroom().begin()).isEmpty();

        assertThat(type("sig list --query length(@) -o tsv").out().strip()).isNotEqualTo("0");
    }
}
