package gallerist.app.editing;

import gallerist.app.editing.Entry.Shape;
import gallerist.app.wire.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A property that is typed as text, whatever it is. */
final class TextCell extends Cell {
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

    /** What a date without a time becomes, and what most others have. */
    private static final Pattern USUAL_TIME = Pattern.compile("T(12:59:59|00:00:00)\\+00:00$");

    private final StringProperty text = new SimpleStringProperty("");
    private String before = "";

    TextCell(Entry entry) {
        super(entry);
        text.addListener((_, _, _) -> typed());
    }

    StringProperty text() {
        return text;
    }

    @Override
    void follow(JsonNode stored) {
        boolean wasChanged = isChanged();
        before = shown(stored);
        if (!wasChanged) {
            text.set(before);
        }
    }

    private String shown(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return "";
        }
        if (node instanceof ArrayNode list) {
            List<String> words = new ArrayList<>();
            list.forEach(word -> words.add(word.asString()));
            return String.join(", ", words);
        }
        String value = node.isString() ? node.stringValue() : Json.compact(node);
        return entry().shape() == Shape.DATE ? USUAL_TIME.matcher(value).replaceFirst("") : value;
    }

    @Override
    boolean isChanged() {
        return !text.get().equals(before);
    }

    @Override
    boolean differs(JsonNode other) {
        return !shown(other).equals(before);
    }

    @Override
    void reset() {
        text.set(before);
    }

    @Override
    Optional<JsonNode> json() {
        String typed = text.get();
        if (typed.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (entry().shape()) {
                    case NUMBER ->
                            WHOLE.matcher(typed.strip()).matches()
                                    ? JsonNodeFactory.instance.numberNode(
                                            Integer.parseInt(typed.strip()))
                                    : string(typed);
                    case WORDS -> list(typed);
                    case DATE -> string(typed.strip());
                    case LINE, PROSE, CHOICE, FLAG, TAGS, FEATURES, FIXED -> string(typed);
                });
    }

    private static JsonNode string(String typed) {
        return JsonNodeFactory.instance.stringNode(typed);
    }

    private static ArrayNode list(String typed) {
        ArrayNode list = Json.array();
        for (String word : typed.split(",", -1)) {
            if (!word.isBlank()) {
                list.add(word.strip());
            }
        }
        return list;
    }
}
