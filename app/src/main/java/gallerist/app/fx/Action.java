package gallerist.app.fx;

import gallerist.app.text.Shortcut;
import javafx.beans.value.ObservableValue;

/**
 * Something a person can do, in one place for menus, buttons, keys and the palette.
 *
 * @param name by which places and keys know it
 * @param text with an ellipsis when a dialog follows
 * @param icon the literal of its icon
 * @param keys its accelerator such as {@code Shortcut+K}, empty where it has none
 * @param destructive whether something is lost
 * @param obstacle why it cannot be done now, empty when it can
 */
public record Action(
        String name,
        String text,
        String icon,
        String keys,
        boolean destructive,
        ObservableValue<String> obstacle,
        Runnable deed) {
    private static final ObservableValue<String> NOTHING = new Always<>("");

    public static Action of(String name, String text, String icon, Runnable deed) {
        return new Action(name, text, icon, "", false, NOTHING, deed);
    }

    public Action on(Shortcut shortcut) {
        return keyed(shortcut.keys());
    }

    /** The same, where its key means something else. */
    public Action withoutKeys() {
        return keyed("");
    }

    /** On one of the keys that differ only in their digit. */
    public Action on(Shortcut shortcut, int digit) {
        return keyed(shortcut.keys() + digit);
    }

    private Action keyed(String accelerator) {
        return new Action(name, text, icon, accelerator, destructive, obstacle, deed);
    }

    public Action losing() {
        return new Action(name, text, icon, keys, true, obstacle, deed);
    }

    public Action unless(ObservableValue<String> reason) {
        return new Action(name, text, icon, keys, destructive, reason, deed);
    }

    public boolean isPossible() {
        return obstacle.getValue().isEmpty();
    }

    /** Does it, unless something is in the way. */
    public void run() {
        if (isPossible()) {
            deed.run();
        }
    }
}
