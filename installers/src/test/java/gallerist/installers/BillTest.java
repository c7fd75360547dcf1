package gallerist.installers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BillTest {
    private static final String JDK = "JAVA_RUNTIME_VERSION=\"25.0.3+9-LTS\"\n";

    @TempDir Path lib;

    private String bill() throws IOException {
        var file = lib.resolve("bill.json");
        Bill.of(lib, "0.1.0", JDK).write(file);
        return Files.readString(file);
    }

    @Test
    void everyPartHasItsVersionLicenceAndAddress() throws IOException {
        Files.writeString(lib.resolve("h2-2.4.240.jar"), "h2");
        Files.writeString(lib.resolve("javafx-base-26.0.2-linux.jar"), "fx");

        assertThat(bill())
                .contains(
                        "\"timestamp\": \"2026-11-01T00:00:00Z\"",
                        "\"name\": \"h2\", \"version\": \"2.4.240\", \"licenses\": [{\"expression\": \"MPL-2.0 OR EPL-1.0\"}]",
                        "pkg:maven/com.h2database/h2@2.4.240",
                        "pkg:maven/org.openjfx/javafx-base@26.0.2",
                        "\"name\": \"OpenJDK\", \"version\": \"25.0.3+9-LTS\"",
                        "IBM Plex");
    }

    @Test
    void aPartOfWhichNothingIsKnownIsNotPassedOn() throws IOException {
        Files.writeString(lib.resolve("stranger-1.0.jar"), "?");

        assertThatIOException().isThrownBy(this::bill).withMessageContaining("stranger-1.0.jar");
    }

    @Test
    void theCopyrightNamesTheLicencesOfAll() {
        assertThat(Origin.copyright("MIT License\n"))
                .startsWith("MIT License")
                .contains("picocli: Apache-2.0", "OpenJDK: GPL-2.0-only", "IBM Plex", "OFL-1.1");
    }
}
