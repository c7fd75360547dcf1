package gallerist.app.cli.workshop;

import gallerist.app.cli.ExitCode;
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
import gallerist.app.workshop.Host;
import gallerist.storage.WorkspaceException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Runs the commands of classes; a process that has the workspace of one open does it for us. */
public final class ClassHost implements Host {
    private static final int WIDTH = 80;

    /** How long a command of somebody else may take that works there. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration STEP = Duration.ofMillis(50);

    private final Optional<Path> open;
    private final Face here;
    private final Noun root;
    private final InstantSource clock;

    /**
     * Prepares it.
     *
     * @param open the workspace that this process has open, if it has one
     * @param here runs commands in that
     */
    public ClassHost(Optional<Path> open, Face here, Noun root, InstantSource clock) {
        this.open = open.map(folder -> folder.toAbsolutePath().normalize());
        this.here = here;
        this.root = root;
        this.clock = clock;
    }

    /** For a process that has no workspace open itself. */
    public static ClassHost outside(Noun root, InstantSource clock) {
        return new ClassHost(Optional.empty(), (_, _) -> ExitCode.REFUSED, root, clock);
    }

    static ClassHost of(Session session) {
        return new ClassHost(
                Optional.of(session.workspaceFolder()).filter(_ -> session.isGuest()),
                (request, terminal) -> session.sharing().run(request, terminal),
                session.root(),
                session.clock());
    }

    @Override
    public Sitting sit(Path workspace) {
        return isOpenHere(workspace) ? new Guest(here) : new Alone(root, clock);
    }

    /** This process has the workspace open, and goes on having it. */
    private record Guest(Face face) implements Sitting {
        @Override
        public int run(Request request, Terminal terminal) {
            return face.run(request, terminal);
        }

        @Override
        public void close() {}
    }

    /** The workspace is open as long as commands follow each other, unless somebody has it. */
    private static final class Alone implements Sitting {
        private final Workplace.Kept workplace;
        private final Face face;

        Alone(Noun root, InstantSource clock) {
            this.workplace = new Workplace.Kept(clock);
            this.face = new Interpreter(root, workplace, clock);
        }

        @Override
        public int run(Request request, Terminal terminal) {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (true) {
                if (Client.ask(request, terminal) instanceof Contact.Answered(int code)) {
                    return code;
                }
                try {
                    return face.run(request, terminal);
                } catch (WorkspaceException owned) {
                    if (System.nanoTime() > end) {
                        throw owned;
                    }
                    LockSupport.parkNanos(STEP.toNanos());
                }
            }
        }

        @Override
        public void close() {
            workplace.close();
        }
    }

    private boolean isOpenHere(Path workspace) {
        return open.filter(workspace.toAbsolutePath().normalize()::equals).isPresent();
    }

    @Override
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
