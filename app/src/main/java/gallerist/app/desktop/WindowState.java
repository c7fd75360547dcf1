package gallerist.app.desktop;

import gallerist.app.control.ColumnWidths;
import gallerist.app.page.FileKind;
import gallerist.app.theme.Theme;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
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
    private final Folders folders = new Folders();
    private final ColumnWidths columns;

    WindowState(Path workspace) {
        this.file = workspace.resolve(FILE);
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException firstStart) {
            values.clear();
        }
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

    Set<String> expanded() {
        return values.getProperty("expanded", "").lines().collect(Collectors.toSet());
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
        values.setProperty("zoom", Double.toString(shell.zoom().factor()));
        values.setProperty("place", shell.navigator().place().get().text());
        values.setProperty("expanded", String.join("\n", shell.tree().expanded()));
        folders.all()
                .forEach((kind, folder) ->
                        values.setProperty(FOLDER + kind.name(), folder.toString()));
        columns.all().forEach((titles, widths) -> values.setProperty(COLUMNS + titles, widths));
        try (Writer writer = Files.newBufferedWriter(file)) {
            values.store(writer, "How the window was left");
        } catch (IOException readOnly) {
            // The window opens as it did before; nothing else depends on it.
            values.clear();
        }
    }
}
