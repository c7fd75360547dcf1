package gallerist.app.cli.sig.imagedefinition;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.DefinitionOptions;
import gallerist.app.cli.option.IdsOption;
import gallerist.app.cli.option.NoWaitOption;
import picocli.CommandLine.Mixin;

/** Deletes an image definition that has no versions any more. */
@Example("gallerist sig image-definition delete -g images -r Production -i ubuntu-web")
final class DeleteDefinition implements Command {
    @Mixin private DefinitionOptions definition = new DefinitionOptions();
    @Mixin private IdsOption ids = new IdsOption();
    @Mixin private NoWaitOption noWait = new NoWaitOption();

    @Override
    public Answer run(Session session) {
        return noWait.shown(
                Answer.forEach(
                        ids.or(() -> definition.id(session)),
                        id ->
                                Answer.silently(
                                        session.workspace()
                                                .definitions()
                                                .delete(session.caller(), id))));
    }
}
