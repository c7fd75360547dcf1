package gallerist.app.workshop;

import static java.time.temporal.ChronoUnit.DAYS;

import gallerist.app.az.AzCommand;
import gallerist.app.text.Sizes;
import gallerist.app.workshop.ClassCommands.Ran;
import gallerist.app.workshop.Host.Sitting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A class: a folder with a workspace of its own, small disk images, and a note of its workshop. The
 * person's own workspace is never touched.
 */
public final class Classroom {
    /** Every workshop that ships stays below, with its copies, machines and log. */
    private static final long NEEDED = 256L << 20;

    public static final String WORKSPACE = ClassFolder.WORKSPACE;

    private static final List<String> ELSEWHERE = List.of(Braces.WORKSHOP, " --path ", " --to ");

    private static final CommandText INIT = new CommandText(0, "workspace init --drills");

    private final Source source;
    private final ClassFolder folder;
    private final WorkshopText.Reading text;
    private final Host host;
    private final InstantSource clock;

    private Classroom(
            Source source, Path folder, WorkshopText.Reading text, Host host, InstantSource clock) {
        this.source = source;
        this.folder = new ClassFolder(folder);
        this.text = text;
        this.host = host;
        this.clock = clock;
    }

    /**
     * A class that may still have to be made.
     *
     * @param host runs its commands
     */
    public static Classroom of(Source source, Path folder, Host host, InstantSource clock)
            throws IOException {
        return new Classroom(source, folder, source.read(), host, clock);
    }

    /** The class that a folder holds, if it does and its workshop is still there. */
    public static Optional<Classroom> in(Path folder, Host host, InstantSource clock)
            throws IOException {
        if (!isIn(folder)) {
            return Optional.empty();
        }
        String noted = new ClassFolder(folder).noted();
        Optional<Source> source = Source.of(noted, folder.resolve(noted));
        return source.isEmpty()
                ? Optional.empty()
                : Optional.of(of(source.orElseThrow(), folder, host, clock));
    }

    /** Whether a folder holds a class. */
    public static boolean isIn(Path folder) {
        return new ClassFolder(folder).isTaken();
    }

    public Source source() {
        return source;
    }

    public Workshop workshop() {
        return text.workshop();
    }

    public Path folder() {
        return folder.path();
    }

    /** What the folder is called. */
    public String name() {
        return String.valueOf(folder().getFileName());
    }

    public Path workspace() {
        return folder.workspace();
    }

