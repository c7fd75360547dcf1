package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.activity.Facts;
import gallerist.model.activity.Operation;
import gallerist.storage.Writes.Written;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.WorkspaceTable;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How the workspace behaves. Everybody may look. */
public final class Settings {
    private final Database database;
    private final Writes writes;

    Settings(Database database, Writes writes) {
        this.database = database;
        this.writes = writes;
    }

    public WorkspaceSettings show() {
        return database.read(WorkspaceTable::settings);
    }

    public Outcome<WorkspaceSettings> write(Caller caller, UnaryOperator<WorkspaceSettings> edit) {
        return writes.attempt(
                caller,
                Operation.WORKSPACE_WRITE,
                database.read(WorkspaceTable::subscription),
                transaction -> {
                    WorkspaceSettings before = WorkspaceTable.settings(transaction);
                    WorkspaceSettings wanted = edit.apply(before);
                    WorkspaceTable.update(transaction, wanted);
                    return Written.changed(wanted, facts(before), facts(wanted));
                });
    }

    private static Facts facts(WorkspaceSettings settings) {
        return new Facts(
                Map.of(
                        "apiVersion", settings.apiVersion().text(),
                        "drills", Boolean.toString(settings.drills())));
    }
}
