package gallerist.app.cli.replication;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.VersionReplication;
import java.util.ArrayList;
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
        List<VersionReplication> versions = new ArrayList<>();
        for (ResourceId scope : moved.scopes(session)) {
            versions.addAll(
                    session.workspace().replications().status(session.caller(), scope).orThrow());
        }
        versions.forEach(each -> session.warn(each.cautions(session.clock().instant())));
        return moved.isOne(session) ? CopyTable.of(versions.getFirst()) : CopyTable.of(versions);
    }

    static Answer of(Session session, ResourceId version) {
        return CopyTable.of(
                session.workspace()
                        .replications()
                        .status(session.caller(), version)
                        .orThrow()
                        .getFirst());
    }
}
