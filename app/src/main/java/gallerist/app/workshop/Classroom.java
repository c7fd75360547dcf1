package gallerist.app.workshop;

import gallerist.app.owner.Face;
import gallerist.app.text.Sizes;
import gallerist.app.workshop.ClassCommands.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A class: a folder with a workspace of its own, small disk images, and a note of its workshop. The
 * person's own workspace is never touched.
 */
public final class Classroom {
    static final String WORKSPACE = "workspace";
    static final List<String> DISKS = List.of("disk", "disk2");
    private static final String NOTE = "workshop.txt";
    private static final int DISK_BYTES = 3 << 20;

    /** Every workshop that ships stays below, with its copies, machines and log. */
    private static final long NEEDED = 256L << 20;

    private final Source source;
    private final Path folder;
    private final Workshop workshop;
    private final ClassCommands commands;

    private Classroom(Source source, Path folder, Workshop workshop, ClassCommands commands) {
        this.source = source;
        this.folder = folder;
        this.workshop = workshop;
        this.commands = commands;
    }

    /**
     * A class that may still have to be made.
     *
     * @param face runs its commands
     */
    public static Classroom of(Source source, Path folder, Face face, InstantSource clock)
            throws IOException {
        return new Classroom(
                source, folder, source.read().workshop(), new ClassCommands(folder, face, clock));
    }

    /** The class that a folder holds, if it does and its workshop is still there. */
    public static Optional<Classroom> in(Path folder, Face face, InstantSource clock)
            throws IOException {
        if (!isIn(folder)) {
            return Optional.empty();
        }
        Optional<Source> source = source(folder);
        return source.isEmpty()
                ? Optional.empty()
                : Optional.of(of(source.orElseThrow(), folder, face, clock));
    }

    /** Whether a folder holds a class. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(NOTE));
    }

    /** Where the workshop of the class in a folder came from. */
    public static Optional<Source> source(Path folder) throws IOException {
        String noted = Files.readString(folder.resolve(NOTE)).strip();
        return Source.of(noted, folder.resolve(noted));
    }

    public Source source() {
        return source;
    }

    public Workshop workshop() {
        return workshop;
    }

    public Path folder() {
        return folder;
    }

    public Path workspace() {
        return folder.resolve(WORKSPACE);
    }

    public boolean isStarted() {
        return isIn(folder);
    }

    /**
     * Makes the workspace for people to begin with, with links as slow as the workshop wants them;
     * answers what went wrong, if something did.
     */
    public Optional<String> begin() throws IOException {
        Optional<String> wrong = prepare();
        return wrong.isPresent() ? wrong : carryOut(workshop.links().stream().toList());
    }

    /** The same for a trial, which does not wait. */
    public Optional<String> prepare() throws IOException {
        Files.createDirectories(folder);
        Optional<String> full = tooLittle(Files.getFileStore(folder).getUsableSpace(), folder);
        if (full.isPresent()) {
            return full;
        }
        for (int i = 0; i < DISKS.size(); i++) {
            byte[] content = new byte[DISK_BYTES];
            new Random(i).nextBytes(content);
            Files.write(folder.resolve(DISKS.get(i) + ".img"), content);
        }
        Files.writeString(folder.resolve(NOTE), source.name() + "\n");
        List<CommandText> lines = new ArrayList<>();
        lines.add(new CommandText(0, "workspace init --drills"));
        lines.addAll(workshop.start());
        return carryOut(lines);
    }

    /** Whether so many free bytes are too few for a class. */
    static Optional<String> tooLittle(long free, Path folder) {
        return free >= NEEDED
                ? Optional.empty()
                : Optional.of(
                        "A class needs %s, and %s are free in %s."
                                .formatted(Sizes.of(NEEDED), Sizes.of(free), folder));
    }

    /** Lets something go wrong on purpose; answers why it could not. */
    public Optional<String> inject(String command) {
        return carryOut(List.of(new CommandText(0, command)));
    }

    /** Does what the solution of a step says. */
    public Optional<String> solve(Step step) {
        return carryOut(step.solution());
    }

    private Optional<String> carryOut(List<CommandText> lines) {
        for (CommandText line : lines) {
            Ran ran = commands.run(line);
            if (ran.isDone() == line.isRefused()) {
                return Optional.of(
                        "%s:%d: 'gallerist %s' ended with %d: %s"
                                .formatted(
                                        source.file(),
                                        line.line(),
                                        line.text(),
                                        ran.code(),
                                        ran.err().strip()));
            }
        }
        return Optional.empty();
    }

    /** Whether the workspace is as a step wants it. */
    public boolean isDone(Step step) {
        return step.checks().stream().allMatch(commands::holds);
    }

    /** What the figures of the workshop come to now. */
    public List<Measured> figures() {
        return workshop.figures().stream().map(commands::measure).toList();
    }

    /** What a command prints about the class. */
    String answer(String command) {
        return commands.run(new CommandText(0, command)).out();
    }

    /** Takes the class away. */
    public void remove() throws IOException {
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
