package gallerist.app.cli.screenshot;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.cli.screenshot.Camera.Shot;
import gallerist.model.gallery.Named;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a page, tab or dialog of the desktop as a picture. */
@Example({
    "gallerist screenshot Production/ubuntu-web/1.4.2 --to version.png",
    "gallerist screenshot 'Production?delete' --theme dark --to dialog.png",
    "gallerist screenshot recycle --size 2560x1440 --to recycle.png"
})
public final class Screenshot implements Command {
    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

    @Parameters(
            paramLabel = "PLACE",
            description =
                    "A page of the rail, such as overview, map or transfers, or names of resources"
                            + " with slashes; # and the name of a tab, ? and the name of an"
                            + " action.")
    private String place = "galleries";

    @Option(names = "--theme", description = "Light or dark.")
    private Look theme = Look.LIGHT;

    @Option(names = "--size", description = "Width and height, such as 1280x800.")
    private String size = "1280x800";

    @Option(names = "--to", required = true, description = "The file to write.")
    private Path to = Path.of("");

    /** How the desktop looks. */
    enum Look implements Named {
        LIGHT("light"),
        DARK("dark");

        private final String text;

        Look(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    @Override
    public Answer run(Session session) {
        Matcher pixels = SIZE.matcher(size);
        if (!pixels.matches()) {
            throw new WrongCommandLine(
                    "'%s' is no size. Give width and height, such as 1280x800.".formatted(size));
        }
        Path file = session.resolve(to);
        Camera camera = ServiceLoader.load(Camera.class).findFirst().orElseThrow();
        try {
            camera.take(
                    session.workspace(),
                    session.clock(),
                    new Shot(
                            place,
                            theme.text(),
                            Integer.parseInt(pixels.group(1)),
                            Integer.parseInt(pixels.group(2)),
                            file));
            return Answer.nothing();
        } catch (LibraryMissing missing) {
            return Answer.failed(LibraryMissing.CODE, missing.sentence());
        } catch (IOException unwritable) {
            return Answer.failed(
                    "PictureNotWritten",
                    "The picture can't be written to %s: %s."
                            .formatted(file, unwritable.getMessage()));
        }
    }
}
