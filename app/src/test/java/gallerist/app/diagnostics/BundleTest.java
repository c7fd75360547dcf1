package gallerist.app.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.failure.FailureLog;
import gallerist.app.replication.Yard;
import gallerist.model.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundleTest {
    @TempDir private Path folder;

    private static Map<String, String> read(Path zip) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void itTellsWhatIsInItAndNoSecret() throws IOException {
        Path zip = folder.resolve("bundle.zip");
        try (Yard yard = new Yard(folder)) {
            yard.capture("1.0.0", yard.disk("os.raw", 2), "northeurope");
            new FailureLog(yard.workspace().folder(), Yard.CLOCK)
                    .write(
                            "desktop",
                            new IllegalStateException(
                                    "https://store.example/os.vhd?sv=1&sig=TOPSECRET of"
                                            + " ubuntu-web"));

            new Bundle(yard.workspace()).write(yard.caller(), zip).orThrow();
        }

        Map<String, String> parts = read(zip);
        assertThat(parts.keySet())
                .containsExactly(
                        "README.txt",
                        "program.txt",
                        "workspace.txt",
                        "stores.txt",
                        "activity.txt",
                        "failures.txt");
        parts.keySet().stream()
                .skip(1)
                .forEach(name -> assertThat(parts.get("README.txt")).contains(name));
        assertThat(String.join("\n", parts.values()))
                .doesNotContain("TOPSECRET", "ubuntu-web", "Production", "store.example");
        assertThat(parts.get("failures.txt")).contains("IllegalStateException", "BundleTest");
        assertThat(parts.get("activity.txt")).contains("Microsoft.Compute/galleries/write");
        assertThat(parts.get("program.txt")).contains("Gallerist", "java.runtime.version");
    }

    @Test
    void aFileThatIsThereIsNotWrittenOver() throws IOException {
        Path zip = Files.createFile(folder.resolve("bundle.zip"));
        try (Yard yard = new Yard(folder)) {
            assertThat(new Bundle(yard.workspace()).write(yard.caller(), zip))
                    .isInstanceOf(Outcome.Refused.class);
        }
        assertThat(zip).isEmptyFile();
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/b.vhd?sig=X&se=1 end, https://a.example/b.vhd?… end",
        "ftp://me:pw@host/x, ftp://…@host/x",
        "password=hunter2 next, password=… next",
        "Authorization: Bearer abc.def, Authorization: …",
        "/home/ana/images/x, ~/images/x",
        "login ana here, login login here",
        "banana stays, banana stays",
        "mail ana.berg@contoso.com, mail somebody@…"
    })
    void secretsAndThePersonAreTakenOut(String text, String expected) {
        assertThat(new Redaction("/home/ana", "ana").of(text)).isEqualTo(expected);
    }
}
