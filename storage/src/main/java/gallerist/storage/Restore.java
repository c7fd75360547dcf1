package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Refusal;
import gallerist.model.activity.Anchor;
import gallerist.model.activity.Chain;
import gallerist.model.activity.ChainCheck;
import gallerist.model.activity.Change;
import gallerist.model.activity.Entry;
import gallerist.model.activity.Operation;
import gallerist.model.activity.Status;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Principal;
import gallerist.storage.WorkspaceException.Reason;
import gallerist.storage.replication.Markers;
import gallerist.storage.sql.AccessTable;
import gallerist.storage.sql.ActivityTable;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.DatabaseException;
import gallerist.storage.sql.H2File;
import gallerist.storage.sql.Migrations;
import gallerist.storage.sql.PrincipalTable;
import gallerist.storage.sql.Standing;
import gallerist.storage.sql.Transaction;
import gallerist.storage.sql.WorkspaceTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/**
 * Brings a backup back. The new database takes the place of the old one in one step, so that
 * whoever is interrupted has the one or the other; the old one is kept aside.
 */
final class Restore {
    private final Path folder;
    private final InstantSource clock;
    private final Migrations migrations;
    private final String as;

    /**
     * Prepares a restore.
     *
     * @param as who does it; nobody named is the owner of the workspace
     */
    Restore(Path folder, InstantSource clock, Migrations migrations, String as) {
        this.folder = folder;
        this.clock = clock;
        this.migrations = migrations;
        this.as = as;
    }

    /** What the database that is to be replaced says, where it can be read. */
    private record Replaced(Principal caller, Standing standing) {}

    Outcome<Restored> newest() {
        return from(
                BackupFolder.of(folder)
                        .newest()
                        .orElseThrow(() ->
                                BackupFile.unusable(
                                        folder.resolve("backups"), "no backup is there")));
    }

    Outcome<Restored> from(Path file) {
        WorkspaceFolder.prepare(folder);
        Backup backup = BackupFile.verify(file);
        if (backup.form() > migrations.newest()) {
            throw new WorkspaceException(
                    Reason.NEWER,
                    folder,
                    "the backup has form %d, this program knows form %d"
                            .formatted(backup.form(), migrations.newest()));
        }
        return Outcome.of(() -> replaced(backup, permitted()));
    }

    private Restored replaced(Backup backup, Optional<Replaced> old) {
        Restored restored;
        try (Ownership ownership = Ownership.reading(folder)) {
            ownership.own();
            restored = replace(backup, old);
        }
        // Its first backup notes the new epoch, so that no other restore takes the same.
        try (Workspace workspace = Workspace.open(folder, clock, migrations)) {
            workspace.backups().makeUnasked();
        }
        return restored;
    }

    /** Whoever may not restore the workspace that is there is refused; a damaged one can't tell. */
    private Optional<Replaced> permitted() {
        if (!Files.exists(H2File.of(folder))) {
            return Optional.empty();
        }
        try (Workspace current = Workspace.open(folder, clock, migrations)) {
            Caller caller = current.caller(as).orThrow();
            return Optional.of(
                    new Replaced(caller.principal(), current.standingBeforeRestore(caller)));
        } catch (WorkspaceException e) {
            if (e.reason() == Reason.DAMAGED) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private Restored replace(Backup backup, Optional<Replaced> old) {
        long epoch = 1 + Math.max(backup.epoch(), highestEpoch(old));
        return H2File.create(
                folder,
                database -> {
                    fill(database, backup);
                    Anchor head =
                            database.write(transaction -> sign(transaction, backup, old, epoch));
                    return new Restored(
                            backup, epoch, head, Aside.keep(folder, clock.instant(), epoch));
                });
    }

    private long highestEpoch(Optional<Replaced> replaced) {
        long ofBackups =
                BackupFolder.of(folder).list().stream().mapToLong(Backup::epoch).max().orElse(0);
        long ofDatabase = replaced.map(old -> old.standing().epoch()).orElse(0L);
        return Math.max(Math.max(ofBackups, ofDatabase), Markers.highestEpoch(folder));
    }

    /** What a backup holds may be anybody's, and contradict itself in any way. */
    private void fill(Database database, Backup backup) {
        try {
            read(database, backup);
        } catch (DatabaseException
                | Refusal
                | IllegalArgumentException
                | DateTimeException
                | NoSuchElementException
                | StackOverflowError contradiction) {
            throw new WorkspaceException(
                    Reason.BACKUP_UNUSABLE,
                    backup.file(),
                    "it holds what no workspace can hold",
                    contradiction);
        }
    }

    private void read(Database database, Backup backup) {
        database.readScript(backup.file());
        ChainCheck check =
                database.read(transaction ->
                        Chain.verify(ActivityTable.all(transaction), List.of(backup.anchor())));
        if (!check.equals(new ChainCheck.Whole(backup.anchor()))) {
            throw BackupFile.unusable(backup.file(), "its log was altered");
        }
        migrations.run(database, backup.form(), clock.instant());
    }

    private Anchor sign(
            Transaction transaction, Backup backup, Optional<Replaced> replaced, long epoch) {
        ResourceId scope = WorkspaceTable.subscription(transaction);
        Principal caller = replaced.map(Replaced::caller).orElseGet(() -> named(transaction));
        if (replaced.isEmpty()) {
            AccessTable.rights(transaction, caller)
                    .require(caller, Operation.WORKSPACE_RESTORE.action(), scope);
        }
        WorkspaceTable.raiseEpoch(transaction, epoch);
        return ActivityTable.append(
                transaction,
                ActivityTable.head(transaction),
                entry(scope, caller, changes(backup, replaced, epoch)));
    }

    private Principal named(Transaction transaction) {
        return as.isEmpty()
                ? PrincipalTable.owner(transaction)
                : PrincipalTable.named(transaction, as);
    }

    private static List<Change> changes(Backup backup, Optional<Replaced> replaced, long epoch) {
        Optional<Standing> before = replaced.map(Replaced::standing);
        return List.of(
                new Change("backup", "", backup.file().getFileName().toString()),
                new Change(
                        Anchors.EPOCH,
                        before.map(standing -> "" + standing.epoch()).orElse(""),
                        "" + epoch),
                new Change(
                        "entries",
                        before.map(standing -> "" + standing.head().count()).orElse(""),
                        "" + backup.anchor().count()));
    }

    private Entry entry(ResourceId scope, Principal caller, List<Change> changes) {
        return new Entry(
                0,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Operation.WORKSPACE_RESTORE.action(),
                scope.toString(),
                caller.name(),
                caller.id().toString(),
                Workspace.login(),
                UUID.randomUUID(),
                Status.SUCCEEDED,
                "",
                changes,
                "",
                "");
    }
}
