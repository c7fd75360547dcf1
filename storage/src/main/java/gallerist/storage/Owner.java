package gallerist.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The process that writes a workspace, as it noted itself there.
 *
 * @param socket where it listens for others, empty when it does not
 */
public record Owner(long pid, String socket) {
    private static final String FILE = "owner";

    /**
     * Who noted itself last. The note outlives a process that was killed, so it only tells whom to
     * ask.
     */
    public static Optional<Owner> of(Path folder) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(FILE));
            return lines.size() == 2
                    ? Optional.of(new Owner(Long.parseLong(lines.get(0)), lines.get(1)))
                    : Optional.empty();
        } catch (NoSuchFileException | NumberFormatException nobodyOrHalfWritten) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void note(Path folder) throws IOException {
        Files.writeString(folder.resolve(FILE), pid + "\n" + socket + "\n");
    }

    static void forget(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }
}
