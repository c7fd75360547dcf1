package gallerist.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Which program this is. */
public final class Version {
    private Version() {}

    public static String text() {
        try (InputStream version = Version.class.getResourceAsStream("version.txt")) {
            return "Gallerist %s (JDK %s)"
                    .formatted(
                            new String(version.readAllBytes(), StandardCharsets.UTF_8).strip(),
                            Runtime.version());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
