package gallerist.app;

import gallerist.app.cli.ExitCode;
import gallerist.app.cli.commands.Commands;
import gallerist.app.cli.workshop.Attended;
import gallerist.app.owner.Client;
import gallerist.app.owner.Contact;
import gallerist.app.owner.Face;
import gallerist.app.owner.Request;
import gallerist.app.owner.Terminal;
import gallerist.app.text.Sentences;
import gallerist.storage.WorkspaceException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.locks.LockSupport;

/** The composition root of a process that runs a command line itself. */
final class Gallerist {
    private static final Duration STEP = Duration.ofMillis(50);

    private final Face face;
    private final Duration patience;

    /**
     * Makes the parts.
     *
     * @param patience how long to wait for another command that works in the workspace
     */
    Gallerist(InstantSource clock, Duration patience) {
        this.face = Attended.alone(Commands.root(), clock);
        this.patience = patience;
    }

    /** Runs the command line, or lets an owner run it that has turned up meanwhile. */
    int run(Request request, Terminal terminal) {
        long start = System.nanoTime();
        while (true) {
            long begun = System.nanoTime();
            try {
                return face.run(request, terminal);
            } catch (WorkspaceException owned) {
                // It owned the workspace for a while, until somebody else wanted to.
                if (System.nanoTime() - begun > patience.toNanos()) {
                    start = System.nanoTime();
                }
                boolean mayWait =
                        System.nanoTime() - start < patience.toNanos()
                                && !terminal.cancellation().isRequested();
                switch (Client.ask(request, terminal)) {
                    case Contact.Answered(int code) -> {
                        return code;
                    }
                    case Contact.Silent(long process) -> {
                        return inUse(
                                terminal,
                                "The process %d owns the workspace %s and does not answer. End it, or try again later."
                                        .formatted(process, request.workspace()));
                    }
                    case Contact.Foreign(long process) -> {
                        return inUse(
                                terminal,
                                "The process %d owns the workspace %s and is another version of Gallerist. Use that version, or end the process."
                                        .formatted(process, request.workspace()));
                    }
                    case Contact.Absent() when mayWait -> LockSupport.parkNanos(STEP.toNanos());
                    case Contact.Absent() -> {
                        return inUse(terminal, Sentences.of(owned));
                    }
                }
            }
        }
    }

    private static int inUse(Terminal terminal, String sentence) {
        terminal.err().println("ERROR: (WorkspaceInUse) " + sentence);
        return ExitCode.REFUSED;
    }
}
