package gallerist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gallerist.model.gallery.ResourceId;
import gallerist.storage.WorkspaceException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceTest {
    private final SettableClock clock = new SettableClock();

    @TempDir Path temp;

    @Test
    void whatWasWrittenIsThereWhenTheWorkspaceIsOpenedAgain() {
        ResourceId group;
        try (Workspace workspace = Workspace.open(temp.resolve("w"), clock)) {
            group = Acting.writeGroup(workspace, "images");
        }

        try (Workspace workspace = Workspace.open(temp.resolve("w"), clock)) {
            assertThat(workspace.groups().show(Acting.owner(workspace), group).orThrow().name())
                    .isEqualTo("images");
        }
    }

    @Test
    void aFolderIsMadeForItsOwnerOnly() throws IOException {
        Path folder = temp.resolve("one/two");

        Workspace.open(folder, clock).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "Übergrößen", "it's", "a'; drop", "100% {x} ~ $HOME #1"})
    void aFolderMayHaveAlmostAnyName(String name) {
        Path folder = temp.resolve(name.replace(";", ""));

        try (Workspace workspace = Workspace.open(folder, clock)) {
            Acting.writeGroup(workspace, "images");
            workspace.backups().make(Acting.owner(workspace)).orThrow();
        }

        assertThat(folder.resolve("gallerist.mv.db")).isNotEmptyFile();
    }

    @Test
    void aSemicolonInThePathIsRefused() {
        Path folder = temp.resolve("a;b");

        refused(folder, Reason.UNUSABLE_PATH);

        assertThat(folder).doesNotExist();
    }

    @Test
    void aFileInThePlaceOfTheFolderIsRefused() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "mine");

        refused(file, Reason.UNUSABLE_PATH);

        assertThat(file).hasContent("mine");
    }

    @Test
    void aFolderInsideAFileIsRefused() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "mine");

        refused(file.resolve("workspace"), Reason.UNUSABLE_PATH);
    }

    private void refused(Path folder, Reason reason) {
        assertThatExceptionOfType(WorkspaceException.class)
                .isThrownBy(() -> Workspace.open(folder, clock))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
