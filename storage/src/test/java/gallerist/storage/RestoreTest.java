package gallerist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.activity.Entry;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.WorkspaceException.Reason;
import gallerist.storage.sql.H2File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestoreTest {
    private Studio studio;
    private Path folder;
    private ResourceId kept;
    private ResourceId late;
    private Backup backup;

    @BeforeEach
    void open(@TempDir Path temp) {
        folder = temp.resolve("w");
        studio = new Studio(folder);
        kept = studio.gallery("kept");
        backup = studio.workspace.backups().make(studio.owner).orThrow();
        studio.clock.advance(Duration.ofMinutes(5));
        late = studio.gallery("late");
        studio.close();
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void theNewestBackupComesBackAndWhatItReplacedIsKept() throws IOException {
        Restored restored = restore(backup.file());

        assertThat(restored.epoch()).isEqualTo(2);
        assertThat(restored.keptAside()).hasSize(1);
        Path old = Files.createDirectory(folder.resolveSibling("old"));
        Files.copy(restored.keptAside().getFirst(), H2File.of(old));
        try (Workspace replaced = Workspace.open(old, studio.clock)) {
            assertThat(replaced.galleries().show(Acting.owner(replaced), late))
                    .isInstanceOf(Outcome.Done.class);
        }
        studio.reopen();
        assertThat(studio.workspace.galleries().show(studio.owner, kept))
                .isInstanceOf(Outcome.Done.class);
        assertThat(studio.workspace.galleries().show(studio.owner, late))
                .isInstanceOf(Outcome.Refused.class);
        Entry last =
                studio.workspace
                        .activityLog()
                        .list(studio.owner, LogQuery.about(studio.workspace.subscription()))
                        .orThrow()
                        .getFirst();
        assertThat(last.operation()).isEqualTo("Gallerist/workspace/restore");
        assertThat(studio.workspace.about().epoch()).isEqualTo(2);
        assertThat(studio.workspace.check(studio.owner).orThrow().faults()).isEmpty();
    }

    @Test
    void aRestoredWorkspaceGoesOnAndCanBeRestoredAgain() {
        restore(backup.file());
        studio.reopen();
        studio.gallery("later");
        studio.close();

        assertThat(restore(backup.file()).epoch()).isEqualTo(3);

        studio.reopen();
        assertThat(studio.workspace.check(studio.owner).orThrow().faults()).isEmpty();
    }

    @Test
    void aDamagedDatabaseIsReplaced() throws IOException {
        byte[] garbage = "not a database".repeat(1000).getBytes(StandardCharsets.UTF_8);
        Files.write(H2File.of(folder), garbage);

        Restored restored = restore(backup.file());

        assertThat(restored.keptAside().getFirst()).hasBinaryContent(garbage);
        studio.reopen();
        assertThat(studio.workspace.galleries().show(studio.owner, kept))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aMissingDatabaseIsNotTakenForANewWorkspaceAndComesBack() throws IOException {
        Files.delete(H2File.of(folder));

        assertThatExceptionOfType(WorkspaceException.class)
                .isThrownBy(() -> Workspace.open(folder, studio.clock))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));

        assertThat(Workspace.restore(folder, "", studio.clock).orThrow().keptAside()).isEmpty();
        studio.reopen();
        assertThat(studio.workspace.galleries().show(studio.owner, kept))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aBackupComesBackInAnotherFolder() {
        Path other = folder.resolveSibling("other");

        Workspace.restore(other, backup.file(), "", studio.clock).orThrow();

        try (Workspace workspace = Workspace.open(other, studio.clock)) {
            assertThat(workspace.galleries().show(Acting.owner(workspace), kept))
                    .isInstanceOf(Outcome.Done.class);
        }
    }

    @Test
    void whoMayNotReplaceTheWorkspaceIsRefusedAndThatIsRemembered() throws IOException {
        studio.reopen();
        Acting.person(studio.workspace, "mia");
        studio.close();

        assertThat(Acting.problem(Workspace.restore(folder, backup.file(), "mia", studio.clock)))
                .isInstanceOf(Problem.NotAuthorized.class);

        studio.reopen();
        assertThat(studio.workspace.galleries().show(studio.owner, late))
                .isInstanceOf(Outcome.Done.class);
        assertThat(
                        studio.workspace
                                .activityLog()
                                .list(
                                        studio.owner,
                                        LogQuery.about(studio.workspace.subscription())
                                                .by("mia@local"))
                                .orThrow())
                .extracting(Entry::code)
                .containsExactly("AuthorizationFailed");
    }

    @Test
    void aBackupThatWasCutOffIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(backup.file());
        Files.write(backup.file(), Arrays.copyOf(whole, whole.length - 100));

        refused(backup.file());
    }

    @Test
    void aBackupThatWasAlteredIsRefused() throws IOException {
        String text;
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(backup.file()))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(backup.file()))) {
            out.write(text.replace("westeurope", "eastus2xxx").getBytes(StandardCharsets.UTF_8));
        }

        refused(backup.file());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE ALIAS RUN AS 'void run() {}';",
                "CALL FILE_WRITE('hello', '/tmp/hello');",
                "INSERT INTO \"public\".\"price_table\" VALUES(2, FILE_READ('/etc/hostname'));",
                "INSERT INTO \"public\".\"price_table\" VALUES(2, \"FILE_READ\" ('/etc/hostname'));",
                "SCRIPT TO '/tmp/hello';",
                "DROP ALL OBJECTS;",
                "CREATE TRIGGER T BEFORE INSERT ON \"public\".\"chain\" CALL 'x';",
                "/* nothing */",
                "CREATE USER MALLORY PASSWORD $$x$$ ADMIN;"
            })
    void aForgedBackupThatDoesMoreThanABackupIsRefused(String statement) throws Exception {
        String text;
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(backup.file()))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        int end = text.indexOf('\n') + 1;
        byte[] script = (text.substring(end) + statement + "\n").getBytes(StandardCharsets.UTF_8);
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(script));
        String firstLine = text.substring(0, end - 65) + digest + "\n";
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(backup.file()))) {
            out.write(firstLine.getBytes(StandardCharsets.UTF_8));
            out.write(script);
        }

        assertThatExceptionOfType(WorkspaceException.class)
                .isThrownBy(() -> restore(backup.file()))
                .withMessageContaining("it does more than a backup");
        refused(backup.file());
    }

    @Test
    void whatIsNoBackupIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolveSibling("text"), "hello");
        Path empty = Files.createFile(folder.resolveSibling("empty"));

        refused(text);
        refused(empty);
        refused(folder.resolveSibling("nothing"));
    }

    @Test
    void withoutABackupNothingIsRestored() {
        Path empty = folder.resolveSibling("empty");

        assertThatExceptionOfType(WorkspaceException.class)
                .isThrownBy(() -> Workspace.restore(empty, "", studio.clock))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.BACKUP_UNUSABLE));
    }

    @Test
    void aWorkspaceThatIsOpenIsNotReplaced() {
        studio.reopen();
        studio.gallery("open");

        assertThatExceptionOfType(WorkspaceException.class)
                .isThrownBy(() -> restore(backup.file()))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.OWNED));
    }

    private void refused(Path file) {
        assertThatExceptionOfType(WorkspaceException.class)
                .isThrownBy(() -> restore(file))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.BACKUP_UNUSABLE));
        studio.reopen();
        assertThat(studio.workspace.galleries().show(studio.owner, late))
                .isInstanceOf(Outcome.Done.class);
        studio.close();
    }

    private Restored restore(Path file) {
        return Workspace.restore(folder, file, "", studio.clock).orThrow();
    }
}
