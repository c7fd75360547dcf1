package gallerist.app.cli.option;

import gallerist.app.cli.print.Format;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options that every command has. */
public final class CommonOptions {
    /** Those that take a value: they may also stand before the command's words. */
    public static final List<String> WITH_VALUE =
            List.of("--output", "-o", "--query", "--workspace", "--as", "--subscription");

    public static final List<String> WITHOUT_VALUE =
            List.of("--debug", "--verbose", "--only-show-errors", "--help", "-h");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            description = "How to print, otherwise as a table on a terminal, else as json.")
    private Optional<Format> output = Optional.empty();

    @Option(
            names = "--query",
            paramLabel = "JMESPATH",
            description = "What of the result to print.")
    private String query = "";

    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            description =
                    "The folder of the workspace. Otherwise GALLERIST_WORKSPACE, or your data"
                            + " folder.")
    private String workspace = "";

    @Option(
            names = "--as",
            paramLabel = "PRINCIPAL",
            description = "Act as this person or service principal: a name, mail or object id.")
    private String principal = "";

    @Option(
            names = "--subscription",
            paramLabel = "NAME_OR_ID",
            description = "The subscription, instead of the one that 'account set' chose.")
    private String subscription = "";

    @Option(names = "--verbose", description = "Say more on standard error.")
    private boolean verbose;

    @Option(names = "--debug", description = "Show the trace of an unexpected failure.")
    private boolean debug;

    @Option(names = "--only-show-errors", description = "No warnings on standard error.")
    private boolean onlyErrors;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    private final ChangeNoteOptions note = new ChangeNoteOptions();

    /** What only commands that change something have. */
    public ChangeNoteOptions note() {
        return note;
    }

    public Format output(boolean terminal) {
        return output.orElse(terminal ? Format.TABLE : Format.JSON);
    }

    public boolean asksForJson() {
        return output.filter(asked -> asked == Format.JSON || asked == Format.JSONC).isPresent();
    }

    /** The JMESPath expression, empty when the whole result is wanted. */
    public String query() {
        return query;
    }

    /** Empty when the usual one is meant. */
    public String workspace() {
        return workspace;
    }

    /** Empty when the owner of the workspace acts. */
    public String principal() {
        return principal;
    }

    /** Empty when the chosen one is meant. */
    public String subscription() {
        return subscription;
    }

    public boolean isVerbose() {
        return verbose || debug;
    }

    public boolean isDebug() {
        return debug;
    }

    public boolean showsOnlyErrors() {
        return onlyErrors;
    }

    public boolean isHelp() {
        return help;
    }
}
