package gallerist.app.cli.workspace;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.WorkspaceJson;
import gallerist.storage.Workspace;
import java.util.List;

/** Tells where the workspace is, whose it is, how it behaves and what it holds. */
@Example("gallerist workspace info")
final class ShowWorkspace implements Command {
    private static final List<Column> COLUMNS =
            Column.of(
                    "Folder", "folder",
                    "Owner", "owner",
                    "ApiVersion", "apiVersion",
                    "Drills", "drills",
                    "Entries", "entries");

    @Override
    public Answer run(Session session) {
        Workspace workspace = session.workspace();
        return Answer.of(
                WorkspaceJson.print(
                        workspace.folder(), workspace.about(), workspace.settings().show()),
                COLUMNS);
    }
}
