package gallerist.app.desktop;

import gallerist.app.control.Keys;
import gallerist.app.fx.Action;
import gallerist.app.text.Phrases;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** Runs the action whose keys were pressed; in a dialog only those that change its size. */
final class Accelerators {
    /** Whoever types means the field. */
    private static final Set<String> OF_FIELDS = Set.of("undo", "redo");

    /** Whoever can't read a dialog makes it larger while it is open. */
    private static final Set<String> OF_DIALOGS = Set.of("larger", "smaller", "usual-size");

    private final Shell shell;

    Accelerators(Shell shell) {
        this.shell = shell;
    }

    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, LaidOut.BEFORE_KEYS);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (!Keys.mayMeanAction(event)) {
            return;
        }
        if (shell.overlay().isShowing()) {
            shell.actions().stream()
                    .filter(action -> OF_DIALOGS.contains(action.name()))
                    .filter(action -> Keys.match(action.keys(), event))
                    .findFirst()
                    .ifPresent(action -> run(action, event));
            return;
        }
        boolean isTyping =
                event.getTarget() instanceof TextInputControl field && field.isEditable();
        Predicate<Action> isMeant =
                action ->
                        !action.keys().isEmpty()
                                && (!isTyping || !OF_FIELDS.contains(action.name()))
                                && Keys.match(action.keys(), event);
        shell.actions().stream()
                .filter(isMeant)
                .findFirst()
                .ifPresentOrElse(action -> run(action, event), () -> explain(isMeant, event));
    }

    /** What can be done elsewhere is not silently left undone here. */
    private void explain(Predicate<Action> isMeant, KeyEvent event) {
        for (KeyHelp.Group group : shell.everywhere()) {
            for (Action action : group.actions()) {
                if (isMeant.test(action)) {
                    event.consume();
                    shell.tell(
                            "“%s” is done %s%s: go there first."
                                    .formatted(
                                            action.text(),
                                            group.title().substring(0, 1).toLowerCase(Locale.ROOT),
                                            group.title().substring(1)));
                    return;
                }
            }
        }
    }

    private void run(Action action, KeyEvent event) {
        event.consume();
        if (action.isPossible()) {
            action.run();
        } else {
            shell.tell(
                    "“%s” can't be done now: %s."
                            .formatted(action.text(), Phrases.open(action.obstacle().getValue())));
        }
    }
}
