package gallerist.app.cli.workshop;

import gallerist.app.cli.Interpreter;
import gallerist.app.cli.Rehearsal;
import gallerist.app.cli.Word.Noun;
import gallerist.app.cli.Workplace;
import gallerist.app.owner.Face;
import gallerist.app.owner.Request;
import gallerist.app.owner.Terminal;
import gallerist.app.workshop.Classes;
import gallerist.app.workshop.Classroom;
import gallerist.app.workshop.OneSitting;
import gallerist.storage.Workspace;
import gallerist.storage.WorkspaceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Runs command lines; in the workspace of a class it looks at the steps after each that changed
 * something, before the next can undo it.
 */
public final class Attended implements Face {
    private static final String OF_WORKSHOPS = "workshop";

    private final Face face;
    private final Noun root;
    private final InstantSource clock;

    private Attended(Face face, Noun root, InstantSource clock) {
        this.face = face;
        this.root = root;
        this.clock = clock;
    }

    /** In a workspace that this process has open. */
    public static Face over(Workspace workspace, Noun root, InstantSource clock) {
        return new Attended(
                new Interpreter(root, new Workplace.Shared(workspace), clock), root, clock);
    }

    /** In a workspace that each command opens for itself, and in a class also for the look. */
    public static Face alone(Noun root, InstantSource clock) {
        Face own = new Interpreter(root, new Workplace.Own(clock), clock);
        return (request, terminal) -> {
            if (around(request).isEmpty()) {
                return own.run(request, terminal);
            }
            try (Workplace.Kept kept = new Workplace.Kept(clock)) {
                return new Attended(new Interpreter(root, kept, clock), root, clock)
                        .run(request, terminal);
            }
        };
    }

    private static Optional<Path> around(Request request) {
        return Classes.around(request.workspace().toAbsolutePath().normalize());
    }

    @Override
    public int run(Request request, Terminal terminal) {
        int code = face.run(request, terminal);
        if (mayBeAStep(request.arguments())) {
            around(request).flatMap(this::look).ifPresent(terminal.err()::println);
        }
        return code;
    }

    private boolean mayBeAStep(List<String> words) {
        return !words.isEmpty()
                && !words.getFirst().equals(OF_WORKSHOPS)
                && new Rehearsal(root).mayChange(words);
    }

    /** Answers why it could not; where somebody else has the workspace now, they look. */
    private Optional<String> look(Path folder) {
        try {
            Classroom.in(folder, new OneSitting(face, true), clock).ifPresent(Classroom::marks);
            return Optional.empty();
        } catch (WorkspaceException owned) {
            return Optional.empty();
        } catch (IOException | UncheckedIOException unusable) {
            return Optional.of(
                    "WARNING: The steps of the class can't be noted: " + unusable.getMessage());
        }
    }
}
