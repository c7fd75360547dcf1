package gallerist.installers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell script")
class LauncherTest {
    @TempDir Path parent;
    private Path folder = Path.of("");

    @BeforeEach
    void release() throws IOException {
        var jdk = parent.resolve("the JDK's \"place\"");
        for (var program : List.of("java", "javac")) {
            var file = Files.createDirectories(jdk.resolve("bin")).resolve(program);
            Files.writeString(file, "#!/bin/sh\nprintf '%s\\n' \"$@\"\nexit 7\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.3\"\n");
        folder = parent.resolve("it's a \"späced\" $HOME");
        Files.createDirectories(folder.resolve("bin"));
        Files.createDirectories(folder.resolve("lib"));
        Files.copy(Path.of("../.mvn/jdk"), folder.resolve("lib/jdk"));
        new Launcher(
                        jdk,
                        List.of("-Xlog:aot*=off"),
                        List.of("a b.jar", "c.jar"),
                        List.of("desktop/d.jar"),
                        List.of("sig", "group"),
                        new Fingerprint("0123"))
                .write(folder.resolve("bin/gallerist"));
    }

    @Test
    void argumentsAndExitCodePassThroughWhereverTheReleaseLiesAndHoweverItIsCalled()
            throws IOException {
        var link =
                Files.createSymbolicLink(
                        parent.resolve("gallerist"), folder.resolve("bin/gallerist"));
        var words = new String[] {"sig list", "*", "", "Zürich", "'\"\\n"};

        for (var name :
                List.of(
                        folder.resolve("bin/gallerist").toString(),
                        link.toString(),
                        "./gallerist")) {
            var ran = run(name, Map.of(), words);

            assertThat(
                            ran.out()
                                    .lines()
                                    .dropWhile(word -> !word.equals("gallerist.app.Main"))
                                    .skip(1))
                    .as(name)
                    .containsExactly(words);
            assertThat(ran.out()).contains("lib/a b.jar:").doesNotContain("@");
            assertThat(ran.code()).isEqualTo(7);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sig list",
                "group",
                "--as me sig list",
                "--workspace elsewhere sig list",
                "-o json sig list"
            })
    void aCommandInAWorkspaceThatNobodyOwnsHasTheFullCache(String line) throws IOException {
        assertThat(cache(line)).isEqualTo("full-0123.aot");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "sig list --help",
                "sig -h",
                "sgi list",
                "--version",
                "--workspace owned sig list",
                "sig list --workspace=owned",
            })
    void helpMistakesAndOwnedWorkspacesHaveTheFrontCache(String line) throws IOException {
        own(parent.resolve("owned"));

        assertThat(cache(line)).isEqualTo("front-0123.aot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--workspace elsewhere", "--workspace owned", "--workspace=owned"})
    void theWindowHasACacheOfItsOwn(String line) throws IOException {
        own(parent.resolve("owned"));

        assertThat(cache(line)).isEqualTo("window-0123.aot");
    }

    @Test
    void theUsualWorkspaceAndThatOfTheEnvironmentAreLookedAtToo() throws IOException {
        own(parent.resolve("data/gallerist/workspace"));
        var usual = Map.of("XDG_DATA_HOME", parent.resolve("data").toString());
        var other =
                Map.of(
                        "XDG_DATA_HOME",
                        parent.resolve("data").toString(),
                        "GALLERIST_WORKSPACE",
                        "other");

        assertThat(run(launcher(), usual, "sig", "list").out()).contains("front-0123.aot");
        assertThat(run(launcher(), other, "sig", "list").out()).contains("full-0123.aot");
    }

    private static void own(Path workspace) throws IOException {
        Files.writeString(Files.createDirectories(workspace).resolve("owner"), "1\nsocket\n");
    }

    private String cache(String line) throws IOException {
        var out =
                run(
                                launcher(),
                                Map.of("HOME", parent.toString()),
                                line.isEmpty() ? new String[0] : line.split(" "))
                        .out();
        var option =
                out.lines()
                        .filter(word -> word.startsWith("-XX:AOTCache="))
                        .findFirst()
                        .orElseThrow();
        return option.substring(option.lastIndexOf('/') + 1);
    }

    private String launcher() {
        return folder.resolve("bin/gallerist").toString();
    }

    private Ran run(String name, Map<String, String> environment, String... words)
            throws IOException {
        var command = new ArrayList<>(List.of(words));
        command.addFirst(name);
        var builder =
                new ProcessBuilder(command).directory(parent.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("GALLERIST_WORKSPACE", "XDG_DATA_HOME"));
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        var out = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ran(process.onExit().join().exitValue(), out);
    }

    private record Ran(int code, String out) {}
}
