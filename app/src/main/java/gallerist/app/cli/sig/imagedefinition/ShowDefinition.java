package gallerist.app.cli.sig.imagedefinition;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.DefinitionOptions;
import gallerist.app.cli.option.IdsOption;
import gallerist.app.wire.ImageDefinitionJson;
import gallerist.app.wire.Shape;
import picocli.CommandLine.Mixin;

/** Shows an image definition. */
@Example("gallerist sig image-definition show -g images -r Production -i ubuntu-web")
final class ShowDefinition implements Command {
    @Mixin private DefinitionOptions definition = new DefinitionOptions();
    @Mixin private IdsOption ids = new IdsOption();

    @Override
    public Answer run(Session session) {
        return Answer.forEach(
                ids.or(() -> definition.id(session)),
                id ->
                        Answer.of(
                                session.workspace().definitions().show(session.caller(), id),
                                shown -> Shape.flat(ImageDefinitionJson.print(shown))));
    }
}
