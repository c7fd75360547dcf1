package gallerist.app.cli.workspace;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.YesOption;
import gallerist.app.wire.WorkspaceJson;
import gallerist.model.Outcome;
import gallerist.storage.Restored;
import gallerist.storage.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings a backup back, also where the database is damaged. What it replaces is kept aside. */
@Example({
    "gallerist workspace restore --yes",
    "gallerist workspace restore /media/usb/images.sql.gz --yes"
})
final class RestoreWorkspace implements Command {
    @Mixin private YesOption yes = new YesOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The backup; otherwise the newest inside the workspace.")
    private Optional<Path> file = Optional.empty();

    @Override
    public Answer run(Session session) {
        Path folder = session.workspaceFolder();
        if (session.isGuest()) {
            return Answer.failed(
                    "WorkspaceInUse",
                    "The process %d owns the workspace %s. End it, then restore."
                            .formatted(ProcessHandle.current().pid(), folder));
        }
        String backup =
                file.map(path -> session.resolve(path).toString()).orElse("its newest backup");
        if (!yes.given()
                && !session.isAgreed("Replace what %s knows by %s?".formatted(folder, backup))) {
            return Answer.failed("NotConfirmed", "The workspace %s was kept.".formatted(folder));
        }
        return Answer.of(restored(session, folder), WorkspaceJson::print);
    }

    private Outcome<Restored> restored(Session session, Path folder) {
        return file.map(path ->
                        Workspace.restore(
                                folder, session.resolve(path), session.as(), session.clock()))
                .orElseGet(() -> Workspace.restore(folder, session.as(), session.clock()));
    }
}
