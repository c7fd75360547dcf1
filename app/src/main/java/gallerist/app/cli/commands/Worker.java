package gallerist.app.cli.commands;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.owner.Reception;
import gallerist.storage.Workspace;
import java.io.IOException;
import java.time.Duration;
import picocli.CommandLine.Option;

/** Owns the workspace, and runs the command lines of others in it. */
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
        long process = ProcessHandle.current().pid();
        Workspace workspace = session.workspace();
        if (session.isGuest()) {
            return Answer.failed(
                    "WorkspaceInUse",
                    "The process %d owns the workspace %s already."
                            .formatted(process, workspace.folder()));
        }
        try (Reception reception = Reception.open(workspace.folder(), session.sharing())) {
            workspace.listenAt(reception.socket());
            session.cancellation().whenRequested(reception::stop);
            session.say(
                    "The process %d owns the workspace %s. Ctrl-C ends it."
                            .formatted(process, workspace.folder()));
            if (untilIdle) {
                reception.serveUntilIdle(quiet);
            } else {
                reception.serveUntilStopped();
            }
            return Answer.nothing();
        } catch (IOException noSocket) {
            return Answer.failed(
                    "SocketFailed",
                    "The socket for other command lines can't be opened: %s."
                            .formatted(noSocket.getMessage()));
        }
    }
}
