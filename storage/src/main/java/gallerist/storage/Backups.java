package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.storage.sql.ActivityTable;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.H2Failures;
import gallerist.storage.sql.WorkspaceTable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Copies of all that a workspace knows, except the bytes of images. */
public final class Backups {
    private static final String ACTION = "Gallerist/workspace/backup/action";
    private static final Duration BETWEEN = Duration.ofHours(1);

    private final Path folder;
    private final Database database;
    private final InstantSource clock;
    private final BackupFolder backups;

    Backups(Path folder, Database database, InstantSource clock) {
        this.folder = folder;
        this.database = database;
        this.clock = clock;
        this.backups = BackupFolder.of(folder);
    }

    /** Oldest first. */
    public Outcome<List<Backup>> list(Caller caller) {
        return permitted(caller, backups::list);
    }

    /** Makes one inside the workspace, which stays until somebody deletes it. */
    public Outcome<Backup> make(Caller caller) {
        return permitted(caller, () -> backups.addAsked(database, clock.instant()));
    }

    /** Makes one where somebody wants it. */
    public Outcome<Backup> make(Caller caller, Path file) {
        return permitted(
                caller,
                () -> {
                    Refusal.unless(
                            !Files.exists(file), new Problem.NameTaken("file", file.toString()));
                    try {
                        return BackupFile.write(database, file, clock.instant());
                    } catch (IOException e) {
                        throw new Refusal(Problem.FileNotWritten.because(file.toString(), e));
                    }
                });
    }

    private <T> Outcome<T> permitted(Caller caller, Work<T> work) {
        return Outcome.of(() -> {
            database.read(transaction -> {
                Permission.require(
                        transaction, caller, ACTION, WorkspaceTable.subscription(transaction));
                return true;
            });
            try {
                return work.run();
            } catch (IOException e) {
                throw H2Failures.explained(folder, e);
            }
        });
    }

    /** Makes one when the newest is an hour old and something has changed since. */
    public Optional<Backup> makeIfDue() {
        return isDue() ? makeUnasked() : Optional.empty();
    }

    /** What goes wrong is only reported: nobody asked, and the older ones are still there. */
    Optional<Backup> makeUnasked() {
        try {
            return Optional.of(backups.addAutomatic(database, clock.instant()));
        } catch (IOException | WorkspaceException e) {
            Logger logger = System.getLogger(Backups.class.getName());
            logger.log(Level.WARNING, "A backup of {0} failed: {1}", folder, e);
            return Optional.empty();
        }
    }

    private boolean isDue() {
        List<Backup> made = backups.list();
        if (made.isEmpty()) {
            return true;
        }
        Backup newest = made.getLast();
        return !clock.instant().isBefore(newest.time().plus(BETWEEN))
                && !newest.anchor().equals(database.read(ActivityTable::head));
    }

    @FunctionalInterface
    private interface Work<T> {
        T run() throws IOException;
    }
}
