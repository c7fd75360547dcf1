package gallerist.app.control;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;

/** Keys as they are shown and pressed. */
public final class Keys {
    private Keys() {}

    public static KeyCombination combination(String accelerator) {
        return KeyCombination.valueOf(accelerator);
    }

    /** Each key for itself, as people read it. */
    public static List<String> words(String accelerator) {
        return Arrays.stream(accelerator.split("\\+"))
                .map(key ->
                        switch (key) {
                            case "Shortcut" -> "Ctrl";
                            case "Left" -> "←";
                            case "Right" -> "→";
                            case "Equals" -> "+";
                            case "Minus" -> "−";
                            case "Up" -> "↑";
                            case "Plus" -> "+";
                            case "Digit0" -> "0";
                            default -> key;
                        })
                .toList();
    }

    public static Label cap(String key) {
        Label cap = Texts.styled(key, "kbd");
        cap.setMinWidth(Label.USE_PREF_SIZE);
        return cap;
    }

    public static HBox caps(String accelerator) {
        HBox caps = new HBox(4);
        caps.setAlignment(Pos.CENTER_LEFT);
        words(accelerator).forEach(word -> caps.getChildren().add(cap(word)));
        return caps;
    }
}
