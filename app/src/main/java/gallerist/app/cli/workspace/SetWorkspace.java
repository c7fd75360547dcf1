package gallerist.app.cli.workspace;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.wire.WorkspaceJson;
import gallerist.model.gallery.ApiVersion;
import gallerist.storage.Workspace;
import gallerist.storage.WorkspaceSettings;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Chooses how the workspace behaves. */
@Example({"gallerist workspace set --api-version 2024-03-03", "gallerist workspace set --drills"})
final class SetWorkspace implements Command {
    @Option(
            names = "--api-version",
            paramLabel = "VERSION",
            description = "The version of the service whose defaults new resources get.")
    private Optional<ApiVersion> apiVersion = Optional.empty();

    @Option(
            names = "--drills",
            paramLabel = "true|false",
            description = "Whether outages and damage may be played through.")
    private Optional<Boolean> drills = Optional.empty();

    @Override
    public Answer run(Session session) {
        if (apiVersion.isEmpty() && drills.isEmpty()) {
            throw new WrongCommandLine("Say what to set: --api-version or --drills.");
        }
        Workspace workspace = session.workspace();
        return Answer.of(
                workspace
                        .settings()
                        .write(
                                session.caller(),
                                stored ->
                                        new WorkspaceSettings(
                                                apiVersion.orElse(stored.apiVersion()),
                                                drills.orElse(stored.drills()))),
                set -> WorkspaceJson.print(workspace.folder(), workspace.about(), set));
    }
}
