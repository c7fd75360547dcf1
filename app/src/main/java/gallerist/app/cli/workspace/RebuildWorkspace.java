package gallerist.app.cli.workspace;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.YesOption;
import gallerist.app.wire.WorkspaceJson;
import gallerist.storage.Rebuilt;
import gallerist.storage.Workspace;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Makes the catalogue again from what lies beside the bytes: all of it where the database is lost,
 * otherwise what it does not know. What is known stays as it is, what was deleted stays away.
 */
@Example({
    "gallerist workspace rebuild --yes",
    "gallerist workspace rebuild --store /mnt/share/westeurope/1 --yes"
})
final class RebuildWorkspace implements Command {
    @Mixin private YesOption yes = new YesOption();

    @Option(
            names = "--store",
            arity = "1..*",
            paramLabel = "DIR",
            description = "The folder of a zone outside the workspace.")
    private List<Path> stores = List.of();

    @Override
    public Answer run(Session session) {
        Path folder = session.workspaceFolder();
        if (session.isGuest()) {
            return Answer.failed(
                    "WorkspaceInUse",
                    "The process %d owns the workspace %s. End it, then rebuild."
                            .formatted(ProcessHandle.current().pid(), folder));
        }
        if (!yes.given()
                && !session.isAgreed(
                        "Make the catalogue of %s again from its region stores?"
                                .formatted(folder))) {
            return Answer.failed("NotConfirmed", "The workspace %s was kept.".formatted(folder));
        }
        return Answer.of(
                Workspace.rebuild(
                        folder,
                        stores.stream().map(session::resolve).toList(),
                        session.as(),
                        session.clock()),
                rebuilt -> {
                    if (stores.isEmpty()) {
                        advise(session, rebuilt);
                    }
                    return WorkspaceJson.print(rebuilt);
                });
    }

    /** A database that is gone was the only one that knew. */
    private static void advise(Session session, Rebuilt rebuilt) {
        if (!rebuilt.keptAside().isEmpty() || !rebuilt.resources().isEmpty()) {
            session.say(
                    "Did regions keep their bytes outside the workspace? Before anything is copied"
                            + " there again, name the folder of each zone, the one with"
                            + " 'gallerist.store' in it: gallerist workspace rebuild --store DIR");
        }
    }
}
