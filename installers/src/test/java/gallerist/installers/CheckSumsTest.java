package gallerist.installers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void thePartsAreNamedByTheirFilesAndTheGroupThatPublishesThem() throws IOException {
        Files.createFile(folder.resolve("h2-2.4.240.jar"));
        Files.createFile(folder.resolve("picocli-4.7.7.jar"));

        var bill = Bill.of(folder, "0.1.0", "JAVA_RUNTIME_VERSION=\"25.0.3+9\"\n");

        assertThat(bill.parts())
                .extracting(Bill.Part::group, Bill.Part::name, Bill.Part::version)
                .startsWith(
                        tuple("com.h2database", "h2", "2.4.240"),
                        tuple("info.picocli", "picocli", "4.7.7"),
                        tuple("", "OpenJDK", "25.0.3+9"));
    }

    @Test
    void aPartOfUnknownOriginIsNotShipped() throws IOException {
        Files.createFile(folder.resolve("stranger-1.0.jar"));

        assertThatThrownBy(() -> Bill.of(folder, "0.1.0", ""))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("stranger-1.0.jar");
    }
}
