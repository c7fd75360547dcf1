package gallerist.app.cli.workshop;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.workshop.Classroom;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Mixin;

/** Makes a class: a workspace of its own with what the workshop begins with. */
@Example({
    "gallerist workshop start first-gallery",
    "gallerist workshop start my-workshop --in class"
})
final class StartWorkshop implements Command {
    @Mixin private ClassOptions options = new ClassOptions();

    @Override
    public Answer run(Session session) {
        try {
            Classroom classroom = options.wanted(session);
            if (classroom.isStarted()) {
                return Answer.failed(
                        "ClassExists",
                        "There is a class in %s. See 'gallerist workshop reset'."
                                .formatted(classroom.folder()));
            }
            return begun(session, classroom, classroom.begin());
        } catch (IOException unusable) {
            return Trouble.failed(unusable);
        }
    }

    static Answer begun(Session session, Classroom classroom, Optional<String> wrong) {
        if (wrong.isPresent()) {
            return Answer.failed("WorkshopBroken", wrong.orElseThrow());
        }
        session.say("The class has a workspace of its own. Use it with");
        session.say("    " + classroom.entering());
        session.say("and see what is next with 'gallerist workshop show'.");
        return Answer.text(Story.of(classroom).beginning());
    }
}
