package gallerist.app.cli.workshop;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.text.Figures;
import gallerist.app.workshop.Source;
import gallerist.app.workshop.Workshop.Mistake;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Parameters;

/** Names every mistake with its file and line; exit code 1 where there is one. */
@Example({"gallerist workshop check my-workshop", "gallerist workshop check first-gallery"})
final class CheckWorkshop implements Command {
    /** How many mistakes are told; whoever has more mends these first. */
    private static final int MOST = 200;

    @Parameters(paramLabel = "FOLDER", description = "The folder of the workshop.")
    private String folder = "";

    @Override
    public Answer run(Session session) {
        try {
            Source source = TypedWorkshop.of(session, folder);
            List<Mistake> mistakes = Lint.of(session.root(), source.folder(), source.read());
            mistakes.stream()
                    .limit(MOST)
                    .forEach(mistake ->
                            session.say(
                                    "%s:%d: %s"
                                            .formatted(
                                                    source.file(),
                                                    mistake.line(),
                                                    mistake.sentence())));
            if (mistakes.isEmpty()) {
                session.say("No mistakes. 'gallerist workshop run %s' tries it.".formatted(folder));
                return Answer.nothing();
            }
            return Answer.failed(
                    "WorkshopBroken",
                    "The workshop has %s."
                            .formatted(Figures.counted(mistakes.size(), "mistake", "mistakes")));
        } catch (IOException unusable) {
            return Trouble.failed(unusable);
        }
    }
}
