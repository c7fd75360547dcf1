package gallerist.app;

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
        if (request.arguments().isEmpty()) {
            terminal.err()
                    .println(
                            "ERROR: (NoDesktop) Gallerist has no desktop yet. See 'gallerist"
                                    + " --help' for its commands.");
            return 1;
        }
        if (request.arguments().stream().noneMatch(HERE::contains)
                && Client.ask(request, terminal) instanceof Contact.Answered(int code)) {
            return code;
        }
        here.endOrderly();
        return new Gallerist(InstantSource.system(), PATIENCE).run(request, terminal);
    }
}
