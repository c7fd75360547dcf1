package gallerist.app.workshop;

import gallerist.app.az.AzCommand;
import gallerist.app.owner.Cancellation;
import gallerist.app.owner.Face;
import gallerist.app.owner.Request;
import gallerist.app.owner.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Runs the commands of a workshop in the workspace of a class. */
final class ClassCommands {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final int REFUSED = 1;
    private static final int WIDTH = 100;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ClassFolder folder;
    private final Path workshop;
    private final Face face;
    private final InstantSource clock;
    private Optional<String> subscription = Optional.empty();

    /**
     * Prepares.
     *
     * @param workshop where its text lies, with files that a trainer brings along
     */
    ClassCommands(ClassFolder folder, Path workshop, Face face, InstantSource clock) {
        this.folder = folder;
        this.workshop = workshop;
        this.face = face;
        this.clock = clock;
    }

    /** What a command came to. */
    record Ran(int code, String out, String err) {
        boolean isDone() {
            return code == 0;
        }
    }

    Ran run(CommandText command) {
        List<String> words = command.words().stream().map(this::written).toList();
        Optional<String> leaving = new Confines(folder.path(), workshop).leaving(words);
        if (leaving.isPresent()) {
            return new Ran(
                    REFUSED, "", "'%s' leads out of the class.".formatted(leaving.orElseThrow()));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                face.run(
                        request(words),
                        new Terminal(
                                new PrintStream(out, false, StandardCharsets.UTF_8),
                                new PrintStream(err, false, StandardCharsets.UTF_8),
                                _ -> "",
                                new Cancellation()));
        return new Ran(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Request request(List<String> words) {
        return new Request(
                words, folder.path(), folder.workspace(), WIDTH, false, false, false, false);
    }

    boolean holds(Step step) {
        return step.checks().stream().allMatch(this::holds);
    }

    boolean holds(Check check) {
        return holds(check, run(check.command()));
    }

    private static boolean holds(Check check, Ran ran) {
        return ran.isDone() && (check.says().isEmpty() || ran.out().strip().equals(check.says()));
    }

    /** The first check of a step that does not hold, with what came instead. */
    Optional<Failing> failing(Step step) {
        return step.checks().stream()
                .map(check -> new Failing(check, run(check.command())))
                .filter(failing -> !holds(failing.check(), failing.ran()))
                .findFirst();
    }

    /** A check that does not hold. */
    record Failing(Check check, Ran ran) {
        /** What came, and what should have come. */
        String sentence() {
            if (!ran.isDone()) {
                return "its check ended with %d: %s".formatted(ran.code(), ran.err().strip());
            }
            return "its check printed '%s', not '%s'".formatted(ran.out().strip(), check.says());
        }
    }

    Measured measure(Figure figure) {
        Optional<BigDecimal> part = number(figure.measure());
        return new Measured(
                figure,
                figure.of().isEmpty()
                        ? part
                        : part.flatMap(some ->
                                number(figure.of().orElseThrow())
                                        .flatMap(all -> share(some, all))));
    }

    private Optional<BigDecimal> number(CommandText command) {
        Ran ran = run(command);
        return Optional.of(ran.out().strip())
                .filter(text -> ran.isDone() && NUMBER.matcher(text).matches())
                .map(BigDecimal::new);
    }

    private static Optional<BigDecimal> share(BigDecimal part, BigDecimal all) {
        return all.signum() == 0
                ? Optional.empty()
                : Optional.of(part.multiply(HUNDRED).divide(all, 1, RoundingMode.HALF_UP));
    }

    /** As it is typed in a terminal that uses the class. */
    String typed(CommandText command) {
        return command.words().stream()
                .map(this::written)
                .map(AzCommand::quoted)
                .collect(Collectors.joining(" ", "gallerist ", "\n"));
    }

    /** A word in braces stands for what only this class has. */
    private String written(String word) {
        String written = word;
        for (String disk : ClassFolder.DISKS) {
            written = written.replace("{" + disk + "}", folder.disk(disk).toString());
        }
        written = Braces.days(written.replace(Braces.WORKSHOP, workshop.toString()), this::day);
        return written.contains(Braces.SUBSCRIPTION)
                ? written.replace(Braces.SUBSCRIPTION, subscription())
                : written;
    }

    private String day(int ahead) {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate().plusDays(ahead).toString();
    }

    private String subscription() {
        if (subscription.isEmpty()) {
            subscription =
                    Optional.of(
                            run(new CommandText(0, "account show --query id -o tsv"))
                                    .out()
                                    .strip());
        }
        return subscription.orElseThrow();
    }
}
