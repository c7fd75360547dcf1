package gallerist.installers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What {@code sha256sum --check} compares files with. */
final class CheckSums {
    private static final String NAME = "SHA256SUMS";

    private CheckSums() {}

    static void write(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var lines = new StringBuilder();
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                lines.append(of(file)).append("  ").append(file.getFileName()).append('\n');
            }
            Files.writeString(folder.resolve(NAME), lines);
        }
    }

    static String of(Path file) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var stream = Files.newInputStream(file)) {
                var buffer = new byte[1 << 16];
                for (var read = stream.read(buffer); read > 0; read = stream.read(buffer)) {
                    digest.update(buffer, 0, read);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
