package gallerist.app.control;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Line icons by their literal, such as {@code fth-layers}. */
public final class Icon {
    private static final int USUAL = 16;

    private Icon() {}

    public static FontIcon of(String literal) {
        return sized(literal, USUAL);
    }

    public static FontIcon sized(String literal, int size) {
        FontIcon icon = FontIcon.of(Feather.findByDescription(literal));
        // The theme has a size of its own for all icons; a class of the sheet is stronger.
        icon.getStyleClass().add("icon-" + size);
        icon.getStyleClass().add("icon");
        return icon;
    }

    /** Makes an icon show another one. */
    public static void show(FontIcon icon, String literal) {
        icon.setIconCode(Feather.findByDescription(literal));
    }
}
