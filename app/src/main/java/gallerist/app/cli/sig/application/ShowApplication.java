package gallerist.app.cli.sig.application;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.ApplicationOptions;
import gallerist.app.cli.option.IdsOption;
import gallerist.app.wire.ApplicationJson;
import gallerist.app.wire.Shape;
import picocli.CommandLine.Mixin;

/** Shows a VM application. */
@Example("gallerist sig gallery-application show -g images -r Production -n node-agent")
final class ShowApplication implements Command {
    @Mixin private ApplicationOptions application = new ApplicationOptions();
    @Mixin private IdsOption ids = new IdsOption();

    @Override
    public Answer run(Session session) {
        return Answer.forEach(
                ids.or(() -> application.id(session)),
                id ->
                        Answer.of(
                                session.workspace().applications().show(session.caller(), id),
                                shown -> Shape.flat(ApplicationJson.print(shown))));
    }
}
