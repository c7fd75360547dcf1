package gallerist.installers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The shell script that starts the program.
 *
 * @param jdk that the release was made with; where it is gone, another is looked for
 * @param jars file names in {@code lib}
 * @param desktop those that only the window needs
 * @param words that commands begin with
 */
record Launcher(
        Path jdk,
        List<String> flags,
        List<String> jars,
        List<String> desktop,
        List<String> words,
        Fingerprint fingerprint) {
    void write(Path file) throws IOException {
        Files.writeString(file, text());
        if (!file.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make " + file + " executable");
        }
    }

    private String text() {
        return template()
                .replace("@jdk@", "'" + jdk.toString().replace("'", "'\\''") + "'")
                .replace("@flags@", String.join(" ", flags))
                .replace("@words@", String.join(" | ", words))
                .replace("@fingerprint@", fingerprint.text())
                .replace("@classpath@", path(jars))
                .replace("@desktop@", path(desktop));
    }

    private static String path(List<String> jars) {
        return jars.stream().map("$home/lib/"::concat).collect(Collectors.joining(":"));
    }

    private static String template() {
        try (var template = Launcher.class.getResourceAsStream("launcher.sh")) {
            return new String(template.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
