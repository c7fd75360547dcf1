package gallerist.app.desktop;

import gallerist.app.cli.Interpreter;
import gallerist.app.cli.Workplace;
import gallerist.app.cli.commands.Commands;
import gallerist.app.owner.Cancellation;
import gallerist.app.owner.Request;
import gallerist.app.owner.Terminal;
import gallerist.storage.Workspace;
import gallerist.testkit.Login;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;

/** The demo workspace, as of one afternoon and always for the same person. */
final class Contoso {
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-21T16:10:00Z"));

    private Contoso() {}

    /** Puts the demo into a folder. */
    static Workspace open(Path folder) {
        DemoFiles.ONCE.into(folder);
        return Login.as("mara", () -> Workspace.open(folder, CLOCK));
    }

    /** The demo as it is before anybody uses it. */
    static void make(Path folder) {
        demo(folder, "--metadata-only").close();
    }

    /** As many galleries, definitions and versions as the service allows; takes a while. */
    static Workspace documented(Path folder) {
        return demo(folder, "--scale", "documented");
    }

    private static Workspace demo(Path folder, String... options) {
        return Login.as(
                "mara",
                () -> {
                    Terminal terminal =
                            new Terminal(
                                    new PrintStream(PrintStream.nullOutputStream()),
                                    new PrintStream(System.err, true, StandardCharsets.UTF_8),
                                    _ -> "",
                                    new Cancellation());
                    Request request =
                            new Request(
                                    Stream.concat(
                                                    Stream.of("workspace", "demo"),
                                                    Stream.of(options))
                                            .toList(),
                                    folder,
                                    folder,
                                    80,
                                    false,
                                    false,
                                    false,
                                    false);
                    int code =
                            new Interpreter(Commands.root(), new Workplace.Own(CLOCK), CLOCK)
                                    .run(request, terminal);
                    if (code != 0) {
                        throw new AssertionError("the demo ended with " + code);
                    }
                    return Workspace.open(folder, CLOCK);
                });
    }

    /** A workspace with nothing in it. */
    static Workspace empty(Path folder) {
        return Login.as("mara", () -> Workspace.open(folder, CLOCK));
    }
}
