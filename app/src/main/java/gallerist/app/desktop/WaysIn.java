package gallerist.app.desktop;

import gallerist.app.fx.Action;
import gallerist.app.fx.Navigator;
import gallerist.app.fx.Place;
import gallerist.app.page.FileKind;
import gallerist.app.page.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** What can be begun with where nothing is there yet. */
final class WaysIn {
    private WaysIn() {}

    static List<FirstStart.Way> of(
            Action newGallery,
            Action importing,
            Consumer<Path> capture,
            Navigator navigator,
            Files files,
            Session session) {
        return List.of(
                new FirstStart.Way(
                        "Create a gallery",
                        "A named place for image definitions, in a home region",
                        newGallery),
                new FirstStart.Way(
                        "Capture an image",
                        "From a disk image file; its gallery and definition are made on the way",
                        Action.of(
                                "capture-first",
                                "Choose image…",
                                "fth-camera",
                                () ->
                                        files.open(
                                                "Choose a disk image",
                                                FileKind.DISK_IMAGE,
                                                capture))),
                new FirstStart.Way(
                        "Import from Azure",
                        "What az … -o json printed, or an ARM template; you see the plan first",
                        importing),
                new FirstStart.Way(
                        "Open a workshop",
                        "Guided lessons with real bytes, in a workspace of their own",
                        Action.of(
                                "browse-workshops",
                                "Browse workshops",
                                "fth-award",
                                () -> navigator.go(new Place.Page("workshops")))),
                new FirstStart.Way(
                        "Bring a backup back",
                        "All that a workspace knew, except the bytes of images",
                        Action.of(
                                "restore-file",
                                "Choose file…",
                                "fth-rotate-ccw",
                                () ->
                                        files.open(
                                                "Choose a backup",
                                                FileKind.BACKUP,
                                                session.restore()))),
                new FirstStart.Way(
                        "Keep regions elsewhere",
                        "On another disk or a mounted share, before the first bytes come",
                        Action.of(
                                "settings-stores",
                                "Region stores",
                                "fth-database",
                                () -> navigator.go(new Place.Page("settings", "stores")))));
    }
}
