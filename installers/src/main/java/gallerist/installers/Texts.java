package gallerist.installers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;

/** Texts that packages are made of. */
final class Texts {
    private Texts() {}

    static String resource(String name) throws IOException {
        try (var stream = Texts.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }
}
