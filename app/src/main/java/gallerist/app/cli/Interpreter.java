package gallerist.app.cli;

import gallerist.app.cli.Place.AtNoun;
import gallerist.app.cli.Place.AtVerb;
import gallerist.app.cli.Word.Noun;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.manual.Manual;
import gallerist.app.owner.Face;
import gallerist.app.owner.Request;
import gallerist.app.owner.Terminal;
import gallerist.app.text.Visible;
import gallerist.storage.WorkspaceException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the command that the words of a command line name, runs it, and answers the exit code. The
 * parser of options is only loaded for a command, not for help on nouns or a mistyped word.
 */
public final class Interpreter implements Face {
    private final Noun root;
    private final Workplace workplace;
    private final InstantSource clock;

    public Interpreter(Noun root, Workplace workplace, InstantSource clock) {
        this.root = root;
        this.workplace = workplace;
        this.clock = clock;
    }

    /**
     * Throws {@link WorkspaceException} when another process owns the workspace: nothing was done.
     */
    @Override
    public int run(Request request, Terminal terminal) {
        try {
            if (request.arguments().equals(List.of("--version"))) {
                terminal.out().println(Version.text());
                return ExitCode.DONE;
            }
            return switch (Place.find(root, asked(request.arguments()))) {
                case AtNoun noun -> explain(noun, terminal);
                case AtVerb verb ->
                        new VerbRun(root, verb, request, terminal, workplace, clock).exitCode();
            };
        } catch (WrongCommandLine mistake) {
            terminal.err().println("ERROR: (WrongCommandLine) " + Visible.of(mistake.sentence()));
            return ExitCode.WRONG;
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    /** {@code help sig list} is {@code sig list --help}, and a page of the manual is no command. */
    private List<String> asked(List<String> arguments) {
        if (arguments.isEmpty() || !arguments.getFirst().equals("help")) {
            return arguments;
        }
        List<String> words = arguments.subList(1, arguments.size());
        if (!words.isEmpty() && (isPage(words) || !isCommand(words))) {
            return arguments;
        }
        List<String> asked = new ArrayList<>(words);
        asked.add("--help");
        return asked;
    }

    private static boolean isPage(List<String> words) {
        return words.size() == 1 && Manual.has(words.getFirst());
    }

    private boolean isCommand(List<String> words) {
        return root.words().list().stream().anyMatch(word -> word.name().equals(words.getFirst()));
    }

    private static int explain(AtNoun place, Terminal terminal) {
        if (place.asksForHelp()) {
            terminal.out().print(NounHelp.of(place.path(), place.noun()));
            return ExitCode.DONE;
        }
        throw new WrongCommandLine(
                "'%s' needs a command. See '%s --help'.".formatted(place.path(), place.path()));
    }
}
