package gallerist.app.owner;

import java.io.PrintStream;
import java.util.function.BooleanSupplier;

/**
 * Where a command's words go and its answers come from: this process's streams or a client's.
 *
 * @param isClosing whether the process that runs the command for a client is giving the workspace
 *     up, so that the client should go on with somebody else
 */
public record Terminal(
        PrintStream out,
        PrintStream err,
        Asking asking,
        Cancellation cancellation,
        BooleanSupplier isClosing) {

    /** That of this process itself. */
    public Terminal(PrintStream out, PrintStream err, Asking asking, Cancellation cancellation) {
        this(out, err, asking, cancellation, () -> false);
    }

    /** Puts a question to the person and waits for a line; empty when nobody answers. */
    @FunctionalInterface
    public interface Asking {
        String ask(String question);
    }
}
