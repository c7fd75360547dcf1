package gallerist.app.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Light or dark: the same sheet with other values. */
public enum Theme {
    LIGHT("light"),
    DARK("dark");

    private static final List<String> FONTS =
            List.of(
                    "IBMPlexSans-Regular",
                    "IBMPlexSans-Medium",
                    "IBMPlexSans-SemiBold",
                    "IBMPlexMono-Regular");
    private static final int ANY_SIZE = 13;

    private final String text;

    Theme(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** The one that the system prefers. */
    public static Theme ofSystem() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** Once, before the first window. */
    public static void loadFonts() {
        for (String font : FONTS) {
            try (InputStream file =
                    Theme.class.getResourceAsStream("/gallerist/app/fonts/" + font + ".woff")) {
                Font.loadFont(file, ANY_SIZE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public void dress(Scene scene) {
        scene.setUserAgentStylesheet(
                this == LIGHT
                        ? new PrimerLight().getUserAgentStylesheet()
                        : new PrimerDark().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheet(text), sheet("gallerist"));
    }

    private static String sheet(String name) {
        URL sheet = Theme.class.getResource(name + ".css");
        if (sheet == null) {
            throw new IllegalStateException("The style sheet " + name + " is not in the program.");
        }
        return sheet.toExternalForm();
    }
}
