package gallerist.app.desktop;

import gallerist.app.theme.Theme;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;

/** Light or dark: as the system is, until a person chooses. */
final class Appearance {
    private final ObjectProperty<Optional<Theme>> chosen;
    private final ChangeListener<ColorScheme> heed = (_, _, _) -> dress();
    private Optional<Scene> scene = Optional.empty();

    Appearance(Optional<Theme> chosen) {
        this.chosen = new SimpleObjectProperty<>(chosen);
        this.chosen.addListener((_, _, _) -> dress());
    }

    /** Dresses the scene now and whenever something else is preferred. */
    void follow(Scene dressed) {
        scene = Optional.of(dressed);
        dress();
        Platform.getPreferences().colorSchemeProperty().addListener(heed);
    }

    /** The scene is no longer shown. */
    void leave() {
        Platform.getPreferences().colorSchemeProperty().removeListener(heed);
    }

    void turn() {
        chosen.set(Optional.of(theme().other()));
    }

    private void dress() {
        scene.ifPresent(theme()::dress);
    }

    private Theme theme() {
        return chosen.get().orElseGet(Theme::ofSystem);
    }

    /** Nothing while it follows the system. */
    ObjectProperty<Optional<Theme>> chosen() {
        return chosen;
    }
}
