package gallerist.app.cli.workspace;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.text.Sentences;
import gallerist.app.wire.BackupJson;
import gallerist.storage.Backup;
import gallerist.storage.Workspace;
import gallerist.storage.WorkspaceException;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Lists the backups inside the workspace, the newest first. */
@Example("gallerist workspace backups -o table")
final class ListBackups implements Command {
    private static final List<Column> COLUMNS =
            Column.of("Time", "time", "Entries", "entries", "Bytes", "bytes", "File", "file");

    @Mixin private PageOptions page = new PageOptions();

    @Override
    public Answer run(Session session) {
        return Answer.page(
                page.cut(backups(session).reversed(), each -> each.file().toString()),
                BackupJson::print,
                COLUMNS);
    }

    private static List<Backup> backups(Session session) {
        try {
            return session.workspace().backups().list(session.caller()).orThrow();
        } catch (WorkspaceException failure) {
            if (failure.reason() != WorkspaceException.Reason.DAMAGED) {
                throw failure;
            }
            // Just now somebody needs to know which there are.
            session.warn(Sentences.of(failure));
            return Workspace.backupsIn(session.workspaceFolder());
        }
    }
}
