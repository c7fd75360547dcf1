package gallerist.app.cli.lock;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.LockJson;
import gallerist.app.wire.Shape;
import gallerist.model.gallery.Lock;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Lists the locks on a scope, those inside it, and those above, which hold there too. */
@Example({"gallerist lock list -o table", "gallerist lock list -g images"})
final class ListLocks implements Command {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("Name", "name"),
                    Column.text("Level", "level"),
                    Column.place("Scope", "id"),
                    Column.text("Notes", "notes"));

    @Mixin private LockScope scope = new LockScope();

    @Mixin private PageOptions page = new PageOptions();

    @Override
    public Answer run(Session session) {
        return Answer.page(
                page.cut(
                        session.workspace()
                                .locks()
                                .list(session.caller(), scope.id(session))
                                .orThrow(),
                        Lock::id),
                lock -> Shape.flat(LockJson.print(lock)),
                COLUMNS);
    }
}
