package gallerist.app.cli.lock;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.wire.LockJson;
import gallerist.app.wire.Shape;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Lock;
import gallerist.model.gallery.LockLevel;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Changes what a lock forbids or says; what is not given stays. */
@Example("gallerist lock update -n keep -g images -t ReadOnly --notes \"Frozen for the audit.\"")
final class UpdateLock implements Command {
    @Mixin private LockOptions lock = new LockOptions();

    @Option(
            names = {"-t", "--lock-type"},
            paramLabel = "LEVEL",
            description = "What it forbids.")
    private Optional<LockLevel> level = Optional.empty();

    @Option(
            names = "--notes",
            paramLabel = "TEXT",
            description = "Why it is there and whom to ask, at most 512 characters.")
    private Optional<String> notes = Optional.empty();

    @Override
    public Answer run(Session session) {
        return Answer.forEach(
                lock.addresses(session),
                address ->
                        Answer.of(
                                session.workspace()
                                        .locks()
                                        .write(
                                                session.caller(),
                                                address.scope(),
                                                address.name(),
                                                stored -> changed(stored, address.name())),
                                changed -> Shape.flat(LockJson.print(changed))));
    }

    private Lock changed(Optional<Lock> stored, String name) {
        Lock present =
                stored.orElseThrow(() -> new Refusal(new Problem.NamedNotFound("lock", name, "")));
        return new Lock(
                present.scope(),
                present.name(),
                level.orElse(present.level()),
                notes.orElse(present.notes()));
    }
}
