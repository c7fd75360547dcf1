package gallerist.app.cli.lock;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.wire.LockJson;
import gallerist.app.wire.Shape;
import gallerist.model.gallery.Lock;
import gallerist.model.gallery.LockLevel;
import gallerist.model.gallery.ResourceId;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Locks a resource, a resource group or the subscription, with everything inside. */
@Example({
    "gallerist lock create -n keep -t CanNotDelete -g images",
    "gallerist lock create -n keep -t ReadOnly -g images --resource Production --resource-type"
            + " Microsoft.Compute/galleries --notes \"Ask the image team.\""
})
final class CreateLock implements Command {
    @Mixin private LockScope scope = new LockScope();

    @Option(
            names = {"-n", "--name"},
            required = true,
            paramLabel = "NAME",
            description = "What the lock is called.")
    private String name = "";

    @Option(
            names = {"-t", "--lock-type"},
            required = true,
            paramLabel = "LEVEL",
            description = "What it forbids.")
    private LockLevel level = LockLevel.CAN_NOT_DELETE;

    @Option(
            names = "--notes",
            paramLabel = "TEXT",
            description = "Why it is there and whom to ask, at most 512 characters.")
    private String notes = "";

    @Override
    public Answer run(Session session) {
        ResourceId locked = scope.id(session);
        return Answer.of(
                session.workspace()
                        .locks()
                        .write(
                                session.caller(),
                                locked,
                                name,
                                _ -> new Lock(locked, name, level, notes)),
                lock -> Shape.flat(LockJson.print(lock)));
    }
}
