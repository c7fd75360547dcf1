package gallerist.app.exchange;

import gallerist.app.wire.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/** Reads files of text that somebody else wrote: not without end, and only where they are UTF-8. */
public final class Documents {
    private Documents() {}

    /** Why a file could not be read, as part of a sentence. */
    public static String reason(IOException unreadable) {
        return switch (unreadable) {
            case NoSuchFileException _ -> "it is not there";
            case AccessDeniedException _ -> "you may not read it";
            case FileSystemException known when known.getReason() != null -> known.getReason();
            default -> Objects.requireNonNullElse(unreadable.getMessage(), "the disk refuses");
        };
    }

    public static Document read(Path typed, Path file) throws IOException {
        return new Document(typed.toString(), text(file, Json.LARGEST_DOCUMENT));
    }

    /**
     * The text of a file.
     *
     * @param most how many bytes it may have, some MiB
     */
    public static String text(Path file, int most) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new IOException("it is larger than %d MiB".formatted(most >> 20));
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notText) {
            throw new IOException("it is no text in UTF-8", notText);
        }
    }
}
