package gallerist.app.cli.workshop;

import gallerist.app.cli.commands.Commands;
import gallerist.app.cli.sig.Said;
import gallerist.app.owner.Cancellation;
import gallerist.app.owner.Request;
import gallerist.app.owner.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** Types command lines in a folder, with any workspace. */
final class Typing {
    private static final InstantSource CLOCK = InstantSource.system();

    private Typing() {}

    static Said in(Path folder, Path workspace, String line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                Attended.alone(Commands.root(), CLOCK)
                        .run(
                                new Request(
                                        List.of(line.split(" ", -1)),
                                        folder,
                                        workspace,
                                        100,
                                        false,
                                        false,
                                        false,
                                        false),
                                new Terminal(
                                        new PrintStream(out, false, StandardCharsets.UTF_8),
                                        new PrintStream(err, false, StandardCharsets.UTF_8),
                                        _ -> "",
                                        new Cancellation()));
        return new Said(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
