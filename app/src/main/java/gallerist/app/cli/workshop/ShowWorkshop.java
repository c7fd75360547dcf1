package gallerist.app.cli.workshop;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import java.io.IOException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the first step that is not done, which is read off the workspace. */
@Example({"gallerist workshop show", "gallerist workshop show first-gallery --hints 1"})
final class ShowWorkshop implements Command {
    @Mixin private ClassOptions options = new ClassOptions();

    @Option(names = "--hints", paramLabel = "COUNT", description = "Show so many hints with it.")
    private int hints;

    @Override
    public Answer run(Session session) {
        try {
            return Answer.text(Story.of(options.started(session)).next(hints));
        } catch (IOException unusable) {
            return Trouble.failed(unusable);
        }
    }
}
