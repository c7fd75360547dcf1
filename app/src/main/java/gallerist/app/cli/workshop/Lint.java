package gallerist.app.cli.workshop;

import gallerist.app.cli.Catalogue;
import gallerist.app.cli.Catalogue.VerbEntry;
import gallerist.app.cli.Word.Noun;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.cli.query.Query;
import gallerist.app.workshop.Check;
import gallerist.app.workshop.CommandText;
import gallerist.app.workshop.Figure;
import gallerist.app.workshop.Step;
import gallerist.app.workshop.Workshop;
import gallerist.app.workshop.Workshop.Mistake;
import gallerist.app.workshop.WorkshopText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds mistakes in a workshop without running it: in its text and in its commands. */
public final class Lint {
    private static final Set<String> NOT_IN_CLASS =
            Set.of("workshop", "worker", "screenshot", "help", "completion");
    private static final String QUERY = "--query";

    private final Catalogue catalogue;
    private final List<Mistake> mistakes;

    private Lint(Noun root, List<Mistake> ofText) {
        this.catalogue = Catalogue.of(root);
        this.mistakes = new ArrayList<>(ofText);
    }

    /** All mistakes of a workshop in the order of their lines. */
    public static List<Mistake> of(Noun root, WorkshopText.Reading reading) {
        return new Lint(root, reading.mistakes()).look(reading.workshop());
    }

    private List<Mistake> look(Workshop workshop) {
        commands(workshop).forEach(this::look);
        return mistakes.stream().sorted(Comparator.comparingInt(Mistake::line)).toList();
    }

    private static Stream<CommandText> commands(Workshop workshop) {
        return Stream.of(
                        workshop.figures().stream().flatMap(Lint::commands),
                        workshop.start().stream(),
                        workshop.links().stream(),
                        workshop.steps().stream().flatMap(Lint::commands))
                .flatMap(each -> each);
    }

    private static Stream<CommandText> commands(Figure figure) {
        return Stream.concat(Stream.of(figure.measure()), figure.of().stream());
    }

    private static Stream<CommandText> commands(Step step) {
        return Stream.concat(step.checks().stream().map(Check::command), step.solution().stream());
    }

    private void look(CommandText command) {
        List<String> words = command.words();
        if (words.isEmpty()) {
            mistakes.add(new Mistake(command.line(), "There is no command."));
            return;
        }
        if (NOT_IN_CLASS.contains(words.getFirst())) {
            mistakes.add(
                    new Mistake(
                            command.line(),
                            "'%s' can't be used in a workshop.".formatted(words.getFirst())));
            return;
        }
        verb(words)
                .ifPresentOrElse(
                        verb -> options(command, words, verb),
                        () ->
                                mistakes.add(
                                        new Mistake(
                                                command.line(),
                                                "'gallerist %s' is no command."
                                                        .formatted(command.text()))));
    }

    private Optional<VerbEntry> verb(List<String> words) {
        String typed = "gallerist " + String.join(" ", words) + " ";
        return catalogue.verbs().stream()
                .filter(verb -> typed.startsWith(verb.path() + " "))
                .max(Comparator.comparingInt(verb -> verb.path().length()));
    }

    private void options(CommandText command, List<String> words, VerbEntry verb) {
        List<String> known =
                verb.options().stream().flatMap(option -> option.names().stream()).toList();
        for (String word : words) {
            String name = word.startsWith("--") ? word.split("=", 2)[0] : word;
            if (word.matches("--?[a-z][a-z-]*(=.*)?") && !known.contains(name)) {
                mistakes.add(
                        new Mistake(
                                command.line(),
                                "'%s' has no option '%s'.".formatted(verb.path(), name)));
            }
        }
        int query = words.indexOf(QUERY);
        if (query >= 0 && query + 1 < words.size()) {
            try {
                Query.of(words.get(query + 1));
            } catch (WrongCommandLine wrong) {
                mistakes.add(new Mistake(command.line(), wrong.sentence()));
            }
        }
    }
}
