package gallerist.app.cli.workspace;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.wire.BackupJson;
import gallerist.model.Outcome;
import gallerist.storage.Backup;
import gallerist.storage.Backups;
import gallerist.storage.Caller;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Saves everything that the workspace knows, except the bytes of images, in one file. */
@Example({"gallerist workspace backup", "gallerist workspace backup --to /media/usb/images.sql.gz"})
final class MakeBackup implements Command {
    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "The new file; otherwise one inside the workspace.")
    private Optional<Path> to = Optional.empty();

    @Override
    public Answer run(Session session) {
        Backups backups = session.workspace().backups();
        Caller caller = session.caller();
        Outcome<Backup> made =
                to.map(file -> backups.make(caller, session.resolve(file)))
                        .orElseGet(() -> backups.make(caller));
        return Answer.of(made, BackupJson::print);
    }
}
