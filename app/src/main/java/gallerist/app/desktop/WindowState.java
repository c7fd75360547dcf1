package gallerist.app.desktop;

import gallerist.app.control.ColumnWidths;
import gallerist.app.page.Closing;
import gallerist.app.page.FileKind;
import gallerist.app.theme.Theme;
import gallerist.app.workshop.Classes;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * How the window was left, in a file of the workspace. What is missing or broken there is as at the
 * first start.
 */
final class WindowState {
    private static final String FILE = "window.properties";
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 680;
    private static final double GRIP = 64;
    private static final String FOLDER = "folder.";
    private static final String COLUMNS = "columns.";

    private final Path file;
    private final Properties values = new Properties();
    private final AtomicBoolean isDue = new AtomicBoolean();
    private final Folders folders = new Folders();
    private final ColumnWidths columns;

    WindowState(Path workspace) {
        this.file = workspace.resolve(FILE);
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException firstStart) {
            values.clear();
        }
        Classes.around(workspace).ifPresent(folder -> folders.chosen(FileKind.DISK_IMAGE, folder));
        for (FileKind kind : FileKind.values()) {
            Optional.ofNullable(values.getProperty(FOLDER + kind.name()))
                    .flatMap(WindowState::path)
                    .ifPresent(folder -> folders.chosen(kind, folder));
        }
        columns =
                new ColumnWidths(
                        values.stringPropertyNames().stream()
                                .filter(name -> name.startsWith(COLUMNS))
                                .collect(
                                        Collectors.toMap(
                                                name -> name.substring(COLUMNS.length()),
                                                values::getProperty)));
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException ofAnotherSystem) {
            return Optional.empty();
        }
    }

    /** How wide columns were made. */
    ColumnWidths columns() {
        return columns;
    }

    /** Where files were chosen last. */
    Folders folders() {
        return folders;
    }

    Optional<Theme> theme() {
        return Arrays.stream(Theme.values())
                .filter(theme -> theme.text().equals(values.getProperty("theme")))
                .findFirst();
    }

    /** Where the window was; before the first time nowhere. */
    Optional<String> place() {
        return Optional.ofNullable(values.getProperty("place"));
    }

    /** What becomes of copies that run when the window is closed. */
    Closing closing() {
        return Arrays.stream(Closing.values())
                .filter(each -> each.name().equals(values.getProperty("closing")))
                .findFirst()
                .orElse(Closing.ASK);
    }

    Set<String> expanded() {
        return values.getProperty("expanded", "").lines().collect(Collectors.toSet());
    }

    /** What the tree was filtered by, which its field shows. */
    String filter() {
        return values.getProperty("filter", "");
    }

    /** How large a part of the window was made; else as it is. */
    double size(String part, double usual) {
        return number(part, usual);
    }

    /** Whether the transfers were to be seen. */
    boolean drawer() {
        return Boolean.parseBoolean(values.getProperty("drawer"));
    }

    /** When the window was last closed; at the first start, now. */
    Instant left(Instant now) {
        return moment("left", now);
    }

    /** Until when the news were looked at. */
    Instant newsSeen() {
        return moment("news", Instant.EPOCH);
    }

    private Instant moment(String name, Instant usual) {
        try {
            return Instant.parse(values.getProperty(name, ""));
        } catch (DateTimeParseException missing) {
            return usual;
        }
    }

    double zoom() {
        return number("zoom", 1);
    }

    /** Puts the window where it was, as far as there still is a screen. */
    void place(Stage stage) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setWidth(Math.max(LEAST_WIDTH, number("width", WIDTH)));
        stage.setHeight(Math.max(LEAST_HEIGHT, number("height", HEIGHT)));
        Rectangle2D grip =
                new Rectangle2D(
                        Math.max(number("x", -1), 0), Math.max(number("y", -1), 0), GRIP, GRIP);
        boolean isKnown = values.containsKey("x") && values.containsKey("y");
        if (isKnown
                && Screen.getScreensForRectangle(grip).stream()
                        .anyMatch(screen -> screen.getVisualBounds().contains(grip))) {
            stage.setX(grip.getMinX());
            stage.setY(grip.getMinY());
        } else {
            stage.centerOnScreen();
        }
        stage.setMaximized(Boolean.parseBoolean(values.getProperty("maximized")));
    }

    private double number(String name, double usual) {
        try {
            return Double.parseDouble(values.getProperty(name, ""));
        } catch (NumberFormatException missing) {
            return usual;
        }
    }

    /** Notes where the window is, as it changes: nobody can tell when a process ends. */
    void follow(Shell shell, Executor background) {
        shell.navigator()
                .place()
                .addListener((_, _, now) -> {
                    values.setProperty("expanded", String.join("\n", shell.tree().expanded()));
                    values.setProperty("drawer", Boolean.toString(shell.isDrawerOpen()));
                    keep("place", now.text(), background);
                });
        shell.tree().filter().addListener((_, _, now) -> keep("filter", now, background));
    }

    /** Written in the background; what is overtaken while something is written is never written. */
    private void keep(String name, String value, Executor background) {
        values.setProperty(name, value);
        if (isDue.compareAndSet(false, true)) {
            background.execute(this::write);
        }
    }

    void keep(Stage stage, Shell shell, Appearance appearance, Instant now) {
        values.setProperty("maximized", Boolean.toString(stage.isMaximized()));
        if (!stage.isMaximized()) {
            values.setProperty("x", Double.toString(stage.getX()));
            values.setProperty("y", Double.toString(stage.getY()));
            values.setProperty("width", Double.toString(stage.getWidth()));
            values.setProperty("height", Double.toString(stage.getHeight()));
        }
        values.setProperty("theme", appearance.chosen().get().map(Theme::text).orElse("system"));
        values.setProperty("drawer", Boolean.toString(shell.isDrawerOpen()));
        values.setProperty("left", now.toString());
        values.setProperty("news", shell.newsSeen().toString());
        values.setProperty("closing", shell.closing().get().name());
        values.setProperty("zoom", Double.toString(shell.zoom().factor()));
        values.setProperty("place", shell.navigator().place().get().text());
        values.setProperty("expanded", String.join("\n", shell.tree().expanded()));
        values.setProperty("filter", shell.tree().filter().get());
        shell.sizes().forEach((part, size) -> values.setProperty(part, size.getValue().toString()));
        folders.all()
                .forEach((kind, folder) ->
                        values.setProperty(FOLDER + kind.name(), folder.toString()));
        columns.all().forEach((titles, widths) -> values.setProperty(COLUMNS + titles, widths));
        write();
    }

    /** In one piece: a process that ends meanwhile leaves what was there. */
    private synchronized void write() {
        isDue.set(false);
        Path draft = file.resolveSibling(FILE + ".new");
        try {
            try (Writer writer = Files.newBufferedWriter(draft)) {
                values.store(writer, "How the window was left");
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException readOnly) {
            // The window opens as it did before; nothing else depends on it.
            isDue.set(true);
        }
    }
}
