package gallerist.app.control;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** Keys as they are shown and pressed. */
public final class Keys {
    private Keys() {}

    public static KeyCombination combination(String accelerator) {
        return KeyCombination.valueOf(accelerator);
    }

    /** Whether these keys were pressed, or others on which the same sign stands. */
    public static boolean match(String accelerator, KeyEvent pressed) {
        return Stream.concat(Stream.of(accelerator), others(accelerator))
                .anyMatch(each -> combination(each).match(pressed));
    }

    /** Letters that are typed, and keys that are only held, do nothing by themselves. */
    public static boolean mayMeanAction(KeyEvent pressed) {
        return !pressed.getCode().isModifierKey()
                && (pressed.isControlDown()
                        || pressed.isMetaDown()
                        || pressed.isAltDown()
                        || pressed.getCode().isFunctionKey());
    }

    private static Stream<String> others(String accelerator) {
        return switch (accelerator) {
            case "Shortcut+Equals" ->
                    Stream.of(
                            "Shortcut+Shift+Equals",
                            "Shortcut+Plus",
                            "Shortcut+Shift+Plus",
                            "Shortcut+Add");
            case "Shortcut+Minus" -> Stream.of("Shortcut+Subtract");
            case "Shortcut+0" -> Stream.of("Shortcut+Numpad 0");
            default -> Stream.of();
        };
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
