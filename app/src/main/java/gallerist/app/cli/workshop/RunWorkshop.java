package gallerist.app.cli.workshop;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.workshop.Check;
import gallerist.app.workshop.Classroom;
import gallerist.app.workshop.Measured;
import gallerist.app.workshop.Source;
import gallerist.app.workshop.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/**
 * Tries a workshop in a class that is taken away afterwards: no step may be done before its
 * solution, each must be done after it, and in the end figures must be what they shall be.
 */
@Example({"gallerist workshop run first-gallery", "gallerist workshop run my-workshop"})
final class RunWorkshop implements Command {
    @Parameters(paramLabel = "NAME|FOLDER", description = "The workshop.")
    private String workshop = "";

    @Override
    public Answer run(Session session) {
        try {
            Source source = TypedWorkshop.of(session, workshop);
            Path folder = Files.createTempDirectory("gallerist-class");
            Classroom classroom =
                    Classroom.of(source, folder, ClassHost.of(session), session.clock());
            try {
                Optional<String> wrong = tried(session, classroom);
                return wrong.map(sentence -> Answer.failed("WorkshopBroken", sentence))
                        .orElseGet(Answer::nothing);
            } finally {
                classroom.remove();
            }
        } catch (IOException unusable) {
            return Trouble.failed(unusable);
        }
    }

    private static Optional<String> tried(Session session, Classroom classroom) throws IOException {
        Optional<String> wrong = classroom.prepare();
        for (Step step : classroom.workshop().steps()) {
            if (wrong.isEmpty()) {
                wrong = tried(session, classroom, step);
                session.say((wrong.isEmpty() ? "Solved: " : "Not solved: ") + step.title());
            }
        }
        return wrong.isEmpty() ? measured(session, classroom) : wrong;
    }

    private static Optional<String> measured(Session session, Classroom classroom) {
        List<Measured> figures = classroom.figures();
        figures.forEach(figure ->
                session.say(
                        "Measured: %s: %s%s"
                                .formatted(
                                        figure.title(),
                                        figure.text(),
                                        figure.isObjective() ? ", " + figure.target() : "")));
        return figures.stream()
                .filter(figure -> !figure.isMet())
                .findFirst()
                .map(missed ->
                        classroom.place(missed.figure().line())
                                + "All steps are done, but the target is not met.");
    }

    private static Optional<String> tried(Session session, Classroom classroom, Step step) {
        String place = classroom.place(step.line());
        List<Check> holding = classroom.holding(step);
        holding.forEach(check ->
                session.say(
                        classroom.place(check.command().line())
                                + "This check holds before the step is done."));
        if (holding.size() == step.checks().size()) {
            return Optional.of(
                    place
                            + "The step counts as done before anybody did it: all of its checks"
                            + " hold.");
        }
        Optional<String> wrong = classroom.solve(step);
        if (wrong.isPresent()) {
            return wrong;
        }
        return classroom.missing(step);
    }
}
