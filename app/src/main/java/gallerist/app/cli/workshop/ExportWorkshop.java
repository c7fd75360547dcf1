package gallerist.app.cli.workshop;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.text.Figures;
import gallerist.app.workshop.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes which steps are done, and what the log of the class says was done when, by whom. */
@Example("gallerist workshop export first-gallery --to report.md")
final class ExportWorkshop implements Command {
    @Mixin private ClassOptions options = new ClassOptions();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FILE",
            description = "The report, in Markdown.")
    private Path to = Path.of("");

    @Override
    public Answer run(Session session) {
        try {
            Classroom classroom = options.started(session);
            Files.writeString(session.resolve(to), report(session, classroom));
            return Answer.nothing();
        } catch (IOException unusable) {
            return Trouble.failed(unusable);
        }
    }

    private static String report(Session session, Classroom classroom) {
        List<Step> steps = classroom.workshop().steps();
        StringBuilder text = new StringBuilder();
        text.append("# ").append(classroom.workshop().title()).append("\n\n");
        text.append(
                "What the workspace %s showed on %s (UTC).\n\n"
                        .formatted(
                                classroom.workspace(),
                                Figures.moment(session.clock().instant(), ZoneOffset.UTC)));
        text.append("| step | done |\n| --- | --- |\n");
        for (Step step : steps) {
            text.append(
                    "| %s | %s |\n".formatted(step.title(), classroom.isDone(step) ? "yes" : "no"));
        }
        text.append("\n## What was done\n\n");
        text.append(indented(classroom.answer("activity-log list --max-events 1000 -o table")));
        text.append("\n## Whether the log is whole\n\n");
        text.append(indented(classroom.answer("activity-log verify -o json")));
        return text.toString();
    }

    private static String indented(String lines) {
        return lines.indent(4);
    }
}
