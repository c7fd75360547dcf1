package gallerist.app.workshop;

import gallerist.app.workshop.Workshop.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads the section of figures: each begins with its name. */
final class FigureText {
    private static final String FIGURE = "Figure:";
    private static final String TARGET = "Target:";
    private static final String MEASURE = "Measure:";
    private static final String OF = "Of:";

    private final UnaryOperator<String> command;
    private final List<Mistake> mistakes;
    private final List<Figure> figures = new ArrayList<>();
    private Optional<Draft> draft = Optional.empty();

    /**
     * Reads none yet.
     *
     * @param command takes away what a command is not
     */
    FigureText(UnaryOperator<String> command, List<Mistake> mistakes) {
        this.command = command;
        this.mistakes = mistakes;
    }

    private record Draft(
            int line,
            String title,
            Optional<Target> target,
            Optional<CommandText> measure,
            Optional<CommandText> of) {}

    void line(int number, String line) {
        if (line.isBlank()) {
            return;
        }
        if (line.startsWith(FIGURE)) {
            end();
            draft =
                    Optional.of(
                            new Draft(
                                    number,
                                    after(FIGURE, line),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty()));
            return;
        }
        if (draft.isEmpty()) {
            mistakes.add(new Mistake(number, "A figure begins with 'Figure:' and its name."));
            return;
        }
        draft = draft.map(begun -> with(begun, number, line));
    }

    private Draft with(Draft begun, int number, String line) {
        if (line.startsWith(TARGET)) {
            Optional<Target> target = Target.parse(after(TARGET, line));
            if (target.isEmpty()) {
                mistakes.add(
                        new Mistake(
                                number,
                                "A target says 'at least', 'at most', 'below' or 'exactly' and a"
                                        + " number, such as 'below 2 %'."));
            }
            return new Draft(begun.line, begun.title, target, begun.measure, begun.of);
        }
        if (line.startsWith(MEASURE)) {
            return new Draft(
                    begun.line,
                    begun.title,
                    begun.target,
                    Optional.of(command(number, MEASURE, line)),
                    begun.of);
        }
        if (line.startsWith(OF)) {
            return new Draft(
                    begun.line,
                    begun.title,
                    begun.target,
                    begun.measure,
                    Optional.of(command(number, OF, line)));
        }
        mistakes.add(
                new Mistake(number, "A figure has 'Target:', 'Measure:' and 'Of:', nothing else."));
        return begun;
    }

    private CommandText command(int number, String key, String line) {
        return new CommandText(number, command.apply(after(key, line)));
    }

    private static String after(String key, String line) {
        return line.substring(key.length()).strip();
    }

    private void end() {
        draft.ifPresent(begun ->
                begun.measure.ifPresentOrElse(
                        measure ->
                                figures.add(
                                        new Figure(
                                                begun.line,
                                                begun.title,
                                                begun.target,
                                                measure,
                                                begun.of)),
                        () ->
                                mistakes.add(
                                        new Mistake(begun.line, "The figure has no 'Measure:'."))));
        draft = Optional.empty();
    }

    /** All that were read. */
    List<Figure> figures() {
        end();
        return List.copyOf(figures);
    }
}
