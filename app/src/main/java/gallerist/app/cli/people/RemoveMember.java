package gallerist.app.cli.people;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import picocli.CommandLine.Mixin;

/** Ends a membership. */
@Example(
        "gallerist ad group member remove --group \"Image Consumers\" --member-id jonas.weber@contoso.com")
final class RemoveMember implements Command {
    @Mixin private TeamOption group = new TeamOption();

    @Mixin private MemberOption member = new MemberOption();

    @Override
    public Answer run(Session session) {
        return Answer.silently(
                session.workspace()
                        .people()
                        .removeMember(session.caller(), group.typed(), member.typed()));
    }
}
