package gallerist.installers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckSumsTest {
    @TempDir Path folder;

    @Test
    void eachFileHasALine() throws IOException {
        Files.writeString(folder.resolve("b.deb"), "abc");
        Files.writeString(folder.resolve("a.rpm"), "");

        CheckSums.write(folder);

        assertThat(Files.readAllLines(folder.resolve("SHA256SUMS")))
                .containsExactly(
                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.rpm",
                        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.deb");
    }

    @Test
    void thePartsAreNamedByWhatTheySayOfThemselvesElseByTheirFiles() throws IOException {
        jar(
                "h2-2.4.240.jar",
                "META-INF/maven/com.h2database/h2/pom.properties",
                "groupId=com.h2database\nartifactId=h2\nversion=2.4.240\n");
        jar("picocli-4.7.7.jar", "x", "");

        var bill = Bill.of(folder, "0.1.0", "JAVA_RUNTIME_VERSION=\"25.0.3+9\"\n");

        assertThat(bill.parts())
                .extracting(Bill.Part::group)
                .isEqualTo(List.of("com.h2database", "", ""));
        assertThat(bill.parts())
                .extracting(Bill.Part::name)
                .isEqualTo(List.of("h2", "picocli", "OpenJDK"));
        assertThat(bill.parts())
                .extracting(Bill.Part::version)
                .isEqualTo(List.of("2.4.240", "4.7.7", "25.0.3+9"));
    }

    private void jar(String name, String entry, String text) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
