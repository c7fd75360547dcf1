package gallerist.app.desktop;

import gallerist.app.report.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.WritableImage;

/** Turns what was on the screen into a file. */
final class Darkroom {
    private Darkroom() {}

    static void develop(WritableImage seen, Path to) throws IOException {
        Path folder = to.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(to, Picture.png(seen));
    }
}
