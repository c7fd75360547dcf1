package gallerist.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import gallerist.app.cli.Interpreter;
import gallerist.app.cli.Workplace;
import gallerist.app.cli.commands.Commands;
import gallerist.app.owner.Cancellation;
import gallerist.app.owner.Request;
import gallerist.app.owner.Terminal;
import gallerist.storage.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;

/** Runs command lines in a workspace that is open already. */
record Prompt(Workspace workspace) {
    void run(List<String> words) throws IOException {
        var said = new ByteArrayOutputStream();
        var stream = new PrintStream(said, true, UTF_8);
        var clock = InstantSource.system();
        var code =
                new Interpreter(Commands.root(), new Workplace.Shared(workspace), clock)
                        .run(
                                new Request(
                                        words,
                                        workspace.folder(),
                                        workspace.folder(),
                                        80,
                                        false,
                                        false,
                                        false,
                                        false),
                                new Terminal(stream, stream, _ -> "", new Cancellation()));
        if (code != 0) {
            throw new IOException(
                    "%s ended with %d: %s".formatted(words, code, said.toString(UTF_8)));
        }
    }
}
