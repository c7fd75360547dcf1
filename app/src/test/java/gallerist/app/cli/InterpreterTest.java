package gallerist.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterpreterTest {
    @TempDir Path folder;
    private Prompt prompt;

    @BeforeEach
    void open() {
        prompt = new Prompt(ToyCommands.root(), folder);
    }

    @ParameterizedTest(name = "{0} ends with {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "toy echo -n ball                     | 0",
                "--output yaml toy echo -n ball       | 0",
                "toy -o json echo -n ball             | 0",
                "toy echo -n ball --query name        | 0",
                "toy echo --help                      | 0",
                "toy --help                           | 0",
                "-h                                   | 0",
                "--version                            | 0",
                "toy create                           | 1",
                "toy check                            | 1",
                "toy break                            | 1",
                "toy                                  | 2",
                "toi                                  | 2",
                "toy eco                              | 2",
                "toy echo                             | 2",
                "toy echo -n                          | 2",
                "toy echo -n ball --cuont 3           | 2",
                "toy echo -n ball --count three       | 2",
                "toy echo -n ball --os-type Linx      | 2",
                "toy echo -n ball -o xml              | 2",
                "toy echo -n ball --query [           | 2",
                "toy echo -n ball surplus             | 2",
                "toy list --max-items 0               | 2",
                "toy list --next-token !              | 2",
                "--colour toy list                    | 2",
                "toy show                             | 3"
            })
    void theExitCodeTellsAScriptWhatHappened(String line, int code) {
        assertThat(prompt.type(line.split(" "))).isEqualTo(code);
        assertThat(prompt.out().isEmpty())
                .as("either a result or an error, save for a check that prints what is wrong")
                .isEqualTo(code != 0 && !line.equals("toy check"));
        assertThat(prompt.err().isEmpty()).isEqualTo(code == 0 || line.equals("toy check"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "toi list                     | 'gallerist' has no command 'toi'. Did you mean 'toy'?",
                "toy lst                      | 'gallerist toy' has no command 'lst'. Did you mean 'list'?",
                "zebra                        | 'gallerist' has no command 'zebra'. See 'gallerist --help'.",
                "--outptu json toy list       | 'gallerist' has no option '--outptu'. Did you mean '--output'?",
                "toy echo -n a --os-typ Linux | 'gallerist toy echo' has no option '--os-typ'. Did you mean '--os-type'?",
                "toy echo -n a --os-type Linx | 'Linx' is not one of Windows, Linux. Did you mean 'Linux'?",
                "toy echo                     | The option --name/-n is required.",
                "toy echo --name              | The option --name/-n of 'gallerist toy echo' needs a value.",
                "toy echo -n a b              | 'gallerist toy echo' does not expect 'b'.",
                "toy                          | 'gallerist toy' needs a command.",
                "toy echo -n a --query a.     | The query 'a.' is no valid JMESPath at its end",
                "toy show                     | ERROR: (ResourceNotFound) The Resource 'Microsoft.Compute/galleries/toys' under resource group 'rg' was not found."
            })
    void aMistakeIsNamedWithTheWayOut(String line, String sentence) {
        prompt.type(line.split(" "));

        assertThat(prompt.err()).startsWith("ERROR: (").contains(sentence).hasLineCount(1);
    }

    @Test
    void optionsComeInAnyOrderAndCase() {
        prompt.type(
                "toy",
                "echo",
                "--tags",
                "a=1",
                "b=2",
                "--os-type",
                "LINUX",
                "-n",
                "my ball",
                "--count=3");

        assertThat(prompt.out())
                .isEqualTo(
                        """
                        {
                          "count": 3,
                          "name": "my ball",
                          "osType": "Linux",
                          "tags": "a=1+b=2"
                        }
                        """);
    }

    @Test
    void onATerminalTheResultIsATable() {
        prompt.onTerminal().type("toy", "echo", "-n", "ball");

        assertThat(prompt.out())
                .isEqualTo(
                        """
                        Toy   System
                        ----  ------
                        ball  none
                        """);
    }

    @Test
    void aQueryIsAppliedBeforePrinting() {
        prompt.type("toy", "list", "--query", "[?@ > `2`]", "-o", "tsv");

        assertThat(prompt.out()).isEqualTo("3\n4\n");
    }

    @Test
    void aQueryWithoutResultPrintsNothing() {
        assertThat(prompt.type("toy", "echo", "-n", "a", "--query", "colour")).isZero();
        assertThat(prompt.out()).isEmpty();
    }

    @Test
    void aListingGoesOnWhereItsTokenSays() {
        prompt.type("toy", "list", "--max-items", "2", "-o", "tsv");
        String token = prompt.err().strip().replaceFirst(".* ", "");

        prompt.type("toy", "list", "--next-token", token, "-o", "tsv");

        assertThat(prompt.out()).isEqualTo("2\n3\n4\n");
        assertThat(prompt.err()).isEmpty();
    }

    @Test
    void warningsCanBeSilenced() {
        prompt.type("toy", "list", "--max-items", "2", "--only-show-errors");

        assertThat(prompt.err()).isEmpty();
    }

    @Test
    void somebodyIsAskedBeforeDeletingOnlyWhereSomebodyIs() {
        assertThat(prompt.type("toy", "delete")).isEqualTo(1);
        assertThat(prompt.err()).contains("--yes");
        assertThat(prompt.replying("n").type("toy", "delete")).isEqualTo(1);
        assertThat(prompt.replying("Y").type("toy", "delete")).isZero();
    }

    @Test
    void anUnexpectedFailureIsOneSentenceAndItsTraceLiesInTheLog() throws Exception {
        prompt.type("toy", "break");

        assertThat(prompt.err()).hasLineCount(1).startsWith("ERROR: (UnexpectedFailure)");
        String code = prompt.err().replaceFirst("(?s).*code (\\w+)\\..*", "$1");
        assertThat(Files.readString(folder.resolve("logs/failures.log")))
                .contains(code, "gallerist toy break", "a spring came off", "Broken.run");
    }

    @Test
    void debugShowsTheTraceAtOnce() {
        prompt.type("toy", "break", "--debug");

        assertThat(prompt.err()).contains("IllegalStateException: a spring came off");
    }

    @Test
    void theOwnerOfTheWorkspaceActsUnlessSomebodyElseIsNamed() {
        assertThat(prompt.type("toy", "who")).isZero();
        assertThat(prompt.out()).contains("@local");
    }

    @Test
    void actingAsSomebodyUnknownIsRefusedAlsoWhereSomethingIsShown() {
        assertThat(prompt.type("toy", "who", "--as", "nobody")).isEqualTo(1);
        assertThat(prompt.err()).contains("nobody");
        assertThat(prompt.out()).isEmpty();
    }

    @Test
    void anUnknownSubscriptionIsRefusedAlsoWhereSomethingIsShown() {
        assertThat(prompt.type("toy", "show-place", "--subscription", "nowhere")).isEqualTo(1);
        assertThat(prompt.err()).contains("nowhere");
        assertThat(prompt.type("toy", "show-place")).isZero();
    }

    @Test
    void whatWasTypedCannotSteerTheTerminal() {
        prompt.type("toy", "echo", "-n", "a", "--query", "\u001b[2J\u202e[");

        assertThat(prompt.err()).doesNotContain("\u001b", "\u202e").contains("\\u001B");
    }

    @Test
    void helpNamesOptionsChoicesAndExamples() {
        prompt.type("toy", "echo", "--help");

        assertThat(prompt.out())
                .startsWith("Show what was typed.\n\nUsage: gallerist toy echo")
                .contains("-n, --name=NAME", "[Required]", "One of: json, jsonc", "Common options:")
                .endsWith("Example:\n  gallerist toy echo --name ball\n");
    }

    @Test
    void helpOnANounListsItsWords() {
        prompt.type("toy", "--help");

        assertThat(prompt.out()).contains("Commands:\n  echo        Show what was typed.\n");
    }
}
