package gallerist.app.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gallerist.app.cli.Catalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"BASH, bash", "ZSH, zsh", "FISH, fish"})
    void theShellUnderstandsItsScript(Shell shell, String program) throws Exception {
        assumeTrue(isInstalled(program), program + " is not installed");

        assertThat(run(program, "-n", script(shell).toString())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "gallerist compl                    | completion",
                "gallerist completion f             | fish",
                "gallerist completion bash --onl    | --only-show-errors",
                "gallerist completion bash -o ya    | yaml yamlc",
                "gallerist completion bash --output j | json jsonc",
                "gallerist worker --until           | --until-idle",
                "gallerist completion nonsense --ou | ''"
            })
    void bashCompletesWordsOptionsAndValues(String line, String completions) throws Exception {
        assumeTrue(isInstalled("bash"), "bash is not installed");

        assertThat(complete(line)).isEqualTo(completions);
    }

    @Test
    void aLineThatEndsWithABlankCompletesTheNextWord() throws Exception {
        assumeTrue(isInstalled("bash"), "bash is not installed");

        assertThat(complete("gallerist completion \"\"")).isEqualTo("bash zsh fish");
    }

    private String complete(String line) throws Exception {
        String program =
                """
                source %s
                COMP_WORDS=(%s)
                COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                _gallerist
                echo -n "${COMPREPLY[*]}"
                """
                        .formatted(script(Shell.BASH), line);
        return run("bash", "-c", program);
    }

    private Path script(Shell shell) throws IOException {
        return Files.writeString(
                folder.resolve("script"), shell.script(Catalogue.of(Commands.root())));
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(each -> Files.isExecutable(Path.of(each, program)));
    }

    private static String run(String... command) throws Exception {
        Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
