package gallerist.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the scripts for Windows are others")
class JdkSearchTest {
    @TempDir Path parent;
    private Checkout checkout;

    @BeforeEach
    void checkOut() throws IOException {
        checkout = new Checkout(parent, "a folder with späces");
    }

    @Test
    void mavenRunsOnTheJdkOfJavaHome() throws IOException {
        checkout.maven("");
        checkout.jdk("usr/lib/jvm/jdk-25", "25");
        var chosen = checkout.jdk("my own", "26.0.1");

        var ran = mvnw(Map.of("JAVA_HOME", chosen.toString()), "-q", "a b", "*");

        assertThat(ran.out()).isEqualTo(chosen + " -q a b *\n");
        assertThat(ran.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"17.0.15", "1.8.0_402", "24", "", "none"})
    void anOlderJavaHomeIsPassedOver(String version) throws IOException {
        checkout.maven("");
        var old = checkout.jdk("old", version);
        var fits = checkout.jdk("usr/lib/jvm/jdk-25", "25.0.3");

        var ran = mvnw(Map.of("JAVA_HOME", old.toString()), "verify");

        assertThat(ran.out()).isEqualTo(fits + " verify\n");
    }

    @Test
    void aJdkIsFoundThroughTheLinkOnThePath() throws IOException {
        checkout.maven("");
        checkout.jdk("usr/lib/jvm/jdk-17", "17");
        var fits = checkout.jdk("somewhere else", "25-ea");
        checkout.onPath(fits.resolve("bin/javac"));

        assertThat(mvnw(Map.of(), "verify").out()).isEqualTo(fits + " verify\n");
    }

    @Test
    void aJdkWithoutItsReleaseFileIsAsked() throws IOException {
        checkout.maven("");
        checkout.jdkWithoutRelease("usr/lib/jvm/a", "17.0.1");
        var fits = checkout.jdkWithoutRelease("usr/lib/jvm/b", "25.0.1");

        assertThat(mvnw(Map.of(), "verify").out()).isEqualTo(fits + " verify\n");
    }

    @Test
    void aRuntimeWithoutCompilerDoesNotDo() throws IOException {
        checkout.maven("");
        var runtime = checkout.jdk("usr/lib/jvm/jre-25", "25");
        Files.delete(runtime.resolve("bin/javac"));

        assertThat(mvnw(Map.of(), "verify"))
                .isEqualTo(
                        new Checkout.Ran(
                                1,
                                "",
                                "Gallerist needs JDK 25 or newer: install one (for example the package temurin-25-jdk)"
                                        + " or set JAVA_HOME to its folder.\n"));
    }

    @Test
    void withoutMavenASentenceSaysWhatToInstall() throws IOException {
        checkout.jdk("usr/lib/jvm/jdk-25", "25");

        assertThat(mvnw(Map.of(), "verify"))
                .isEqualTo(
                        new Checkout.Ran(
                                1,
                                "",
                                "Gallerist is built with Maven 3.8.7 or newer: install it (for example the package maven)"
                                        + " so that mvn is on the path.\n"));
    }

    @Test
    void theScriptWorksThroughALinkAndFromAnywhere() throws IOException {
        checkout.maven("");
        var fits = checkout.jdk("usr/lib/jvm/jdk-25", "25");
        var link =
                Files.createSymbolicLink(
                        parent.resolve("build it"), checkout.folder.resolve("mvnw"));

        var ran = checkout.run(Map.of("CDPATH", "/"), parent, link.toString(), "verify");

        assertThat(ran).isEqualTo(new Checkout.Ran(0, fits + " verify\n", ""));
    }

    @Test
    void mavensExitCodeIsKept() throws IOException {
        checkout.maven("exit 3");
        checkout.jdk("usr/lib/jvm/jdk-25", "25");

        assertThat(mvnw(Map.of(), "verify").code()).isEqualTo(3);
    }

    private Checkout.Ran mvnw(Map<String, String> environment, String... arguments)
            throws IOException {
        return checkout.run(environment, checkout.folder, "mvnw", arguments);
    }
}
