package gallerist.app.owner;

import gallerist.storage.Owner;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The side of the process that has the workspace open: listens, and runs what thin clients send,
 * each in a thread of its own.
 */
public final class Reception implements AutoCloseable {
    private static final String SOCKET = "owner";

    /** How long a client may take to say what it wants. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** How long somebody may take to own what was left to it. */
    private static final Duration LONGEST_HANDOVER = Duration.ofSeconds(15);

    private static final long FOREVER = Long.MAX_VALUE;

    private final Face face;
    private final Duration patience;
    private final Path socket;
    private final ServerSocketChannel server;
    private final Optional<Runnable> called;
    private int running;
    private int successors;
    private boolean stopping;
    private boolean yielding;
    private boolean free;
    private long quietSince = System.nanoTime();

    private Reception(
            Face face,
            Duration patience,
            Path socket,
            ServerSocketChannel server,
            Optional<Runnable> called) {
        this.face = face;
        this.patience = patience;
        this.socket = socket;
        this.server = server;
        this.called = called;
    }

    /**
     * Listens at a socket that nobody knows of before the workspace notes it. Whoever asks for the
     * workspace is to have it.
     */
    public static Reception open(Path workspace, Face face) throws IOException {
        return open(workspace, face, System.getenv(), PATIENCE, Optional.empty());
    }

    /** The same, but the workspace is not given up: whoever asks for it only calls. */
    public static Reception openToStay(Path workspace, Face face, Runnable called)
            throws IOException {
        return open(workspace, face, System.getenv(), PATIENCE, Optional.of(called));
    }

    static Reception open(
            Path workspace,
            Face face,
            Map<String, String> environment,
            Duration patience,
            Optional<Runnable> called)
            throws IOException {
        forgetPredecessor(workspace);
        Path socket = RuntimeFolder.make(environment).resolve(SOCKET);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        Reception reception = new Reception(face, patience, socket, server, called);
        Thread.ofVirtual().name("reception").start(reception::accept);
        return reception;
    }

    /** Whoever was killed left its socket behind. */
    private static void forgetPredecessor(Path workspace) throws IOException {
        Path stale = Owner.of(workspace).map(owner -> Path.of(owner.socket())).orElse(Path.of(""));
        if (stale.isAbsolute() && stale.endsWith(SOCKET)) {
            Files.deleteIfExists(stale);
            Files.deleteIfExists(stale.getParent());
        }
    }

    /** Where clients find this process, for the workspace to note. */
    public Path socket() {
        return socket;
    }

    private void accept() {
        try {
            while (true) {
                Conversation conversation = new Conversation(server.accept(), this, face, patience);
                Thread.ofVirtual().name("client").start(conversation::hold);
            }
        } catch (ClosedChannelException closed) {
            stop();
        } catch (IOException broken) {
            stop();
        }
    }

    /** Returns when somebody has asked to stop and everything that ran has ended. */
    public void serveUntilStopped() {
        serve(FOREVER);
    }

    /** Returns also when nothing was asked for so long, and nothing else goes on either. */
    public void serveUntilIdle(Duration quiet, BooleanSupplier isIdle) {
        do {
            serve(quiet.toNanos());
        } while (!isStopping() && !isIdle.getAsBoolean() && beginQuiet());
        stop();
    }

    private synchronized boolean beginQuiet() {
        quietSince = System.nanoTime();
        return true;
    }

    /** Whether somebody wants this to end. */
    public synchronized boolean isStopping() {
        return stopping;
    }

    /** Returns when everything that runs has ended. */
    public void finish() {
        stop();
        serve(FOREVER);
    }

    private synchronized void serve(long quiet) {
        try {
            while (!stopping || running > 0) {
                long left =
                        running > 0 || quiet == FOREVER
                                ? FOREVER
                                : quiet - (System.nanoTime() - quietSince);
                if (left <= 0) {
                    return;
                } else {
                    TimeUnit.NANOSECONDS.timedWait(this, left);
                }
            }
        } catch (InterruptedException stop) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }

    /** What comes from now on is turned away; what runs may end. */
    public synchronized void stop() {
        stopping = true;
        notifyAll();
    }

    /** Another process wants to be the owner; whether it may. */
    boolean beginToYield() {
        called.ifPresent(Runnable::run);
        synchronized (this) {
            boolean isGranted = called.isEmpty();
            if (isGranted) {
                successors++;
                yielding = true;
                stop();
            }
            return isGranted;
        }
    }

    /** Returns when nobody owns the workspace any more. */
    synchronized void awaitFree() throws IOException {
        try {
            while (!free) {
                wait();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** Whoever asked for the workspace has it, or does not want it any more. */
    synchronized void hasYielded() {
        successors--;
        notifyAll();
    }

    /**
     * To be called when this process has left the workspace: tells those who asked for it, and
     * returns when they have it or are gone.
     */
    public synchronized void handOver() {
        free = true;
        notifyAll();
        long end = System.nanoTime() + LONGEST_HANDOVER.toNanos();
        try {
            for (long left = end - System.nanoTime();
                    successors > 0 && left > 0;
                    left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether another process wants to be the owner. */
    public synchronized boolean isYielding() {
        return yielding;
    }

    /** Whether a command may begin. */
    synchronized boolean begin() {
        if (!stopping) {
            running++;
        }
        return !stopping;
    }

    synchronized void end() {
        running--;
        quietSince = System.nanoTime();
        notifyAll();
    }

    @Override
    public void close() throws IOException {
        stop();
        server.close();
        Files.deleteIfExists(socket);
        Files.deleteIfExists(socket.getParent());
    }
}
