package gallerist.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script for Windows is another")
class DevelopersLauncherTest {
    @TempDir Path parent;
    private Checkout checkout;
    private Path builds;

    @BeforeEach
    void checkOut() throws IOException {
        checkout = new Checkout(parent, "späced out");
        builds = parent.resolve("builds");
        checkout.maven("echo built >>'" + builds + "'");
        checkout.jdk("usr/lib/jvm/jdk-25", "25.0.3");
    }

    @Test
    void argumentsFolderInputAndExitCodePassThrough() throws IOException {
        var ran =
                gallerist(
                        "sig",
                        "list",
                        "a  b",
                        "*",
                        "",
                        "it's \"quoted\"",
                        "Zürich",
                        "$HOME",
                        "\\n");

        assertThat(ran.out().lines().dropWhile(word -> !word.equals("gallerist.app.Main")).skip(1))
                .containsExactly(
                        "sig",
                        "list",
                        "a  b",
                        "*",
                        "",
                        "it's \"quoted\"",
                        "Zürich",
                        "$HOME",
                        "\\n",
                        parent.toRealPath().toString(),
                        "typed");
        assertThat(ran.code()).isEqualTo(7);
    }

    @Test
    void theFirstStartBuildsAndTheSecondDoesNot() throws IOException {
        gallerist("--version");
        gallerist("--version");

        assertThat(builds).hasContent("built");
    }

    @Test
    void whatTheBuildSaysIsNoAnswerOfTheProgram() throws IOException {
        assertThat(gallerist("--version").out()).doesNotContain("-Dmaven.test.skip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pom.xml",
                "storage/pom.xml",
                "model/src/main/java/Some.java",
                "app/src/main/resources/new"
            })
    void aChangedSourceIsBuilt(String source) throws IOException {
        gallerist("--version");
        var built = checkout.folder.resolve("app/target/built");
        Files.setLastModifiedTime(
                built, FileTime.fromMillis(Files.getLastModifiedTime(built).toMillis() - 5));
        checkout.source(source);

        gallerist("--version");

        assertThat(builds).hasContent("built\nbuilt");
    }

    @Test
    void aRemovedSourceIsBuilt() throws IOException {
        gallerist("--version");
        Files.delete(checkout.folder.resolve("model/src/main/java/Some.java"));

        gallerist("--version");

        assertThat(builds).hasContent("built\nbuilt");
    }

    @Test
    void aFailedBuildIsToldAndTriedAgain() throws IOException {
        checkout = new Checkout(parent.resolve("other"), "späced out");
        checkout.maven("echo '[ERROR] cannot find symbol'; exit 1");
        checkout.jdk("usr/lib/jvm/jdk-25", "25.0.3");

        for (var start : new int[] {1, 2}) {
            var ran = gallerist("--version");

            assertThat(ran.code()).as("start %d", start).isEqualTo(1);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).contains("[ERROR] cannot find symbol");
        }
    }

    @Test
    void startsAtTheSameTimeBuildOnce() {
        try (var starts = Executors.newVirtualThreadPerTaskExecutor()) {
            var running =
                    IntStream.range(0, 6)
                            .mapToObj(start -> starts.submit(() -> gallerist("--version").code()))
                            .toList();

            assertThat(running).extracting(Future::get).containsOnly(7);
        }
        assertThat(builds).hasContent("built");
    }

    private Checkout.Ran gallerist(String... arguments) throws IOException {
        return checkout.run(Map.of(), parent, "gallerist", arguments);
    }
}