    /** Whether its folder holds a class of its workshop. */
    public boolean isStarted() {
        try {
            return folder.isTaken() && folder.noted().equals(source.name());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether somebody has its workspace open, so that it can't begin again. */
    public boolean isInUse() {
        return host.isInUse(workspace());
    }

    /**
     * Makes the workspace for people to begin with, with links as slow as the workshop wants them;
     * answers what went wrong, if something did, and leaves nothing behind then.
     */
    public Optional<String> begin() throws IOException {
        return begin(this::forPeople);
    }

    /** The same for a trial, which does not wait. */
    public Optional<String> prepare() throws IOException {
        return begin(() -> made(List.of()));
    }

    /** Makes a workspace; answers what went wrong. */
    private interface Making {
        Optional<String> make() throws IOException;
    }

    private Optional<String> begin(Making making) throws IOException {
        Optional<String> refusal = folder.isEmpty() ? refusal() : Optional.of(notEmpty());
        if (refusal.isPresent()) {
            return refusal;
        }
        boolean isMade = false;
        try {
            Optional<String> wrong = making.make();
            isMade = wrong.isEmpty();
            return wrong;
        } finally {
            if (!isMade) {
                folder.remove();
            }
        }
    }

    /**
     * Forgets what was done and makes the workspace anew; answers what went wrong, if something
     * did, and leaves everything as it was then.
     */
    public Optional<String> beginAgain() throws IOException {
        Optional<String> refusal = isInUse() ? Optional.of(inUse()) : refusal();
        if (refusal.isPresent()) {
            return refusal;
        }
        folder.putAside();
        boolean isMade = false;
        try {
            Optional<String> wrong = again();
            isMade = wrong.isEmpty();
            return wrong;
        } finally {
            if (isMade) {
                folder.forgetWhatWasPutAside();
            } else {
                folder.bringBack();
            }
        }
    }

    /** What was kept goes before what takes longer. */
    private Optional<String> again() throws IOException {
        if (staysInside() && folder.prepared().isPutBack(origin())) {
            folder.furnish(source.name());
            Optional<Progress> kept = folder.progressKept().read();
            if (kept.isPresent()) {
                folder.progress().write(kept.orElseThrow().again(clock.instant()));
            } else {
                marks();
            }
            return Optional.empty();
        }
        return forPeople();
    }

    private Optional<String> forPeople() throws IOException {
        Optional<String> wrong = made(workshop().links().stream().toList());
        if (wrong.isEmpty() && staysInside()) {
            folder.prepared().keep(origin());
            Optional<Progress> begun = folder.progress().read();
            if (begun.isPresent()) {
                folder.progressKept().write(begun.orElseThrow());
            }
        }
        return wrong;
    }

    /**
     * Whether it begins with nothing that lies elsewhere: no file of the trainer, no other store.
     */
    private boolean staysInside() {
        return ELSEWHERE.stream().noneMatch(beginning()::contains);
    }

    /** All that the workspace depends on as it begins. */
    private String origin() {
        String commands = beginning();
        return commands.contains("{day+") ? commands + clock.instant().truncatedTo(DAYS) : commands;
    }

    private String beginning() {
        return Stream.of(
                        workshop().start().stream().map(CommandText::text),
                        workshop().links().stream().map(CommandText::text),
                        workshop().steps().stream().map(Step::goal))
                .flatMap(each -> each)
                .collect(Collectors.joining("\n", folder.path() + "\n", "\n"));
    }

    private Optional<String> made(List<CommandText> last) throws IOException {
        folder.furnish(source.name());
        Optional<String> wrong = carryOut(List.of(INIT));
        if (wrong.isPresent()) {
            return wrong;
        }
        try (Sitting sitting = host.sit(workspace())) {
            ClassCommands commands = commands(sitting);
            wrong =
                    carryOut(
                            commands,
                            Stream.concat(workshop().start().stream(), last.stream()).toList());
            if (wrong.isEmpty()) {
                marks(commands);
            }
            return wrong;
        }
    }

    /** Why nothing can be made here now, if that is so. */
    private Optional<String> refusal() throws IOException {
        Optional<String> broken =
                text.mistakes().stream()
                        .map(mistake -> place(mistake.line()) + mistake.sentence())
                        .findFirst();
        return broken.isPresent() ? broken : tooLittle(folder.free(), folder.path());
    }

    private String notEmpty() {
        return "%s is not empty. A class needs a folder of its own.".formatted(folder.path());
    }

    private String inUse() {
        return "The workspace of %s is open in a window or worker: close it first."
                .formatted(name());
    }

    /** Whether so many free bytes are too few for a class. */
    static Optional<String> tooLittle(long free, Path folder) {
        return free >= NEEDED
                ? Optional.empty()
                : Optional.of(
                        "A class needs %s, and %s are free in %s."
                                .formatted(Sizes.of(NEEDED), Sizes.of(free), folder));
    }

    /**
     * Lets something go wrong on purpose; answers why it could not. What comes of that is not done
     * by the class.
     */
    public Optional<String> inject(String command) throws IOException {
        Progress before = progress();
        folder.progress().change(before, Progress::doubted);
        Optional<String> wrong = carryOut(List.of(new CommandText(0, command)));
        marks();
        return wrong;
    }

    /** Does what the solution of a step says. */
    public Optional<String> solve(Step step) {
        return carryOut(step.solution());
    }

    private Optional<String> carryOut(List<CommandText> lines) {
        try (Sitting sitting = host.sit(workspace())) {
            return carryOut(commands(sitting), lines);
        }
    }

    private Optional<String> carryOut(ClassCommands commands, List<CommandText> lines) {
        for (CommandText line : lines) {
            Ran ran = commands.run(line);
            if (ran.isDone() == line.isRefused()) {
                return Optional.of(
                        place(line.line())
                                + "'gallerist %s' ended with %d: %s"
                                        .formatted(line.text(), ran.code(), ran.err().strip()));
            }
        }
        return Optional.empty();
    }

    /**
     * Where a line of the workshop stands, as messages begin with it; 0 is of the program itself.
     */
    public String place(int line) {
        return line == 0 ? "" : "%s:%d: ".formatted(source.file(), line);
    }

    private ClassCommands commands(Sitting sitting) {
        return new ClassCommands(folder, source.folder(), sitting, clock);
    }

    /** The checks of a step that hold now. */
    public List<Check> holding(Step step) {
        try (Sitting sitting = host.sit(workspace())) {
            ClassCommands commands = commands(sitting);
            return step.checks().stream().filter(commands::holds).toList();
        }
    }

    /** Why the workspace is not as a step wants it, if it is not, with the line of the check. */
    public Optional<String> missing(Step step) {
        try (Sitting sitting = host.sit(workspace())) {
            return commands(sitting)
                    .failing(step)
                    .map(failing ->
                            place(failing.check().command().line())
                                    + "The step does not count as done after its solution: "
                                    + failing.sentence()
                                    + ".");
        }
    }

    /** For each step in order whether it is done. */
    public List<Boolean> done() {
        return marks().stream().map(Seat.Mark::isDone).toList();
    }

    /** Each step in order and whether it is done, after a look at the workspace. */
    public List<Seat.Mark> marks() {
        try (Sitting sitting = host.sit(workspace())) {
            return marks(commands(sitting));
        }
    }

    private List<Seat.Mark> marks(ClassCommands commands) {
        try {
            return new Looking(workshop().steps(), commands, folder.progress())
                    .marks(progress(), clock.instant());
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private Progress progress() throws IOException {
        return folder.progress().read().orElseGet(() -> Progress.from(clock.instant()));
    }

    /** Where whoever sits here stands. */
    public Seat standing() {
        try (Sitting sitting = host.sit(workspace())) {
            ClassCommands commands = commands(sitting);
            Diary diary = new Diary(commands);
            return new Seat(
                    name(),
                    workshop().title(),
                    marks(commands),
                    Seat.Source.WORKSPACE,
                    diary.lastDone(),
                    diary.faults());
        }
    }

    /** What the figures of the workshop come to now. */
    public List<Measured> figures() {
        try (Sitting sitting = host.sit(workspace())) {
            return workshop().figures().stream().map(commands(sitting)::measure).toList();
        }
    }

    /** Lets a terminal use the class. */
    public String entering() {
        return "export GALLERIST_WORKSPACE=" + AzCommand.quoted(workspace().toString());
    }

    /** What does a step, as it is typed in a terminal. */
    public String typed(Step step) {
        try (Sitting sitting = host.sit(workspace())) {
            return step.solution().stream()
                    .map(commands(sitting)::typed)
                    .collect(Collectors.joining("", entering() + "\n", ""));
        }
    }

    /** What a command prints about the class. */
    String answer(String command) {
        try (Sitting sitting = host.sit(workspace())) {
            return commands(sitting).run(new CommandText(0, command)).out();
        }
    }

    /** Takes the class away. */
    public void remove() throws IOException {
        if (folder.isTaken()) {
            folder.remove();
        }
    }
}
