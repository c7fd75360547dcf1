package gallerist.storage;

import gallerist.storage.WorkspaceException.Reason;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.DatabaseException;
import gallerist.storage.sql.H2Failures;
import gallerist.storage.sql.H2File;
import gallerist.storage.sql.Migrations;
import gallerist.storage.sql.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** The way into a workspace: makes it on first use, and refuses what should not be touched. */
final class Opening {
    private final Path folder;
    private final Ownership ownership;
    private final NotedHead noted;
    private final Migrations migrations;

    Opening(Path folder, Ownership ownership, NotedHead noted, Migrations migrations) {
        this.folder = folder;
        this.ownership = ownership;
        this.noted = noted;
        this.migrations = migrations;
    }

    /** The database in its newest form. */
    H2File open(Instant now, String login) {
        if (!Files.exists(H2File.of(folder))) {
            begin(now, login);
        }
        H2File file = H2File.open(folder, this::own);
        boolean sound = false;
        try {
            bringUp(file.database(), now);
            sound = true;
            return file;
        } finally {
            if (!sound) {
                file.close();
            }
        }
    }

    private void own() {
        ownership.own();
        noted.open();
    }

    private void begin(Instant now, String login) {
        ownership.own();
        // Another process may have been here while this one waited.
        if (Files.exists(H2File.of(folder))) {
            return;
        }
        if (noted.anchor().count() > 0 || BackupFolder.of(folder).newest().isPresent()) {
            throw damaged("its database file is missing");
        }
        H2File.create(
                folder,
                database -> {
                    migrations.create(database, now);
                    return FirstUse.prepare(database, now, login);
                });
    }

    private void bringUp(Database database, Instant now) {
        Standing standing = standing(database);
        if (standing.form() > migrations.newest()) {
            throw new WorkspaceException(
                    Reason.NEWER,
                    folder,
                    "its tables have form %d, this program knows form %d"
                            .formatted(standing.form(), migrations.newest()));
        }
        if (standing.head().count() < noted.anchor().count()) {
            throw damaged(
                    "its log ends at entry %d, but had %d"
                            .formatted(standing.head().count(), noted.anchor().count()));
        }
        if (standing.form() < migrations.newest()) {
            backUp(database, now);
            migrations.run(database, standing.form(), now);
        }
    }

    private void backUp(Database database, Instant now) {
        try {
            BackupFolder.of(folder).addAutomatic(database, now);
        } catch (IOException e) {
            throw H2Failures.explained(folder, e);
        }
    }

    private Standing standing(Database database) {
        try {
            return database.read(Standing::of);
        } catch (DatabaseException e) {
            if (e.isMissingTable()) {
                throw damaged("its database file holds no tables");
            }
            throw e;
        }
    }

    private WorkspaceException damaged(String detail) {
        return new WorkspaceException(Reason.DAMAGED, folder, detail);
    }
}
