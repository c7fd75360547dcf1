package gallerist.app.cli.workshop;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.YesOption;
import gallerist.app.workshop.Classroom;
import java.io.IOException;
import picocli.CommandLine.Mixin;

/** Takes the workspace of a class away and makes it anew. */
@Example({"gallerist workshop reset --yes", "gallerist workshop reset first-gallery --yes"})
final class ResetWorkshop implements Command {
    @Mixin private ClassOptions options = new ClassOptions();
    @Mixin private YesOption yes = new YesOption();

    @Override
    public Answer run(Session session) {
        try {
            Classroom classroom = options.started(session);
            if (classroom.isInUse()) {
                return Answer.failed(
                        "WorkspaceInUse",
                        "The workspace of the class is open in a window or worker: close it first.");
            }
            if (!yes.given()
                    && !session.isAgreed(
                            "Forget everything that was done in %s?"
                                    .formatted(classroom.folder()))) {
                return Answer.failed("NotConfirmed", "The class was left as it is.");
            }
            return StartWorkshop.begun(session, classroom, classroom.beginAgain());
        } catch (IOException unusable) {
            return Trouble.failed(unusable);
        }
    }
}
