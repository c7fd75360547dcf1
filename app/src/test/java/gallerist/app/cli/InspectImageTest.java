package gallerist.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.commands.Commands;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectImageTest {
    @TempDir private Path folder;
    private Prompt prompt;

    @BeforeEach
    void open() {
        prompt = new Prompt(Commands.root(), folder);
    }

    @Test
    void everythingThatIsKnownOfAnImageIsPrinted() throws Exception {
        try (RandomAccessFile disk = new RandomAccessFile(folder.resolve("a.raw").toFile(), "rw")) {
            disk.setLength(1 << 20);
        }

        int code = prompt.type("image", "inspect", "a.raw", "--digest");

        assertThat(code).isZero();
        assertThat(prompt.out())
                .isEqualTo(
                        """
                        {
                          "bootLoaderSigned": false,
                          "efiSystemPartition": false,
                          "format": "raw",
                          "generation": null,
                          "occupiedSize": 0,
                          "partitionTable": "none",
                          "problems": [],
                          "sha256": "30e14955ebf1352266dc2ff8067e68104607e750abb9d3b36582b8af909fcb58",
                          "subformat": null,
                          "trustedLaunch": {
                            "reasons": [
                              "The disk in '%1$s/a.raw' has no GUID partition table (found: none), which UEFI and Trusted Launch need. Convert it, such as with 'mbr2gpt' or 'sgdisk -g', and install a boot loader for UEFI."
                            ],
                            "status": "Failed",
                            "validatedTime": "2026-11-21T12:00:00+00:00",
                            "validatedVersion": "1.0.0"
                          },
                          "virtualSize": 1048576
                        }
                        """
                                .formatted(folder));
    }

    @Test
    void onATerminalAWarningTellsWhatIsWrong() throws Exception {
        Files.writeString(folder.resolve("a.raw"), "no disk");

        int code = prompt.onTerminal().type("image", "inspect", "a.raw");

        assertThat(code).isZero();
        assertThat(prompt.out()).contains("Format  ").contains("raw");
        assertThat(prompt.err()).contains("WARNING: ", "7 bytes");
    }

    @Test
    void aFileThatIsNoImageIsRefused() throws Exception {
        Files.createFile(folder.resolve("empty"));

        assertThat(prompt.type("image", "inspect", "empty")).isEqualTo(1);
        assertThat(prompt.out()).isEmpty();
        assertThat(prompt.err()).contains("/empty' is empty");
    }

    @Test
    void noWorkspaceIsNeededNorMade() throws Exception {
        Files.writeString(folder.resolve("a.raw"), "no disk");

        prompt.type("image", "inspect", "a.raw");

        assertThat(folder.toFile().list()).containsExactly("a.raw");
    }

    @Test
    void withoutAFileTheCommandLineIsWrong() {
        assertThat(prompt.type("image", "inspect")).isEqualTo(2);
    }
}
