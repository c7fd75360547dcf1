package gallerist.app.cli.source;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.IdsOption;
import gallerist.model.gallery.Kind;
import picocli.CommandLine.Mixin;

/** Deletes a managed image, snapshot or disk; versions made from it stay. */
@Example("{} -g images -n ubuntu-build")
final class DeleteSource implements Command {
    @Mixin private SourceName source = new SourceName();
    @Mixin private IdsOption ids = new IdsOption();

    private final Kind kind;

    DeleteSource(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Answer run(Session session) {
        return Answer.forEach(
                ids.or(() -> source.id(session, kind)),
                id -> Answer.silently(session.workspace().sources().delete(session.caller(), id)));
    }
}
