package gallerist.app.cli.workspace;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.YesOption;
import gallerist.app.text.Figures;
import gallerist.app.wire.WorkspaceJson;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.replication.CopyState;
import gallerist.storage.Restored;
import gallerist.storage.Workspace;
import java.nio.file.Path;
import java.util.List;
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
        return switch (restored(session, folder)) {
            case Outcome.Done<Restored>(Restored done) -> noticed(session, done);
            case Outcome.Refused<Restored>(List<Problem> problems) -> Answer.refused(problems);
        };
    }

    /** Stores may hold more than a backup knows, and less. */
    private static Answer noticed(Session session, Restored restored) {
        int strays =
                session.workspace()
                        .strays()
                        .list(session.caller(), Optional.empty())
                        .orThrow()
                        .size();
        int missing = (int) missing(session);
        if (missing > 0) {
            session.say(
                    "Not in their stores: %s. They are made again where a whole one is left. See 'replication status'."
                            .formatted(Figures.counted(missing, "copy", "copies")));
        }
        if (strays > 0) {
            session.say(
                    "Unknown to the backup, and kept: %s. See 'region store strays'; 'workspace rebuild' makes their resources again."
                            .formatted(
                                    Figures.counted(
                                            strays, "thing in a store", "things in stores")));
        }
        return Answer.of(
                WorkspaceJson.print(restored).put("missing", missing).put("strays", strays));
    }

    private static long missing(Session session) {
        return session
                .workspace()
                .replications()
                .status(session.caller(), session.workspace().subscription())
                .orThrow()
                .stream()
                .flatMap(version -> version.replicas().stream())
                .filter(copy -> copy.state() == CopyState.LOST)
                .count();
    }

    private Outcome<Restored> restored(Session session, Path folder) {
        return file.map(path ->
                        Workspace.restore(
                                folder, session.resolve(path), session.as(), session.clock()))
                .orElseGet(() -> Workspace.restore(folder, session.as(), session.clock()));
    }
}
