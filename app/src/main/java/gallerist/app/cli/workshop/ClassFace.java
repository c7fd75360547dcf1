package gallerist.app.cli.workshop;

import gallerist.app.cli.Interpreter;
import gallerist.app.cli.Session;
import gallerist.app.cli.Workplace;
import gallerist.app.owner.Cancellation;
import gallerist.app.owner.Client;
import gallerist.app.owner.Contact;
import gallerist.app.owner.Face;
import gallerist.app.owner.Request;
import gallerist.app.owner.Terminal;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Runs the commands of a class; a window or worker that has its workspace open does it for us. */
final class ClassFace implements Face {
    private static final int WIDTH = 80;

    private final Session session;

    ClassFace(Session session) {
        this.session = session;
    }

    @Override
    public int run(Request request, Terminal terminal) {
        if (isOpenHere(request.workspace())) {
            return session.sharing().run(request, terminal);
        }
        if (Client.ask(request, terminal) instanceof Contact.Answered(int code)) {
            return code;
        }
        return new Interpreter(session.root(), new Workplace.Own(session.clock()), session.clock())
                .run(request, terminal);
    }

    private boolean isOpenHere(Path workspace) {
        return session.isGuest() && session.workspaceFolder().equals(workspace);
    }

    /** Whether a process has a workspace open, so that it can't be taken away. */
    boolean isInUse(Path workspace) {
        Request greeting =
                new Request(
                        List.of("--version"),
                        session.folder(),
                        workspace,
                        WIDTH,
                        false,
                        false,
                        false,
                        false);
        return isOpenHere(workspace) || Client.ask(greeting, silent()) instanceof Contact.Answered;
    }

    private static Terminal silent() {
        return new Terminal(
                new PrintStream(OutputStream.nullOutputStream()),
                new PrintStream(OutputStream.nullOutputStream()),
                _ -> "",
                new Cancellation());
    }
}
