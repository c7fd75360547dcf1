package gallerist.app;

import gallerist.app.cli.commands.Commands;
import gallerist.app.cli.workshop.Attended;
import gallerist.app.desktop.Desktop;
import gallerist.app.owner.Client;
import gallerist.app.owner.Contact;
import gallerist.app.owner.Request;
import gallerist.app.owner.Terminal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * Decides which face the program shows. A command line whose workspace has an owner goes to it
 * before anything else is loaded.
 */
public final class Main {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** What needs no workspace, and so no owner of one. */
    private static final List<String> HERE = List.of("completion", "--version", "--help", "-h");

    private static final String HELP = "help";
    private static final String WORKSPACE = "--workspace";

    private Main() {}

    public static void main(String[] arguments) {
        Here here = new Here();
        Terminal terminal = here.terminal();
        int code;
        try {
            code = run(here, here.request(arguments), terminal);
            terminal.out().flush();
            terminal.err().flush();
        } finally {
            here.hasEnded();
        }
        here.exit(code);
    }

    static int run(Here here, Request request, Terminal terminal) {
        if (opensDesktop(request.arguments())) {
            return desktop(here, request, terminal);
        }
        if (!needsNoWorkspace(request.arguments())
                && Client.ask(request, terminal) instanceof Contact.Answered(int code)) {
            return code;
        }
        here.endOrderly();
        return new Gallerist(InstantSource.system(), PATIENCE).run(request, terminal);
    }

    private static boolean needsNoWorkspace(List<String> arguments) {
        return arguments.getFirst().equals(HELP) || arguments.stream().anyMatch(HERE::contains);
    }

    /** Without a command it is the desktop that is wanted, also over a workspace that was named. */
    private static boolean opensDesktop(List<String> arguments) {
        return switch (arguments.size()) {
            case 0 -> true;
            case 1 -> arguments.getFirst().startsWith(WORKSPACE + "=");
            case 2 -> arguments.getFirst().equals(WORKSPACE);
            default -> false;
        };
    }

    private static int desktop(Here here, Request request, Terminal terminal) {
        if (!Desktop.hasDisplay(System.getenv(), System.getProperty("os.name", ""))) {
            terminal.err()
                    .println(
                            "ERROR: (NoDisplay) There is no display for the desktop. The command"
                                    + " line works without one: gallerist --help.");
            return 1;
        }
        here.endOrderly();
        InstantSource clock = InstantSource.system();
        return new Desktop(clock, workspace -> Attended.over(workspace, Commands.root(), clock))
                .run(request, terminal);
    }
}
