package gallerist.app.cli.role;

import static gallerist.app.cli.Word.noun;
import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import java.util.List;

/** The words after {@code gallerist role}. */
public final class RoleWords {
    private RoleWords() {}

    public static List<Word> list() {
        return List.of(
                noun("assignment", "Roles that are given to somebody.", RoleWords::assignments),
                noun(
                        "definition",
                        "The roles there are.",
                        () -> List.of(verb("list", "List roles.", ListRoles::new))),
                verb(
                        "check",
                        "Tell whether somebody may do something, and why.",
                        CheckRights::new));
    }

    private static List<Word> assignments() {
        return List.of(
                verb("create", "Give a role to somebody.", CreateAssignment::new),
                verb("list", "List who has which role.", ListAssignments::new),
                verb("delete", "Take roles away.", DeleteAssignments::new));
    }
}
