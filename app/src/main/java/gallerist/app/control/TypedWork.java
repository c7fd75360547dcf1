package gallerist.app.control;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Whether a person has typed something into a part of the window. What the program itself writes
 * into its fields is no work of theirs, nor is what they look for.
 */
final class TypedWork {
    private static final Set<EventType<?>> BY_HAND =
            Set.of(
                    KeyEvent.KEY_PRESSED,
                    KeyEvent.KEY_TYPED,
                    MouseEvent.MOUSE_PRESSED,
                    MouseEvent.MOUSE_CLICKED,
                    DragEvent.DRAG_DROPPED);

    private final Parent part;
    private final EventDispatcher usual;
    private Map<Node, String> before = Map.of();
    private boolean isTouched;

    TypedWork(Parent part) {
        this.part = part;
        this.usual = part.getEventDispatcher();
        part.setEventDispatcher((event, rest) -> {
            if (isTouched || !BY_HAND.contains(event.getEventType())) {
                return usual.dispatchEvent(event, rest);
            }
            before = texts();
            Event left = usual.dispatchEvent(event, rest);
            isTouched = differs(texts());
            return left;
        });
    }

    /** What was typed and taken out again is no work. */
    boolean isThere() {
        return isTouched && differs(texts());
    }

    private boolean differs(Map<Node, String> now) {
        return now.entrySet().stream()
                .anyMatch(each -> !each.getValue().equals(before.getOrDefault(each.getKey(), "")));
    }

    private Map<Node, String> texts() {
        Map<Node, String> texts = new HashMap<>();
        collect(part, texts);
        return texts;
    }

    private static void collect(Parent parent, Map<Node, String> texts) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof TextInputControl field) {
                if (field.isEditable() && !(field instanceof FilterField)) {
                    texts.put(field, field.getText() == null ? "" : field.getText());
                }
            } else if (child instanceof Parent inner && !(child instanceof ComboBoxBase<?>)) {
                collect(inner, texts);
            }
        }
    }
}
