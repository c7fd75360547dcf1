package gallerist.app.cli.source;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.IdsOption;
import gallerist.app.wire.NamedSourceJson;
import gallerist.app.wire.Shape;
import gallerist.model.gallery.Kind;
import picocli.CommandLine.Mixin;

/** Shows a managed image, snapshot or disk. */
@Example("{} -g images -n ubuntu-build")
final class ShowSource implements Command {
    @Mixin private SourceName source = new SourceName();
    @Mixin private IdsOption ids = new IdsOption();

    private final Kind kind;

    ShowSource(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Answer run(Session session) {
        return Answer.forEach(
                ids.or(() -> source.id(session, kind)),
                id ->
                        Answer.of(
                                session.workspace().sources().show(session.caller(), id),
                                found -> Shape.flat(NamedSourceJson.print(found))));
    }
}
