package gallerist.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gallerist.app.cli.commands.Commands;
import gallerist.app.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands about the workspace itself, each with the folder opened and closed anew. */
class WorkspaceCommandsTest {
    @TempDir Path temp;
    private Path folder = Path.of("");
    private Prompt prompt;

    @BeforeEach
    void open() {
        folder = temp.resolve("Größe mit Leerzeichen");
        prompt = new Prompt(Commands.root(), folder);
    }

    @Test
    void aWorkspaceIsMadeAndTellsAboutItself() {
        assertThat(type("workspace", "init")).isZero();
        assertThat(type("workspace", "set", "--api-version", "2024-03-03")).isZero();
        assertThat(type("workspace", "info")).isZero();

        assertThat(Json.read(prompt.out()).path("apiVersion").asString()).isEqualTo("2024-03-03");
        assertThat(folder.resolve("gallerist.mv.db")).exists();
    }

    @Test
    void whatWasBackedUpComesBack() throws IOException {
        group("kept");
        assertThat(type("workspace", "backup", "--to", temp.resolve("b.sql.gz").toString()))
                .isZero();
        group("lost");

        assertThat(type("workspace", "restore", temp.resolve("b.sql.gz").toString())).isEqualTo(1);
        assertThat(prompt.err()).contains("ERROR: (NotConfirmed)");
        assertThat(type("workspace", "restore", temp.resolve("b.sql.gz").toString(), "--yes"))
                .isZero();

        assertThat(type("group", "exists", "-n", "kept")).isZero();
        assertThat(prompt.out()).isEqualTo("true\n");
        type("group", "exists", "-n", "lost");
        assertThat(prompt.out()).isEqualTo("false\n");
        assertThat(type("workspace", "check")).isZero();
    }

    @Test
    void whatStoresHoldOtherwiseThanTheBackupSaysIsToldAtOnce() throws IOException {
        Path disk = temp.resolve("web.raw");
        Files.write(disk, new byte[] {1, 2, 3});
        type("workspace", "init");
        group("rg");
        words("sig create -g rg -r G -l westeurope");
        words("sig image-definition create -g rg -r G -i web -p c -f o -s s --os-type Linux");
        String version = "sig image-version %s -g rg -r G -i web -e %s";
        String create =
                version.formatted("create", "%s") + " --target-regions westeurope=1=standard_lrs";
        words(create.formatted("1.0.0"), "--os-image", disk.toString());
        type("workspace", "backup", "--to", temp.resolve("b.sql.gz").toString());
        words(version.formatted("delete", "1.0.0"), "--yes");
        words(create.formatted("2.0.0"), "--os-image", disk.toString());

        assertThat(type("workspace", "restore", temp.resolve("b.sql.gz").toString(), "--yes"))
                .isZero();

        assertThat(Json.read(prompt.out()).path("missing").asInt()).isEqualTo(1);
        assertThat(Json.read(prompt.out()).path("strays").asInt()).isEqualTo(1);
        assertThat(prompt.err())
                .contains("Not in their stores: 1 copy.")
                .contains("Unknown to the backup, and kept: 1 thing in a store.");
        words(version.formatted("show", "1.0.0"), "--expand", "ReplicationStatus");
        assertThat(prompt.out()).doesNotContain("Completed");
    }

    private void words(String line, String... more) {
        List<String> all = new ArrayList<>(List.of(line.split(" ")));
        all.addAll(List.of(more));
        assertThat(type(all.toArray(String[]::new))).as(prompt.err()).isZero();
    }

    @Test
    void aDamagedDatabaseIsReportedWithACommandThatBringsItBack() throws IOException {
        group("kept");
        assertThat(type("workspace", "backup")).isZero();
        Files.write(folder.resolve("gallerist.mv.db"), new byte[100_000]);

        assertThat(type("group", "list")).isEqualTo(1);
        assertThat(prompt.out()).isEmpty();
        assertThat(prompt.err())
                .startsWith("ERROR: (WorkspaceDamaged)")
                .contains("'gallerist workspace restore --workspace \"" + folder + "\"'")
                .contains("'gallerist workspace rebuild --workspace \"" + folder + "\"'");

        assertThat(type("workspace", "backups")).isZero();
        assertThat(prompt.out()).contains("asked-");
        assertThat(prompt.err()).contains("is damaged");
        assertThat(type("workspace", "backups", "--max-items", "0")).isEqualTo(2);

        assertThat(type("workspace", "restore", "--yes")).isZero();
        assertThat(type("group", "show", "-n", "kept")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    set --api-version 2020-01-01 | 2 | Did you mean '2024-03-03'?
                    set --drill true             | 2 | Did you mean '--drills'?
                    restore nothing.gz --yes     | 1 | it does not exist
                    restore                      | 1 | NotConfirmed
                    backup --to /proc/nowhere/b  | 1 | ERROR: (
                    chek                         | 2 | Did you mean 'check'?
                    """)
    void aMistakeEndsInASentenceAndChangesNothing(String line, int code, String sentence) {
        group("kept");
        String before = head();

        assertThat(type(("workspace " + line).split(" +"))).isEqualTo(code);

        assertThat(prompt.err()).startsWith(code == 1 ? "" : "ERROR: (").contains(sentence);
        assertThat(prompt.out()).isEmpty();
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void aFullDiskEndsInASentenceAndLosesNothing() throws Exception {
        Files.createDirectories(folder);
        assumeTrue(
                ran("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", folder.toString()),
                "only root can mount a small disk");
        try {
            group("kept");
            Path filler = folder.resolve("filler");
            long free = Files.getFileStore(folder).getUsableSpace();
            Files.write(filler, new byte[(int) (free - 8_192)]);

            int code = 0;
            for (int i = 0; i < 200 && code == 0; i++) {
                code = type("group", "create", "-n", "full" + i, "-l", "westeurope");
            }

            assertThat(code).isEqualTo(1);
            assertThat(prompt.err())
                    .startsWith("ERROR: (WorkspaceFull) No space is left for the workspace");
            assertThat(prompt.out()).isEmpty();
            Files.delete(filler);
            assertThat(type("group", "show", "-n", "kept")).isZero();
            assertThat(type("workspace", "check")).isZero();
        } finally {
            ran("umount", folder.toString());
        }
    }

    @Test
    void aFolderThatMayOnlyBeReadEndsInASentence() throws Exception {
        Files.createDirectories(folder);
        assumeTrue(
                ran("mount", "-t", "tmpfs", "-o", "size=6m,ro", "tmpfs", folder.toString()),
                "only root can mount a read-only disk");
        try {
            assertThat(type("group", "list")).isEqualTo(1);
            assertThat(prompt.err()).startsWith("ERROR: (WorkspaceDenied) The workspace");
        } finally {
            ran("umount", folder.toString());
        }
    }

    private static boolean ran(String... command) throws Exception {
        try {
            return new ProcessBuilder(List.of(command)).inheritIO().start().waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private void group(String name) {
        assertThat(type("group", "create", "-n", name, "-l", "westeurope")).isZero();
    }

    private String head() {
        type("workspace", "info", "--query", "chainHead");
        return prompt.out();
    }

    private int type(String... words) {
        return prompt.type(words);
    }
}
