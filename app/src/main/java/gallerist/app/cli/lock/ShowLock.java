package gallerist.app.cli.lock;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.wire.LockJson;
import gallerist.app.wire.Shape;
import picocli.CommandLine.Mixin;

/** Shows a lock. */
@Example("gallerist lock show -n keep -g images")
final class ShowLock implements Command {
    @Mixin private LockOptions lock = new LockOptions();

    @Override
    public Answer run(Session session) {
        return Answer.forEach(
                lock.addresses(session),
                address ->
                        Answer.of(
                                session.workspace()
                                        .locks()
                                        .show(session.caller(), address.scope(), address.name()),
                                found -> Shape.flat(LockJson.print(found))));
    }
}
