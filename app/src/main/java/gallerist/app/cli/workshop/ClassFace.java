package gallerist.app.cli.workshop;

import gallerist.app.cli.Interpreter;
import gallerist.app.cli.Session;
import gallerist.app.cli.Word.Noun;
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
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Runs the commands of classes; a process that has the workspace of one open does it for us. */
public final class ClassFace implements Face {
    private static final int WIDTH = 80;

    private final Optional<Path> open;
    private final Face here;
    private final Face own;

    /**
     * Prepares it.
     *
     * @param open the workspace that this process has open, if it has one
     * @param here runs commands in that
     */
    public ClassFace(Optional<Path> open, Face here, Noun root, InstantSource clock) {
        this.open = open.map(folder -> folder.toAbsolutePath().normalize());
        this.here = here;
        this.own = new Interpreter(root, new Workplace.Own(clock), clock);
    }

    static ClassFace of(Session session) {
        return new ClassFace(
                Optional.of(session.workspaceFolder()).filter(_ -> session.isGuest()),
                (request, terminal) -> session.sharing().run(request, terminal),
                session.root(),
                session.clock());
    }

    @Override
    public int run(Request request, Terminal terminal) {
        if (isOpenHere(request.workspace())) {
            return here.run(request, terminal);
        }
        if (Client.ask(request, terminal) instanceof Contact.Answered(int code)) {
            return code;
        }
        return own.run(request, terminal);
    }

    private boolean isOpenHere(Path workspace) {
        return open.filter(workspace.toAbsolutePath().normalize()::equals).isPresent();
    }

    /** Whether a process has a workspace open, so that it can't be taken away. */
    public boolean isInUse(Path workspace) {
        Request greeting =
                new Request(
                        List.of("--version"),
                        workspace,
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
