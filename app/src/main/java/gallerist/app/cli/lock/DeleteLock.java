package gallerist.app.cli.lock;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import picocli.CommandLine.Mixin;

/** Lifts a lock. */
@Example("gallerist lock delete -n keep -g images")
final class DeleteLock implements Command {
    @Mixin private LockOptions lock = new LockOptions();

    @Override
    public Answer run(Session session) {
        return Answer.forEach(
                lock.addresses(session),
                address ->
                        Answer.silently(
                                session.workspace()
                                        .locks()
                                        .delete(
                                                session.caller(),
                                                address.scope(),
                                                address.name())));
    }
}
