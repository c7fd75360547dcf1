package gallerist.app.cli.workspace;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.wire.WorkspaceJson;
import gallerist.model.Outcome;
import gallerist.storage.Caller;
import gallerist.storage.Workspace;
import gallerist.storage.WorkspaceSettings;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a workspace in a folder; one that is there already stays as it is. */
@Example({"gallerist workspace init", "gallerist workspace init images --drills"})
final class InitWorkspace implements Command {
    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "The folder; otherwise the one where commands look for it.")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--drills",
            description = "Allow outages and damage to be played through in it.")
    private boolean drills;

    @Override
    public Answer run(Session session) {
        Optional<Path> elsewhere =
                folder.map(session::resolve)
                        .filter(path -> !path.equals(session.workspaceFolder()));
        if (elsewhere.isEmpty()) {
            return prepared(session, session.workspace());
        }
        try (Workspace made = Workspace.open(elsewhere.get(), session.clock())) {
            session.say(
                    "Name it with --workspace '%s', or in GALLERIST_WORKSPACE."
                            .formatted(made.folder()));
            return prepared(session, made);
        }
    }

    private Answer prepared(Session session, Workspace workspace) {
        Outcome<WorkspaceSettings> settings = Outcome.done(workspace.settings().show());
        if (drills) {
            settings =
                    workspace
                            .caller(session.as())
                            .flatMap(caller -> allowDrills(workspace, caller));
        }
        return Answer.of(
                settings, set -> WorkspaceJson.print(workspace.folder(), workspace.about(), set));
    }

    private static Outcome<WorkspaceSettings> allowDrills(Workspace workspace, Caller caller) {
        return workspace
                .settings()
                .write(caller, stored -> new WorkspaceSettings(stored.apiVersion(), true));
    }
}
