package gallerist.app.cli.replication;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.storage.VersionReplication;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Tells how far versions have come: each copy with its place, its proof and its file. */
@Example({
    "gallerist replication status -g images -r Production -i ubuntu-web -e 1.0.0",
    "gallerist replication status -o table"
})
final class ShowStatus implements Command {
    @Mixin private MovedOptions moved = new MovedOptions();

    @Override
    public Answer run(Session session) {
        List<VersionReplication> versions = moved.versions(session);
        versions.forEach(each -> session.warn(each.cautions(session.clock().instant())));
        return of(session, moved, versions);
    }

    /** The same of what was named otherwise. */
    static Answer of(Session session, MovedOptions moved) {
        return of(session, moved, moved.versions(session));
    }

    private static Answer of(
            Session session, MovedOptions moved, List<VersionReplication> versions) {
        Queued queued = Queued.in(session);
        return moved.isOne(session)
                ? CopyTable.of(versions.getFirst(), queued)
                : CopyTable.of(versions, queued);
    }
}
