package gallerist.app.cli.exchange;

import gallerist.app.exchange.Document;
import gallerist.app.wire.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files of text that somebody else wrote: not without end, and only where they are UTF-8. */
final class Documents {
    private Documents() {}

    static Document read(Path typed, Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(Json.LARGEST_DOCUMENT + 1);
            if (bytes.length > Json.LARGEST_DOCUMENT) {
                throw new IOException(
                        "it is larger than %d MiB".formatted(Json.LARGEST_DOCUMENT >> 20));
            }
            return new Document(
                    typed.toString(),
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notText) {
            throw new IOException("it is no text in UTF-8", notText);
        }
    }
}
