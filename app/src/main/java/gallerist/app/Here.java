package gallerist.app;

import gallerist.app.owner.Cancellation;
import gallerist.app.owner.Request;
import gallerist.app.owner.Terminal;
import gallerist.app.owner.WorkspaceFolder;
import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** This process's own terminal, folder and environment. */
final class Here {
    private static final int USUAL_WIDTH = 80;
    private static final long SECONDS_TO_END = 30;

    private final Map<String, String> environment = System.getenv();
    private final Cancellation cancellation = new Cancellation();
    private final CountDownLatch ended = new CountDownLatch(1);

    Request request(String[] arguments) {
        List<String> words = List.of(arguments);
        Path folder = Path.of("").toAbsolutePath();
        boolean isTerminal = isTerminal(1);
        return new Request(
                words,
                folder,
                WorkspaceFolder.of(words, folder, environment),
                width(),
                isTerminal,
                isTerminal && environment.getOrDefault("NO_COLOR", "").isEmpty(),
                isTerminal(2) && !environment.getOrDefault("TERM", "").equals("dumb"),
                isTerminal(0));
    }

    private int width() {
        try {
            return Integer.parseInt(environment.getOrDefault("COLUMNS", "" + USUAL_WIDTH));
        } catch (NumberFormatException odd) {
            return USUAL_WIDTH;
        }
    }

    /** Java only tells of both streams together; Linux tells of each. */
    private static boolean isTerminal(int stream) {
        try {
            String device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException notLinux) {
            return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        }
    }

    Terminal terminal() {
        return new Terminal(
                stream(FileDescriptor.out, false),
                stream(FileDescriptor.err, true),
                Here::ask,
                cancellation);
    }

    private static PrintStream stream(FileDescriptor descriptor, boolean atOnce) {
        return new PrintStream(
                new BufferedOutputStream(new Outlet(new FileOutputStream(descriptor)), 1 << 14),
                atOnce,
                StandardCharsets.UTF_8);
    }

    private static String ask(String question) {
        System.err.print(question);
        System.err.flush();
        StringBuilder reply = new StringBuilder();
        try {
            for (int read = System.in.read(); read >= 0 && read != '\n'; read = System.in.read()) {
                reply.append((char) read);
            }
        } catch (IOException closed) {
            return "";
        }
        return reply.toString();
    }

    /** Ctrl-C and SIGTERM ask the command to end, and wait until it has closed the database. */
    void endOrderly() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::cancelAndWait, "end"));
    }

    private void cancelAndWait() {
        cancellation.request();
        try {
            boolean inTime = ended.await(SECONDS_TO_END, TimeUnit.SECONDS);
            if (!inTime) {
                System.err.println("The command did not end in time.");
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whoever waits for the end, waits no longer. */
    void hasEnded() {
        ended.countDown();
    }

    /**
     * Ends the process; after a signal, as the signal wants it. Otherwise nothing is left to do,
     * and an orderly exit would look for a logger of exits, which takes a fifth of a short
     * command's time.
     */
    void exit(int code) {
        if (cancellation.isRequested()) {
            System.exit(code);
        }
        Runtime.getRuntime().halt(code);
    }
}
