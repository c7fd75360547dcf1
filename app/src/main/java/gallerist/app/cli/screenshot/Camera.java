package gallerist.app.cli.screenshot;

import gallerist.storage.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;

/** Takes pictures of the desktop. The command line finds one without knowing a toolkit. */
public interface Camera {
    /**
     * Writes a picture as PNG.
     *
     * @param place what to show, as a place or as names with slashes such as {@code
     *     Production/ubuntu-web/1.4.2#json}
     * @param theme {@code light} or {@code dark}
     */
    record Shot(String place, String theme, int width, int height, Path to) {}

    /**
     * Takes one.
     *
     * @throws LibraryMissing where the system lacks what pictures are drawn with
     */
    void take(Workspace workspace, InstantSource clock, Shot shot) throws IOException;
}
