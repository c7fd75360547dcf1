package gallerist.app.cli.workspace;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.BackupJson;
import java.util.List;

/** Lists the backups inside the workspace, the newest first. */
@Example("gallerist workspace backups -o table")
final class ListBackups implements Command {
    private static final List<Column> COLUMNS =
            Column.of("Time", "time", "Entries", "entries", "Bytes", "bytes", "File", "file");

    @Override
    public Answer run(Session session) {
        return Answer.list(
                session.workspace().backups().list(session.caller()).orThrow().reversed(),
                BackupJson::print,
                COLUMNS);
    }
}
