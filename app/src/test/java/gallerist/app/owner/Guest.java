package gallerist.app.owner;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A thin client in a test, with all that came back to it. */
final class Guest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Path workspace;
    private String reply = "";

    Guest(Path workspace) {
        this.workspace = workspace;
    }

    Guest replying(String line) {
        reply = line;
        return this;
    }

    Contact ask(String... arguments) {
        return Client.ask(
                new Request(
                        List.of(arguments),
                        Path.of("/some/där"),
                        workspace,
                        132,
                        true,
                        false,
                        false,
                        true),
                new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        question -> question + reply,
                        new Cancellation()));
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
