package gallerist.app.cli.source;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.deletion.Removal;
import gallerist.app.cli.option.IdsOption;
import gallerist.app.cli.option.YesOption;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Deletes a managed image, snapshot or disk; versions made from it stay. */
@Example("{} -g images -n ubuntu-build")
final class DeleteSource implements Command {
    @Mixin private SourceName source = new SourceName();
    @Mixin private IdsOption ids = new IdsOption();
    @Mixin private YesOption yes = new YesOption();
    @Mixin private Removal removal = new Removal();

    private final Kind kind;

    DeleteSource(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Answer run(Session session) {
        List<ResourceId> targets = ids.or(() -> source.id(session, kind));
        return yes.confirmedOnTerminal(
                session,
                "Delete with its bytes",
                targets,
                () ->
                        removal.of(
                                session,
                                targets,
                                id -> session.workspace().sources().delete(session.caller(), id)));
    }
}
