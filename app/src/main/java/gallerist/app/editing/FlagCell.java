package gallerist.app.editing;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A property that is on or off. */
final class FlagCell extends Cell {
    private final BooleanProperty flag = new SimpleBooleanProperty();
    private boolean before;

    FlagCell(Entry entry) {
        super(entry);
        flag.addListener((_, _, _) -> typed());
    }

    BooleanProperty flag() {
        return flag;
    }

    @Override
    void follow(JsonNode stored) {
        boolean wasChanged = isChanged();
        before = stored.asBoolean(false);
        if (!wasChanged) {
            flag.set(before);
        }
    }

    @Override
    boolean isChanged() {
        return flag.get() != before;
    }

    @Override
    boolean differs(JsonNode other) {
        return other.asBoolean(false) != before;
    }

    @Override
    void reset() {
        flag.set(before);
    }

    @Override
    Optional<JsonNode> json() {
        return Optional.of(JsonNodeFactory.instance.booleanNode(flag.get()));
    }
}
