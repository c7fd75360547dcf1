package gallerist.app.desktop;

import gallerist.app.theme.Theme;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Light or dark: as the system is, until a person chooses. */
final class Appearance {
    private Optional<Theme> chosen;
    private Optional<Scene> scene = Optional.empty();

    Appearance(Optional<Theme> chosen) {
        this.chosen = chosen;
    }

    /** Dresses the scene now and whenever something else is preferred. */
    void follow(Scene dressed) {
        scene = Optional.of(dressed);
        theme().dress(dressed);
        Platform.getPreferences()
                .colorSchemeProperty()
                .addListener((_, _, _) -> theme().dress(dressed));
    }

    void turn() {
        chosen = Optional.of(theme().other());
        scene.ifPresent(theme()::dress);
    }

    private Theme theme() {
        return chosen.orElseGet(Theme::ofSystem);
    }

    Optional<Theme> chosen() {
        return chosen;
    }
}
