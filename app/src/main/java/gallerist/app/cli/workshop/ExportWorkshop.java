package gallerist.app.cli.workshop;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.workshop.Classroom;
import gallerist.app.workshop.Evidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            Files.writeString(
                    session.resolve(to), new Evidence(classroom).report(session.clock().instant()));
            return Answer.nothing();
        } catch (IOException unusable) {
            return Trouble.failed(unusable);
        }
    }
}
