package gallerist.app.text;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Every key of the window that stands for something, and what it does. */
public enum Shortcut {
    SEARCH("Shortcut+K", "find any gallery, image, version or action"),
    FILTER("Shortcut+F", "filter the tree"),
    NEXT_PART("F6", "the next part of the window"),
    PREVIOUS_PART("Shift+F6", "the previous part of the window"),
    PAGES("Shortcut+", "the pages of the rail from the top: Overview, Galleries, Map and so on"),
    BACK("Alt+Left", "back to the page before"),
    FORWARD("Alt+Right", "forward again"),
    TRANSFERS("Shortcut+T", "show or hide transfers"),
    NEWS("Shortcut+Shift+N", "notifications"),
    NEW_GALLERY("Shortcut+Shift+G", "create a gallery"),
    NEW_DEFINITION("Shortcut+Shift+D", "new image definition"),
    NEW_VERSION("Shortcut+Shift+V", "new version of what is open"),
    CAPTURE("Shortcut+Shift+C", "capture an image into the definition that is open, or choose one"),
    IMPORT("Shortcut+Shift+I", "import documents"),
    EDIT("Shortcut+E", "edit what is open"),
    TAGS("Shortcut+Shift+T", "edit its tags"),
    LATEST("Shortcut+Shift+X", "leave a version out of latest, or take it in again"),
    DUPLICATE("Shortcut+D", "duplicate what is open"),
    LOCKS("Shortcut+L", "locks"),
    SHARE("Shortcut+Shift+S", "who may deploy"),
    DELETE("Shortcut+Delete", "delete what is open"),
    UNDO("Shortcut+Z", "undo"),
    REDO("Shortcut+Shift+Z", "redo"),
    RESTORE("Shortcut+Shift+R", "restore what is chosen in Recycle"),
    NEW_PARTY("Shortcut+Shift+P", "new person, group or application on the page of people"),
    ALL("Shortcut+A", "choose all that match in the list of everything"),
    APPLY("Shortcut+Enter", "do what a dialog is for"),
    CLOSE("Esc", "close what is open"),
    OPEN("Enter", "open the row or leaf"),
    MENU("Shift+F10", "what can be done with it"),
    TABS("Left", "from tab to tab"),
    NEAREST("Up", "map: to the nearest region"),
    ZOOM("Plus+Minus+Digit0", "map: nearer, farther, all"),
    THEME("Shortcut+Shift+L", "light or dark"),
    LARGER("Shortcut+Equals", "larger"),
    SMALLER("Shortcut+Minus", "smaller"),
    USUAL_SIZE("Shortcut+0", "usual size"),
    MANUAL("Shift+F1", "the manual"),
    KEYS("F1", "keys and what they do");

    /** How many pages have a digit. */
    public static final int DIGITS = 9;

    private final String keys;
    private final String deed;

    Shortcut(String keys, String deed) {
        this.keys = keys;
        this.deed = deed;
    }

    /** As an accelerator such as {@code Shortcut+K}. */
    public String keys() {
        return keys;
    }

    /** What it does, as the end of a sentence. */
    public String deed() {
        return deed;
    }

    /** All of them as a table of the manual. */
    public static String markdown() {
        return Arrays.stream(values())
                .map(shortcut -> "| %s | %s |".formatted(shortcut.written(), shortcut.deed))
                .collect(Collectors.joining("\n", "| keys | do |\n| --- | --- |\n", ""));
    }

    /** As people write it. */
    private String written() {
        return switch (this) {
            case PAGES -> "Ctrl+1 to Ctrl+%d".formatted(DIGITS);
            case TABS -> "Left, Right";
            case NEAREST -> "Up, Down, Left, Right";
            case ZOOM -> "+, -, 0";
            case MENU -> "Shift+F10, Menu";
            default ->
                    keys.replace("Shortcut", "Ctrl")
                            .replace("Equals", "=")
                            .replace("Minus", "-")
                            .replace("Digit", "");
        };
    }
}
