package gallerist.app.cli.option;

import gallerist.model.gallery.Tags;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A resource's body, made of what was typed. What was not typed is left out. */
public final class TypedBody {
    private final ObjectNode body;

    private TypedBody(ObjectNode body) {
        this.body = body;
    }

    public static TypedBody empty() {
        return new TypedBody(JsonNodeFactory.instance.objectNode());
    }

    /** Starts with a body in which only what was typed is to change. */
    public static TypedBody over(ObjectNode body) {
        return new TypedBody(body.deepCopy());
    }

    /** Sets the property at a path with dots, unless the text is empty. */
    public TypedBody text(String path, String text) {
        return text.isEmpty() ? this : set(path, JsonNodeFactory.instance.stringNode(text));
    }

    public TypedBody text(String path, Optional<String> text) {
        return text.map(typed -> set(path, JsonNodeFactory.instance.stringNode(typed)))
                .orElse(this);
    }

    public TypedBody flag(String path, Optional<Boolean> flag) {
        return flag.map(typed -> set(path, JsonNodeFactory.instance.booleanNode(typed)))
                .orElse(this);
    }

    public TypedBody number(String path, Optional<Long> number) {
        return number.map(typed -> set(path, JsonNodeFactory.instance.numberNode(typed)))
                .orElse(this);
    }

    /** Sets a list, unless it is empty. */
    public TypedBody texts(String path, List<String> texts) {
        if (texts.isEmpty()) {
            return this;
        }
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return set(path, array);
    }

    public TypedBody tags(Tags tags) {
        ObjectNode map = JsonNodeFactory.instance.objectNode();
        tags.values().forEach(map::put);
        return set("tags", map);
    }

    public TypedBody set(String path, JsonNode node) {
        ObjectNode parent = body;
        String[] names = path.split("\\.", -1);
        for (int i = 0; i < names.length - 1; i++) {
            parent =
                    parent.get(names[i]) instanceof ObjectNode present
                            ? present
                            : parent.putObject(names[i]);
        }
        parent.set(names[names.length - 1], node);
        return this;
    }

    public ObjectNode json() {
        return body;
    }
}
