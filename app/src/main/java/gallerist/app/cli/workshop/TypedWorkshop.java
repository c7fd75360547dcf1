package gallerist.app.cli.workshop;

import gallerist.app.cli.Session;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.workshop.Library;
import gallerist.app.workshop.Source;
import gallerist.app.workshop.Workshop;
import gallerist.model.Nearest;
import java.nio.file.Path;

/** The workshop that a word on the command line means. */
final class TypedWorkshop {
    private TypedWorkshop() {}

    static Source of(Session session, String typed) {
        return Source.of(typed, session.resolve(Path.of(typed))).orElseThrow(() -> unknown(typed));
    }

    private static WrongCommandLine unknown(String typed) {
        String nearest = Nearest.to(typed, Library.OWN);
        return new WrongCommandLine(
                "There is no workshop '%s', and no folder of this name with a %s.%s"
                        .formatted(
                                typed,
                                Workshop.FILE,
                                nearest.isEmpty()
                                        ? " See 'gallerist workshop list'."
                                        : " Did you mean '%s'?".formatted(nearest)));
    }
}
