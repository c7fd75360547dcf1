package gallerist.app.cli.group;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.model.Outcome;
import gallerist.model.gallery.ResourceGroup;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.JsonNodeFactory;

/** Tells whether there is a resource group of a name. */
@Example("gallerist group exists -n images")
final class GroupExists implements Command {
    @Mixin private GroupName group = new GroupName();

    @Override
    public Answer run(Session session) {
        Outcome<ResourceGroup> found =
                session.workspace().groups().show(session.caller(), group.id(session));
        return Answer.of(
                JsonNodeFactory.instance.booleanNode(found instanceof Outcome.Done<ResourceGroup>));
    }
}
