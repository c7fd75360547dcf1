package gallerist.app.cli.workshop;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.workshop.Check;
import gallerist.app.workshop.Classroom;
import gallerist.app.workshop.Host;
import gallerist.app.workshop.Measured;
import gallerist.app.workshop.OneSitting;
import gallerist.app.workshop.Source;
import gallerist.app.workshop.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/**
 * Tries a workshop in a class that is taken away afterwards: no check may hold before the solution
 * of its step, each step must be done after it, and in the end all must count as done, and figures
 * must be what they shall be.
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
            try (Host.Sitting sitting =
                    ClassHost.of(session).sit(folder.resolve(Classroom.WORKSPACE))) {
                return tried(
                                session,
                                Classroom.of(
                                        source,
                                        folder,
                                        new OneSitting(sitting, false),
                                        session.clock()))
                        .map(sentence -> Answer.failed("WorkshopBroken", sentence))
                        .orElseGet(Answer::nothing);
            } finally {
                Classroom.of(source, folder, ClassHost.of(session), session.clock()).remove();
            }
        } catch (IOException unusable) {
            return Trouble.failed(unusable);
        }
    }

    private static Optional<String> tried(Session session, Classroom classroom) throws IOException {
        Optional<String> wrong = classroom.prepare();
        List<Step> steps = classroom.workshop().steps();
        for (int i = 0; i < steps.size() && wrong.isEmpty(); i++) {
            wrong = tried(session, classroom, i);
            session.say((wrong.isEmpty() ? "Solved: " : "Not solved: ") + steps.get(i).title());
        }
        return wrong.isEmpty() ? measured(session, classroom).or(() -> undone(classroom)) : wrong;
    }

    /** What the evidence would say of somebody who did everything. */
    private static Optional<String> undone(Classroom classroom) {
        return classroom.marks().stream()
                .filter(step -> !step.isDone())
                .findFirst()
                .map(step ->
                        "All steps were solved, but in the end '%s' is not done."
                                .formatted(step.title()));
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

    private static Optional<String> tried(Session session, Classroom classroom, int at) {
        Step step = classroom.workshop().steps().get(at);
        List<Check> holding = classroom.holding(step);
        if (!holding.isEmpty()) {
            holding.forEach(check ->
                    session.say(
                            classroom.place(check.command().line())
                                    + "This check holds before the step is done."));
            return Optional.of(
                    classroom.place(step.line())
                            + "What a step asks for is so before anybody did it: %s of its %d."
                                    .formatted(
                                            holding.size() == 1
                                                    ? "a check holds"
                                                    : holding.size() + " checks hold",
                                            step.checks().size()));
        }
        return classroom
                .solve(step)
                .or(() -> classroom.missing(step))
                .or(() -> notCounted(classroom, at));
    }

    /** Why it is not its turn, or was not seen to be open. */
    private static Optional<String> notCounted(Classroom classroom, int at) {
        return classroom.marks().get(at).isDone()
                ? Optional.empty()
                : Optional.of(
                        classroom.place(classroom.workshop().steps().get(at).line())
                                + "The step does not count as done after its solution.");
    }
}
