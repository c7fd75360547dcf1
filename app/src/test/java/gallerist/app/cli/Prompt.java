package gallerist.app.cli;

import gallerist.app.cli.Word.Noun;
import gallerist.app.owner.Cancellation;
import gallerist.app.owner.Request;
import gallerist.app.owner.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** A place to type command lines in tests, with what came of the last one. */
final class Prompt {
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));

    private final Noun root;
    private final Path workspace;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String reply = "";
    private boolean isTerminal;

    Prompt(Noun root, Path workspace) {
        this.root = root;
        this.workspace = workspace;
    }

    Prompt onTerminal() {
        isTerminal = true;
        return this;
    }

    Prompt replying(String line) {
        reply = line;
        return onTerminal();
    }

    int type(String... arguments) {
        out.reset();
        err.reset();
        Request request =
                new Request(
                        List.of(arguments),
                        workspace,
                        workspace,
                        80,
                        isTerminal,
                        isTerminal,
                        false,
                        isTerminal);
        Terminal terminal =
                new Terminal(
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        question -> reply,
                        new Cancellation());
        return new Interpreter(root, new Workplace.Own(CLOCK), CLOCK).run(request, terminal);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
