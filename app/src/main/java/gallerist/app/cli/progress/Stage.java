package gallerist.app.cli.progress;

/**
 * One of the things that somebody waits for, at one moment.
 *
 * @param name of a region, or of a file that is read
 * @param word what happens with it, such as {@code Copying}
 * @param percent how far it is
 * @param done bytes
 * @param total bytes, 0 when not known
 * @param isMoving whether bytes flow, so that a rate means something
 */
public record Stage(
        String name, String word, int percent, long done, long total, boolean isMoving) {}
