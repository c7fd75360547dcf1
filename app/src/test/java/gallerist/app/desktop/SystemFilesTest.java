package gallerist.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.page.FileKind;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemFilesTest {
    @TempDir private Path home;
    private final Folders folders = new Folders();
    private final SystemFiles files =
            new SystemFiles(
                    () -> {
                        throw new AssertionError("nothing is shown");
                    },
                    folders);

    @ParameterizedTest
    @CsvSource({
        "DISK_IMAGE, Disk images, *.vhdx",
        "BACKUP, Backups, *.sql.gz",
        "DOCUMENT, Documents of the service, *.json"
    })
    void filesOfTheKindComeFirstAndAllCanBeChosen(FileKind kind, String name, String pattern) {
        FileChooser dialog = files.chooser("Choose", kind);

        assertThat(dialog.getExtensionFilters())
                .extracting(ExtensionFilter::getDescription)
                .containsExactly(name, "All files");
        assertThat(dialog.getExtensionFilters().getFirst().getExtensions()).contains(pattern);
    }

    @Test
    void foldersAreKnownAgainWhenTheWindowComesBack() throws Exception {
        Path images = Files.createDirectory(home.resolve("images"));
        Properties left = new Properties();
        left.setProperty("folder.DISK_IMAGE", images.toString());
        left.setProperty("folder.BACKUP", "\u0000");
        try (Writer writer = Files.newBufferedWriter(home.resolve("window.properties"))) {
            left.store(writer, "as it was left");
        }

        Folders again = new WindowState(home).folders();

        assertThat(again.of(FileKind.DISK_IMAGE)).contains(images);
        assertThat(again.of(FileKind.BACKUP)).isEmpty();
    }

    @Test
    void inAClassDiskImagesAreLookedForWhereItsOwnAre() throws Exception {
        Path workspace = Files.createDirectories(home.resolve("class/workspace"));
        Files.writeString(home.resolve("class/workshop.txt"), "first-gallery\n");

        assertThat(new WindowState(workspace).folders().of(FileKind.DISK_IMAGE))
                .contains(home.resolve("class"));
        assertThat(new WindowState(home).folders().of(FileKind.DISK_IMAGE)).isEmpty();
    }

    @Test
    void aDialogBeginsWhereAFileOfItsKindWasChosenLast() throws Exception {
        Path images = Files.createDirectory(home.resolve("images"));
        folders.chosen(FileKind.DISK_IMAGE, images);

        assertThat(files.chooser("Choose", FileKind.DISK_IMAGE).getInitialDirectory())
                .isEqualTo(images.toFile());
        assertThat(files.chooser("Choose", FileKind.BACKUP).getInitialDirectory()).isNull();

        Files.delete(images);
        assertThat(files.chooser("Choose", FileKind.DISK_IMAGE).getInitialDirectory()).isNull();
    }
}
