package gallerist.installers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
    @TempDir Path lib;
    private List<Path> jars = List.of();
    private Fingerprint before = new Fingerprint("");

    @BeforeEach
    void take() throws IOException {
        jars =
                List.of(
                        Files.writeString(lib.resolve("a.jar"), "old"),
                        Files.writeString(lib.resolve("b.jar"), "b"));
        before = Fingerprint.of("25.0.3", List.of("-XX:+UseSerialGC"), jars);
    }

    @Test
    void theSameJarsHaveTheSameFingerprint() throws IOException {
        assertThat(Fingerprint.of("25.0.3", List.of("-XX:+UseSerialGC"), jars)).isEqualTo(before);
    }

    @Test
    void aRebuiltJarOfTheSameNameSizeAndDateHasAnother() throws IOException {
        var date = Files.getLastModifiedTime(jars.getFirst());
        Files.writeString(jars.getFirst(), "new");
        Files.setLastModifiedTime(jars.getFirst(), date);

        assertThat(Fingerprint.of("25.0.3", List.of("-XX:+UseSerialGC"), jars))
                .isNotEqualTo(before);
    }

    @Test
    void anotherJvmOtherFlagsAndAnotherOrderHaveOthers() throws IOException {
        assertThat(Fingerprint.of("25.0.4", List.of("-XX:+UseSerialGC"), jars))
                .isNotEqualTo(before);
        assertThat(Fingerprint.of("25.0.3", List.of(), jars)).isNotEqualTo(before);
        assertThat(Fingerprint.of("25.0.3", List.of("-XX:+UseSerialGC"), jars.reversed()))
                .isNotEqualTo(before);
    }
}
