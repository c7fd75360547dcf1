package gallerist.storage;

import gallerist.model.activity.Anchor;
import gallerist.storage.WorkspaceException.Reason;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.Standing;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * How a backup looks inside: a compressed script whose first line, a comment, says what the rest
 * holds and what its digest is.
 */
final class BackupFile {
    private static final Pattern FIRST_LINE =
            Pattern.compile(
                    "-- gallerist backup: form (\\d{1,9}), epoch (\\d{1,18}), time (\\S+),"
                            + " entries (\\d{1,18}), head ([0-9a-f]{64}), sha256 ([0-9a-f]{64})");
    private static final int FIRST_LINE_LIMIT = 400;

    /**
     * How many times as long as its file a script can be; what is longer was made to be endless.
     */
    private static final long MOST_INFLATED = 200;

    private BackupFile() {}

    /** Writes all that a database holds, reads it back, and only then gives the file its name. */
    static Backup write(Database database, Path file, Instant now) throws IOException {
        Path script = file.resolveSibling(file.getFileName() + ".script");
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            // A place that can't be written is found out here, where it isn't the database's fault.
            Files.newOutputStream(part).close();
            Standing standing = database.writeScript(script);
            String firstLine =
                    "-- gallerist backup: form %d, epoch %d, time %s, entries %d, head %s, sha256 %s\n"
                            .formatted(
                                    standing.form(),
                                    standing.epoch(),
                                    now,
                                    standing.head().count(),
                                    standing.head().hash(),
                                    digest(script));
            try (InputStream in = unzipped(script);
                    OutputStream out = new GZIPOutputStream(Files.newOutputStream(part))) {
                out.write(firstLine.getBytes(StandardCharsets.UTF_8));
                in.transferTo(out);
            }
            force(part);
            verify(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return read(file);
        } finally {
            Files.deleteIfExists(script);
            Files.deleteIfExists(part);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** What the first line says; refuses what is no backup. */
    static Backup read(Path file) {
        return reading(file, (backup, _, _) -> backup);
    }

    /** Refuses a backup that was cut off or altered, or that does more than a backup. */
    static Backup verify(Path file) {
        return reading(
                file,
                (backup, digest, rest) -> {
                    MessageDigest read = sha256();
                    Optional<String> foreign =
                            HarmlessScript.foreignIn(
                                    new DigestInputStream(
                                            new Inflated(rest, MOST_INFLATED * backup.bytes()),
                                            read));
                    if (foreign.isPresent()) {
                        throw unusable(
                                file,
                                "it does more than a backup, which never has '%s'"
                                        .formatted(foreign.get()));
                    }
                    if (!digest.equals(HexFormat.of().formatHex(read.digest()))) {
                        throw unusable(file, "it was altered");
                    }
                    return backup;
                });
    }

    private static <T> T reading(Path file, Reader<T> reader) {
        try (InputStream text = unzipped(file)) {
            Matcher line = FIRST_LINE.matcher(firstLine(text));
            if (!line.matches()) {
                throw unusable(file, "it is no backup of a workspace");
            }
            Backup backup =
                    new Backup(
                            file,
                            time(file, line.group(3)),
                            Integer.parseInt(line.group(1)),
                            Long.parseLong(line.group(2)),
                            new Anchor(Long.parseLong(line.group(4)), line.group(5)),
                            Files.size(file));
            return reader.read(backup, line.group(6), text);
        } catch (NoSuchFileException e) {
            throw unusable(file, "it does not exist", e);
        } catch (IOException e) {
            throw unusable(file, "it can't be read or was cut off", e);
        }
    }

    private static Instant time(Path file, String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException noTime) {
            throw unusable(file, "it is no backup of a workspace", noTime);
        }
    }

    private static String firstLine(InputStream text) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = text.read();
        while (next >= 0 && next != '\n' && line.length() < FIRST_LINE_LIMIT) {
            line.append((char) next);
            next = text.read();
        }
        return line.toString();
    }

    private static InputStream unzipped(Path file) throws IOException {
        InputStream zipped = Files.newInputStream(file);
        boolean isZip = false;
        try {
            InputStream unzipped = new GZIPInputStream(zipped, 1 << 16);
            isZip = true;
            return unzipped;
        } finally {
            if (!isZip) {
                zipped.close();
            }
        }
    }

    private static String digest(Path script) throws IOException {
        try (InputStream text = unzipped(script)) {
            return digest(text);
        }
    }

    private static String digest(InputStream text) throws IOException {
        MessageDigest digest = sha256();
        new DigestInputStream(text, digest).transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static WorkspaceException unusable(Path file, String detail) {
        return new WorkspaceException(Reason.BACKUP_UNUSABLE, file, detail);
    }

    private static WorkspaceException unusable(Path file, String detail, Exception cause) {
        return new WorkspaceException(Reason.BACKUP_UNUSABLE, file, detail, cause);
    }

    @FunctionalInterface
    private interface Reader<T> {
        T read(Backup backup, String digest, InputStream rest) throws IOException;
    }
}
