package gallerist.app.owner;

import java.io.PrintStream;

/** Where a command's words go and its answers come from: this process's streams or a client's. */
public record Terminal(PrintStream out, PrintStream err, Asking asking, Cancellation cancellation) {

    /** Puts a question to the person and waits for a line; empty when nobody answers. */
    @FunctionalInterface
    public interface Asking {
        String ask(String question);
    }
}
