package gallerist.installers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What an ahead-of-time cache was made for. A JVM checks its own build and flags but not the jars:
 * it would run the old classes of a jar that was replaced. So a cache is named after all of them.
 */
record Fingerprint(String text) {
    static Fingerprint of(String jvm, List<String> flags, List<Path> jars) throws IOException {
        var digest = sha256();
        digest.update(jvm.getBytes(UTF_8));
        digest.update(String.join("\n", flags).getBytes(UTF_8));
        for (var jar : jars) {
            digest.update(jar.getFileName().toString().getBytes(UTF_8));
            digest.update(sha256().digest(Files.readAllBytes(jar)));
        }
        return new Fingerprint(HexFormat.of().formatHex(digest.digest(), 0, 8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
