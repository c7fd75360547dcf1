package gallerist.app.cli.workshop;

import gallerist.app.cli.Rehearsal;
import gallerist.app.cli.Word.Noun;
import gallerist.app.cli.option.RateText;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.workshop.Braces;
import gallerist.app.workshop.Check;
import gallerist.app.workshop.CommandText;
import gallerist.app.workshop.Confines;
import gallerist.app.workshop.Figure;
import gallerist.app.workshop.Places;
import gallerist.app.workshop.Step;
import gallerist.app.workshop.Workshop;
import gallerist.app.workshop.Workshop.Mistake;
import gallerist.app.workshop.WorkshopText;
import gallerist.model.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds mistakes in a workshop without running it: in its text, its commands and its places. */
public final class Lint {
    private static final Set<String> NOT_IN_CLASS =
            Set.of("workshop", "worker", "screenshot", "help", "completion");

    private static final String OF_TRAINER = "{workshop}/";
    private static final Set<String> OUTPUT = Set.of("-o", "--output");
    private static final Set<String> PLAIN = Set.of("tsv", "json");

    /** Of a class that is nowhere. */
    private static final Confines CONFINES =
            new Confines(Path.of("class"), Path.of("class", "workshop"));

    private final Rehearsal rehearsal;
    private final Path folder;
    private final List<Mistake> mistakes;

    private Lint(Noun root, Path folder, List<Mistake> ofText) {
        this.rehearsal = new Rehearsal(root);
        this.folder = folder;
        this.mistakes = new ArrayList<>(ofText);
    }

    /**
     * All mistakes of a workshop in the order of their lines.
     *
     * @param folder where it lies, with the files that it brings along
     */
    public static List<Mistake> of(Noun root, Path folder, WorkshopText.Reading reading) {
        return new Lint(root, folder, reading.mistakes()).look(reading.workshop());
    }

    private List<Mistake> look(Workshop workshop) {
        looking(workshop).forEach(command -> look(command, true));
        changing(workshop).forEach(command -> look(command, false));
        workshop.figures().stream().flatMap(Lint::commands).forEach(this::number);
        workshop.links().ifPresent(this::rate);
        places(workshop);
        titles(workshop);
        return mistakes.stream().sorted(Comparator.comparingInt(Mistake::line)).toList();
    }

    /** Those by which something is told. */
    private static Stream<CommandText> looking(Workshop workshop) {
        return Stream.concat(
                workshop.figures().stream().flatMap(Lint::commands),
                workshop.steps().stream()
                        .flatMap(step -> step.checks().stream())
                        .map(Check::command));
    }

    private static Stream<CommandText> commands(Figure figure) {
        return Stream.concat(Stream.of(figure.measure()), figure.of().stream());
    }

    /** Those by which something comes to be. */
    private static Stream<CommandText> changing(Workshop workshop) {
        return Stream.of(
                        workshop.start().stream(),
                        workshop.links().stream(),
                        workshop.steps().stream().flatMap(step -> step.solution().stream()))
                .flatMap(each -> each);
    }

    private void look(CommandText command, boolean onlyLooks) {
        List<String> words = command.words().stream().map(Braces::sample).toList();
        String first = words.isEmpty() ? "" : words.getFirst();
        if (command.hasOpenQuote()) {
            mistake(command, "A quote is opened and not closed.");
        } else if (words.isEmpty()) {
            mistake(command, "There is no command.");
        } else if (NOT_IN_CLASS.contains(first)) {
            mistake(command, "'%s' can't be used in a workshop.".formatted(first));
        } else if (Braces.unknown(command.text()).isPresent()) {
            mistake(
                    command,
                    "'%s' stands for nothing; 'gallerist help workshops' has the list."
                            .formatted(Braces.unknown(command.text()).orElseThrow()));
        } else if (CONFINES.leaving(words).isPresent()) {
            mistake(
                    command,
                    "'%s' leads out of the class."
                            .formatted(CONFINES.leaving(words).orElseThrow()));
        } else if (!rehearsal.mistake(words).isEmpty()) {
            mistake(command, rehearsal.mistake(words));
        } else if (!command.isRefused() && !NamedRegions.unknown(words).isEmpty()) {
            mistake(command, NamedRegions.unknown(words));
        } else if (missing(command).isPresent()) {
            mistake(
                    command,
                    "'%s' is not in the folder of the workshop."
                            .formatted(missing(command).orElseThrow()));
        } else if (onlyLooks && !command.isRefused() && !rehearsal.isReadOnly(words)) {
            mistake(command, "It changes something; checks and figures only look.");
        }
    }

    /** The first file that a trainer should have brought along and has not. */
    private Optional<Path> missing(CommandText command) {
        return command.words().stream()
                .filter(word -> word.startsWith(OF_TRAINER))
                .map(word -> Path.of(word.substring(OF_TRAINER.length())))
                .filter(file -> !Files.exists(folder.resolve(file)))
                .findFirst();
    }

    /** A figure is one number, which a table is not. */
    private void number(CommandText measure) {
        List<String> words = measure.words();
        boolean isChosen = words.stream().anyMatch(word -> word.startsWith("--query"));
        boolean isTold =
                IntStream.range(1, words.size())
                        .filter(at -> OUTPUT.contains(words.get(at - 1)))
                        .allMatch(at -> PLAIN.contains(words.get(at)));
        if (!words.isEmpty() && (!isChosen || !isTold)) {
            mistake(
                    measure,
                    "It must print one number: a '--query' with 'length(…)', and '-o tsv'.");
        }
    }

    /** What the command itself would find out only when it is run. */
    private void rate(CommandText links) {
        try {
            RateText.read(links.words().getLast());
        } catch (WrongCommandLine | Refusal wrong) {
            mistake(links, "Links are as fast as a rate such as 150KB/s says.");
        }
    }

    private void mistake(CommandText command, String sentence) {
        mistake(command.line(), sentence);
    }

    /** Where nothing is said nothing is wrong. */
    private void mistake(int line, String sentence) {
        if (!sentence.isEmpty()) {
            mistakes.add(new Mistake(line, sentence));
        }
    }

    private void places(Workshop workshop) {
        Set<String> named =
                Stream.concat(looking(workshop), changing(workshop))
                        .flatMap(command -> command.words().stream())
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        for (Step step : workshop.steps()) {
            step.pointer()
                    .ifPresent(pointer -> {
                        mistake(pointer.line(), Places.mistake(pointer.place(), named));
                        mistake(pointer.controlLine(), Places.unknownControl(pointer.control()));
                    });
        }
    }

    private void titles(Workshop workshop) {
        Set<String> titles = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Step step : workshop.steps()) {
            if (!titles.add(step.title())) {
                mistakes.add(new Mistake(step.line(), "Another step has this title already."));
            }
        }
    }
}
