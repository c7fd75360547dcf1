package gallerist.app.cli.workshop;

import gallerist.app.cli.ExitCode;
import gallerist.app.cli.Interpreter;
import gallerist.app.cli.Session;
import gallerist.app.cli.Workplace;
import gallerist.app.owner.Cancellation;
import gallerist.app.owner.Client;
import gallerist.app.owner.Contact;
import gallerist.app.owner.Request;
import gallerist.app.owner.Terminal;
import gallerist.app.workshop.Check;
import gallerist.app.workshop.CommandText;
import gallerist.app.workshop.Step;
import gallerist.app.workshop.Workshop;
import gallerist.app.workshop.WorkshopText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A class: a folder with a workspace of its own, small disk images, and a note of its workshop. The
 * person's own workspace is never touched.
 */
final class Classroom {
    static final String NOTE = "workshop.txt";
    private static final String WORKSPACE = "workspace";
    private static final int DISK_BYTES = 3 << 20;
    private static final List<String> DISKS = List.of("disk", "disk2");

    private final Session session;
    private final Source source;
    private final Path folder;
    private final WorkshopText.Reading reading;

    private Classroom(Session session, Source source, Path folder, WorkshopText.Reading reading) {
        this.session = session;
        this.source = source;
        this.folder = folder;
        this.reading = reading;
    }

    static Classroom of(Session session, Source source, Path folder) throws IOException {
        return new Classroom(session, source, folder, source.read());
    }

    /** What a command came to. */
    private record Ran(int code, String out, String err) {}

    Source source() {
        return source;
    }

    Workshop workshop() {
        return reading.workshop();
    }

    List<Workshop.Mistake> mistakes() {
        return reading.mistakes();
    }

    Path folder() {
        return folder;
    }

    Path workspace() {
        return folder.resolve(WORKSPACE);
    }

    boolean isStarted() {
        return Files.exists(folder.resolve(NOTE));
    }

    /** Makes the workspace to begin with; answers what went wrong, if something did. */
    Optional<String> prepare() throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < DISKS.size(); i++) {
            byte[] content = new byte[DISK_BYTES];
            new Random(i).nextBytes(content);
            Files.write(disk(DISKS.get(i)), content);
        }
        Files.writeString(folder.resolve(NOTE), source.name() + "\n");
        List<CommandText> lines = new ArrayList<>();
        lines.add(new CommandText(0, "workspace init --drills"));
        lines.addAll(workshop().start());
        return carryOut(lines);
    }

    private Path disk(String name) {
        return folder.resolve(name + ".img");
    }

    /** Does what the solution of a step says. */
    Optional<String> solve(Step step) {
        return carryOut(step.solution());
    }

    private Optional<String> carryOut(List<CommandText> commands) {
        for (CommandText command : commands) {
            Ran ran = run(command);
            boolean isAsWanted = (ran.code() == ExitCode.DONE) != command.isRefused();
            if (!isAsWanted) {
                return Optional.of(
                        "%s:%d: 'gallerist %s' ended with %d: %s"
                                .formatted(
                                        source.file(),
                                        command.line(),
                                        command.text(),
                                        ran.code(),
                                        ran.err().strip()));
            }
        }
        return Optional.empty();
    }

    /** Whether the workspace is as a step wants it. */
    boolean isDone(Step step) {
        return step.checks().stream().allMatch(this::holds);
    }

    private boolean holds(Check check) {
        Ran ran = run(check.command());
        return ran.code() == ExitCode.DONE
                && (check.says().isEmpty() || ran.out().strip().equals(check.says()));
    }

    private Ran run(CommandText command) {
        List<String> words = command.words().stream().map(this::written).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Request request = new Request(words, folder, workspace(), 100, false, false, false, false);
        Terminal terminal =
                new Terminal(
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        _ -> "",
                        new Cancellation());
        int code = run(request, terminal);
        return new Ran(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A window that is open on the workspace of the class does it for us. */
    private int run(Request request, Terminal terminal) {
        if (isOpenHere()) {
            return session.sharing().run(request, terminal);
        }
        if (Client.ask(request, terminal) instanceof Contact.Answered(int code)) {
            return code;
        }
        return new Interpreter(session.root(), new Workplace.Own(session.clock()), session.clock())
                .run(request, terminal);
    }

    private boolean isOpenHere() {
        return session.isGuest() && session.workspaceFolder().equals(workspace());
    }

    /** Whether a process has the workspace open, so that it can't be taken away. */
    boolean isInUse() {
        return isOpenHere()
                || Client.ask(
                                new Request(
                                        List.of("--version"),
                                        folder,
                                        workspace(),
                                        100,
                                        false,
                                        false,
                                        false,
                                        false),
                                silent())
                        instanceof Contact.Answered;
    }

    private static Terminal silent() {
        return new Terminal(
                new PrintStream(OutputStream.nullOutputStream()),
                new PrintStream(OutputStream.nullOutputStream()),
                _ -> "",
                new Cancellation());
    }

    /** What a command prints about the class. */
    String answer(String command) {
        return run(new CommandText(0, command)).out();
    }

    /** A word in braces stands for what only this class has. */
    private String written(String word) {
        String written = word;
        for (String disk : DISKS) {
            written = written.replace("{" + disk + "}", disk(disk).toString());
        }
        return written.contains("{subscription}")
                ? written.replace("{subscription}", subscription())
                : written;
    }

    private String subscription() {
        return run(new CommandText(0, "account show --query id -o tsv")).out().strip();
    }

    /** Takes the class away. */
    void remove() throws IOException {
        if (!isStarted()) {
            return;
        }
        try (var everything = Files.walk(folder)) {
            for (Path path : everything.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                    Files.delete(path);
                }
            }
        }
    }
}
