package gallerist.app.owner;

import gallerist.storage.Claim;
import gallerist.storage.Owner;
import gallerist.storage.Workspace;
import gallerist.storage.WorkspaceException;
import gallerist.storage.WorkspaceException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A workspace that this process owns until it ends, with the place where others reach it. */
public final class Estate implements AutoCloseable {
    /** How long several processes that want to own a workspace may get in each other's way. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Workspace workspace;
    private final Reception reception;

    private Estate(Workspace workspace, Reception reception) {
        this.workspace = workspace;
        this.reception = reception;
    }

    /**
     * Owns a workspace, for which a worker or a waiting command makes room; nothing where the owner
     * stays, which has shown itself then.
     *
     * @param commands runs what others send
     * @param called is run when somebody else wants to own it
     * @param waiting is told of the process that has to make room first
     */
    public static Optional<Estate> enter(
            Path folder,
            InstantSource clock,
            Function<Workspace, Face> commands,
            Runnable called,
            Consumer<Owner> waiting)
            throws IOException {
        try (Claim _ = Claim.to(folder)) {
            return claimed(folder, clock, commands, called, waiting);
        }
    }

    private static Optional<Estate> claimed(
            Path folder,
            InstantSource clock,
            Function<Workspace, Face> commands,
            Runnable called,
            Consumer<Owner> waiting)
            throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Owner.of(folder).filter(owner -> !owner.socket().isEmpty()).ifPresent(waiting);
            try (Succession succession = Succession.ask(folder)) {
                switch (succession) {
                    case Succession.Kept _ -> {
                        return Optional.empty();
                    }
                    case Succession.Silent(long process) ->
                            throw new WorkspaceException(
                                    Reason.OWNED,
                                    folder,
                                    "process %d owns it and does not answer".formatted(process));
                    case Succession.Foreign(long process) ->
                            throw new WorkspaceException(
                                    Reason.OWNED,
                                    folder,
                                    "process %d owns it and is another version of Gallerist"
                                            .formatted(process));
                    case Succession.Granted _, Succession.Vacant _ -> {
                        Optional<Estate> taken = taken(folder, clock, commands, called, end);
                        if (taken.isPresent()) {
                            return taken;
                        }
                    }
                }
            }
        }
    }

    /** Nothing where somebody else was faster and may be asked. */
    private static Optional<Estate> taken(
            Path folder,
            InstantSource clock,
            Function<Workspace, Face> commands,
            Runnable called,
            long end)
            throws IOException {
        try {
            return Optional.of(take(folder, clock, commands, called));
        } catch (WorkspaceException notNow) {
            if (notNow.reason() != Reason.OWNED || System.nanoTime() > end) {
                throw notNow;
            }
            return Optional.empty();
        }
    }

    private static Estate take(
            Path folder, InstantSource clock, Function<Workspace, Face> commands, Runnable called)
            throws IOException {
        Workspace workspace = Workspace.open(folder, clock);
        boolean isTaken = false;
        try {
            Reception reception = Reception.openToStay(folder, commands.apply(workspace), called);
            try {
                workspace.listenAt(reception.socket());
                isTaken = true;
                return new Estate(workspace, reception);
            } finally {
                if (!isTaken) {
                    reception.close();
                }
            }
        } finally {
            if (!isTaken) {
                workspace.close();
            }
        }
    }

    public Workspace workspace() {
        return workspace;
    }

    /** Commands that wait for others go on by themselves; what else was begun is finished. */
    @Override
    public void close() throws IOException {
        try (workspace;
                reception) {
            reception.finish();
        }
    }
}
