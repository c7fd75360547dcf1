package gallerist.storage;

import gallerist.storage.file.Private;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.H2Failures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The backups inside a workspace. Those that were made without being asked for are thinned out as
 * they grow old.
 */
final class BackupFolder {
    private static final String ASKED = "asked-";
    private static final String AUTOMATIC = "auto-";
    private static final String SUFFIX = ".sql.gz";
    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Path workspace;
    private final Path folder;

    private BackupFolder(Path workspace) {
        this.workspace = workspace;
        this.folder = workspace.resolve("backups");
    }

    static BackupFolder of(Path workspace) {
        return new BackupFolder(workspace);
    }

    /** Oldest first; those whose first line can't be read are left out. */
    List<Backup> list() {
        return files().stream().flatMap(BackupFolder::readable).toList();
    }

    private static Stream<Backup> readable(Path file) {
        try {
            return Stream.of(BackupFile.read(file));
        } catch (WorkspaceException unreadable) {
            return Stream.empty();
        }
    }

    /** Also one that can't be read. */
    Optional<Path> newest() {
        List<Path> files = files();
        return files.isEmpty() ? Optional.empty() : Optional.of(files.getLast());
    }

    List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(BackupFolder::isBackup)
                    .sorted(Comparator.comparing(BackupFolder::time))
                    .toList();
        } catch (IOException e) {
            throw H2Failures.explained(workspace, e);
        }
    }

    private static boolean isBackup(Path file) {
        String name = file.getFileName().toString();
        return (name.startsWith(ASKED) || name.startsWith(AUTOMATIC)) && name.endsWith(SUFFIX);
    }

    private static String time(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.indexOf('-') + 1);
    }

    /** One that somebody asked for, which stays until somebody deletes it. */
    Backup addAsked(Database database, Instant now) throws IOException {
        return add(ASKED, database, now);
    }

    /** One that nobody asked for; others that it makes superfluous go. */
    Backup addAutomatic(Database database, Instant now) throws IOException {
        Backup added = add(AUTOMATIC, database, now);
        List<Backup> automatic =
                list().stream()
                        .filter(backup ->
                                backup.file().getFileName().toString().startsWith(AUTOMATIC))
                        .toList();
        for (Backup superfluous : Rotation.superfluous(automatic)) {
            Files.deleteIfExists(superfluous.file());
        }
        return added;
    }

    private Backup add(String kind, Database database, Instant now) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder, Private.folder(folder));
        }
        return BackupFile.write(database, folder.resolve(kind + TIME.format(now) + SUFFIX), now);
    }
}
