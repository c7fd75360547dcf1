package gallerist.app.cli.workshop;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.workshop.Library;
import gallerist.app.workshop.Workshop;
import gallerist.model.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** Makes a folder with a small workshop that works, to be written further. */
@Example("gallerist workshop new my-workshop")
final class NewWorkshop implements Command {
    @Parameters(paramLabel = "FOLDER", description = "The folder to make.")
    private Path folder = Path.of("");

    @Override
    public Answer run(Session session) {
        Path file = session.resolve(folder).resolve(Workshop.FILE);
        try {
            Library.begin(session.resolve(folder));
            session.say(
                    "Write in %s, then try 'gallerist workshop check %s'.".formatted(file, folder));
            return Answer.nothing();
        } catch (IOException unusable) {
            return Answer.refused(
                    List.of(Problem.FileNotWritten.because(file.toString(), unusable)));
        }
    }
}
