package gallerist.app.cli.commands;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.service.Tenure;
import gallerist.app.cli.service.Turn;
import gallerist.storage.Workspace;
import gallerist.storage.WorkspaceException;
import java.io.IOException;
import java.time.Duration;
import picocli.CommandLine.Option;

/**
 * Owns the workspace: copies what is to be copied, and runs the command lines of others. Where a
 * desktop wants to own it, the worker makes room and goes on when the desktop is closed.
 */
@Example({"gallerist worker", "gallerist worker --until-idle"})
public final class Worker implements Command {
    private final Duration quiet;

    @Option(names = "--until-idle", description = "End when nothing was due for a minute.")
    private boolean untilIdle;

    public Worker() {
        this(Duration.ofMinutes(1));
    }

    Worker(Duration quiet) {
        this.quiet = quiet;
    }

    @Override
    public Answer run(Session session) {
        if (session.isGuest()) {
            return Answer.failed(
                    "WorkspaceInUse",
                    "The process %d owns the workspace %s already."
                            .formatted(
                                    ProcessHandle.current().pid(), session.workspace().folder()));
        }
        try {
            boolean goesOn = servesAgain(session);
            while (goesOn) {
                goesOn = waitsForItsTurn(session) && servesAgain(session);
            }
            return Answer.nothing();
        } catch (IOException noSocket) {
            return Answer.failed(
                    "SocketFailed",
                    "The socket for other command lines can't be opened: %s."
                            .formatted(noSocket.getMessage()));
        }
    }

    private static boolean waitsForItsTurn(Session session) {
        if (Workspace.isOwned(session.workspaceFolder())) {
            session.say("Another process owns the workspace now. This one waits for its turn.");
        }
        return Turn.await(session);
    }

    /** Somebody else may have been faster: then it is waited for. */
    private boolean servesAgain(Session session) throws IOException {
        try {
            return serve(session);
        } catch (WorkspaceException owned) {
            session.leave();
            if (owned.reason() == WorkspaceException.Reason.OWNED) {
                return true;
            }
            throw owned;
        }
    }

    /** Whether it is to be gone on with, when it is this process's turn again. */
    private boolean serve(Session session) throws IOException {
        try (Tenure tenure = Tenure.begin(session)) {
            session.cancellation().whenRequested(tenure::stop);
            session.say(
                    "The process %d owns the workspace %s. Ctrl-C ends it."
                            .formatted(
                                    ProcessHandle.current().pid(), session.workspace().folder()));
            if (untilIdle) {
                tenure.serveUntilIdle(quiet);
            } else {
                tenure.serveUntilStopped();
            }
            return tenure.isYielding() && !session.cancellation().isRequested();
        }
    }
}
