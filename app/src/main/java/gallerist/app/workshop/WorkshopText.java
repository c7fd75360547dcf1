package gallerist.app.workshop;

import gallerist.app.workshop.Workshop.Mistake;
import gallerist.model.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of a workshop. A title, a story; sections begin with two number signs: Figures,
 * Start, steps, Debrief. In a step a line that begins with {@code Hint:}, {@code At:}, {@code
 * Point:}, {@code Check:} or {@code Says:} is one; indented lines after {@code Solution:}, and in
 * Start, are commands. {@code Links:} in Start tells how fast copies are.
 */
public final class WorkshopText {
    private static final String TITLE = "# ";
    private static final String SECTION = "## ";
    private static final String FIGURES = "Figures";
    private static final String START = "Start";
    private static final int LAST = 3;
    private static final String DEBRIEF = "Debrief";
    private static final Set<String> NO_STEPS = Set.of(FIGURES, START, DEBRIEF);
    private static final String HINT = "Hint:";
    private static final String LINKS = "Links:";
    private static final String AT = "At:";
    private static final String POINT = "Point:";
    private static final String CHECK = "Check:";
    private static final String SAYS = "Says:";
    private static final String SOLUTION = "Solution:";
    private static final Set<String> KEYS = Set.of(HINT, AT, POINT, CHECK, SAYS, SOLUTION);
    private static final Pattern WORD = Pattern.compile("^[A-Za-z]+ ?:");
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}&&[^\\t]]");
    private static final String INDENT = "    ";
    private static final String PROGRAM = "gallerist ";
    private static final int LONGEST_LINE = 4_000;

    private final List<Mistake> mistakes = new ArrayList<>();
    private final FigureText figures = new FigureText(WorkshopText::program, mistakes);
    private final List<CommandText> start = new ArrayList<>();
    private Optional<CommandText> links = Optional.empty();
    private final List<Step> steps = new ArrayList<>();
    private final StringBuilder story = new StringBuilder();
    private final StringBuilder debrief = new StringBuilder();
    private String title = "";
    private String section = "";
    private int farthest = -1;
    private StepText step = new StepText(0, "");

    private WorkshopText() {}

    /** A text that was read, with everything that is wrong in it. */
    public record Reading(Workshop workshop, List<Mistake> mistakes) {}

    /** What was read of the step so far. */
    private static final class StepText {
        private final int line;
        private final String title;
        private final StringBuilder text = new StringBuilder();
        private final List<String> hints = new ArrayList<>();
        private Optional<Pointer> pointer = Optional.empty();
        private final List<Check> checks = new ArrayList<>();
        private final List<CommandText> solution = new ArrayList<>();
        private boolean solves;

        StepText(int line, String title) {
            this.line = line;
            this.title = title;
        }
    }

    public static Reading read(String text) {
        WorkshopText reader = new WorkshopText();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() <= LONGEST_LINE) {
                reader.line(i + 1, lines.get(i));
            } else {
                reader.mistake(
                        i + 1, "The line is longer than %,d characters.".formatted(LONGEST_LINE));
            }
        }
        reader.endStep();
        List<Figure> figures = reader.figures.figures();
        reader.lookAtAll();
        return new Reading(
                new Workshop(
                        reader.title,
                        reader.story.toString().strip(),
                        figures,
                        List.copyOf(reader.start),
                        reader.links,
                        List.copyOf(reader.steps),
                        reader.debrief.toString().strip()),
                List.copyOf(reader.mistakes));
    }

    private void line(int number, String line) {
        needs(!NO_TEXT.matcher(line).find(), number, "There is a character that is no text.");
        if (line.startsWith(SECTION)) {
            endStep();
            section = line.substring(SECTION.length()).strip();
            order(number);
            step = new StepText(number, section);
        } else if (line.startsWith(TITLE) && title.isEmpty()) {
            title = line.substring(TITLE.length()).strip();
        } else if (section.isEmpty()) {
            story.append(line).append('\n');
        } else if (section.equals(FIGURES)) {
            figures.line(number, line);
        } else if (section.equals(START)) {
            startLine(number, line);
        } else if (section.equals(DEBRIEF)) {
            debrief.append(line).append('\n');
        } else {
            stepLine(number, line);
        }
    }

    private void order(int number) {
        int place =
                switch (section) {
                    case FIGURES -> 0;
                    case START -> 1;
                    case DEBRIEF -> LAST;
                    default -> LAST - 1;
                };
        boolean isAnother = place == farthest && place != LAST - 1;
        needs(
                place >= farthest && !isAnother,
                number,
                "Sections stand once and in this order: Figures, Start, the steps, Debrief.");
        farthest = Math.max(farthest, place);
    }

    private void startLine(int number, String line) {
        if (line.startsWith(LINKS)) {
            links =
                    Optional.of(
                            new CommandText(number, "replication limit set " + after(LINKS, line)));
        } else {
            command(number, line, start);
        }
    }

    private void stepLine(int number, String line) {
        if (line.startsWith(HINT)) {
            step.hints.add(after(HINT, line));
        } else if (line.startsWith(AT)) {
            step.pointer = Optional.of(new Pointer(number, after(AT, line), "", number));
        } else if (line.startsWith(POINT)) {
            point(number, after(POINT, line));
        } else if (line.startsWith(CHECK)) {
            step.checks.add(new Check(new CommandText(number, program(after(CHECK, line))), ""));
        } else if (line.startsWith(SAYS)) {
            says(number, after(SAYS, line));
        } else if (line.startsWith(SOLUTION)) {
            step.solves = true;
        } else if (step.solves) {
            command(number, line, step.solution);
        } else {
            miswritten(number, line);
            step.text.append(line).append('\n');
        }
    }

    /** What is almost one of the words that count would be read as text. */
    private void miswritten(int number, String line) {
        Matcher word = WORD.matcher(line);
        if (word.find()) {
            String meant = Nearest.to(word.group(), KEYS);
            needs(
                    meant.isEmpty(),
                    number,
                    "'%s' is none of the words that count. Did you mean '%s'?"
                            .formatted(word.group(), meant));
        }
    }

    private void point(int number, String control) {
        needs(step.pointer.isPresent(), number, "'Point:' has no 'At:' before it.");
        step.pointer =
                step.pointer.map(
                        there -> new Pointer(there.line(), there.place(), control, number));
    }

    private void says(int number, String text) {
        if (step.checks.isEmpty()) {
            mistake(number, "'Says:' has no 'Check:' before it.");
        } else {
            step.checks.add(new Check(step.checks.removeLast().command(), text));
        }
    }

    private static String after(String key, String line) {
        return line.substring(key.length()).strip();
    }

    private void command(int number, String line, List<CommandText> commands) {
        if (line.startsWith(INDENT)) {
            commands.add(new CommandText(number, program(line.strip())));
        } else if (!line.isBlank()) {
            mistake(number, "Commands are indented by four blanks; this line is none.");
        }
    }

    private static String program(String command) {
        return command.startsWith(PROGRAM) ? command.substring(PROGRAM.length()) : command;
    }

    private void endStep() {
        if (step.line == 0 || NO_STEPS.contains(section)) {
            return;
        }
        needs(!step.text.toString().isBlank(), step.line, "The step says nothing to do.");
        needs(!step.checks.isEmpty(), step.line, "The step has no 'Check:'.");
        needs(!step.solution.isEmpty(), step.line, "The step has no commands after 'Solution:'.");
        needs(!step.hints.isEmpty(), step.line, "The step has no 'Hint:'.");
        steps.add(
                new Step(
                        step.line,
                        step.title,
                        step.text.toString().strip(),
                        List.copyOf(step.hints),
                        step.pointer,
                        List.copyOf(step.checks),
                        List.copyOf(step.solution)));
        step = new StepText(0, "");
    }

    private void lookAtAll() {
        needs(!title.isEmpty(), 1, "The first line is no title: '# ' and a name.");
        needs(!story.toString().isBlank(), 1, "There is no story after the title.");
        needs(!steps.isEmpty(), 1, "There are no steps: each begins with '## ' and its title.");
        needs(!debrief.toString().isBlank(), 1, "There is no section '## Debrief'.");
    }

    private void needs(boolean is, int line, String sentence) {
        if (!is) {
            mistake(line, sentence);
        }
    }

    private void mistake(int line, String sentence) {
        mistakes.add(new Mistake(line, sentence));
    }
}
