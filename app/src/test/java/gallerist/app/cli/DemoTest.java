package gallerist.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.commands.Commands;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The company of the demo, and what commands say about it. */
class DemoTest {
    @TempDir private static Path folder;
    private static Prompt prompt;

    @BeforeAll
    static void fill() {
        prompt = new Prompt(Commands.root(), folder);
        assertThat(prompt.type("workspace", "demo")).as(prompt.err()).isZero();
    }

    @Test
    void theCompanyHasItsGalleriesImagesAndVersions() {
        prompt.type("sig", "list", "--query", "[].name", "-o", "tsv");

        assertThat(prompt.out().lines())
                .containsExactly("Partner_Share", "Production", "Recovery", "Test");
        prompt.type("limits", "show", "--query", "sum([?contains(name,'versions')].currentValue)");
        assertThat(prompt.out().strip()).isEqualTo("226");
    }

    @Test
    void itsNewestVersionsHaveBytesInAllTheirRegions() {
        prompt.type(
                "replication",
                "status",
                "-g",
                "rg-images-prod",
                "-r",
                "Production",
                "--query",
                "[?aggregatedState!='Unknown'].aggregatedState",
                "-o",
                "tsv");

        assertThat(prompt.out().lines()).hasSize(5).containsOnly("Completed");
    }

    @Test
    void theLogOfItsHistoryIsWholeAndInOrder() {
        assertThat(prompt.type("workspace", "check", "--query", "ok")).isZero();
        assertThat(prompt.out().strip()).isEqualTo("true");

        prompt.type("activity-log", "list", "--max-events", "1000", "--query", "[].eventTimestamp");
        assertThat(prompt.out().lines().filter(line -> line.contains("2026-")))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void latestIsTheHighestThatIsNotExcludedAndSaysWhy() {
        prompt.type(
                "sig",
                "image-definition",
                "latest",
                "-g",
                "rg-images-prod",
                "-r",
                "Production",
                "-i",
                "ubuntu-web",
                "-l",
                "eastus",
                "--query",
                "[0].version",
                "-o",
                "tsv");

        assertThat(prompt.out().strip()).isEqualTo("1.4.2");
    }

    @Test
    void aConsumerMayLookButNotDelete() {
        assertThat(
                        prompt.type(
                                "sig",
                                "show",
                                "-g",
                                "rg-images-prod",
                                "-r",
                                "Production",
                                "--as",
                                "jonas.weber@contoso.com"))
                .isZero();

        int code =
                prompt.type(
                        "sig",
                        "delete",
                        "-g",
                        "rg-images-prod",
                        "-r",
                        "Production",
                        "--as",
                        "jonas.weber@contoso.com");

        assertThat(code).isEqualTo(ExitCode.REFUSED);
        assertThat(prompt.out()).isEmpty();
        assertThat(prompt.err())
                .startsWith("ERROR: (AuthorizationFailed) The client 'jonas.weber@contoso.com'");
    }

    @Test
    void aLockedGalleryIsNotDeleted() {
        int code = prompt.type("sig", "delete", "-g", "rg-images-recovery", "-r", "Recovery");

        assertThat(code).isEqualTo(ExitCode.REFUSED);
        assertThat(prompt.err()).startsWith("ERROR: (ScopeLocked)");
    }

    @Test
    void theDemoIsRefusedWhereSomethingIsAlready() {
        assertThat(prompt.type("workspace", "demo")).isEqualTo(ExitCode.REFUSED);
        assertThat(prompt.err()).contains("holds something already");
    }
}
