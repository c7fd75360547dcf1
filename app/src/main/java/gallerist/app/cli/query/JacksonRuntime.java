package gallerist.app.cli.query;

import gallerist.app.wire.Json;
import io.burt.jmespath.BaseRuntime;
import io.burt.jmespath.JmesPathType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lets JMESPath read and make Jackson trees. */
final class JacksonRuntime extends BaseRuntime<JsonNode> {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Override
    public JsonNode parseString(String text) {
        return Json.read(text);
    }

    @Override
    public List<JsonNode> toList(JsonNode value) {
        return value.isContainer() ? new ArrayList<>(value.values()) : List.of();
    }

    @Override
    public String toString(JsonNode value) {
        return value.isString() ? value.stringValue() : Json.compact(value);
    }

    @Override
    public Number toNumber(JsonNode value) {
        return value.numberValue();
    }

    @Override
    public boolean isTruthy(JsonNode value) {
        return switch (typeOf(value)) {
            case NULL -> false;
            case BOOLEAN -> value.booleanValue();
            case STRING -> !value.stringValue().isEmpty();
            case ARRAY, OBJECT -> !value.isEmpty();
            case NUMBER -> true;
        };
    }

    @Override
    public JmesPathType typeOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> JmesPathType.ARRAY;
            case OBJECT, POJO -> JmesPathType.OBJECT;
            case BOOLEAN -> JmesPathType.BOOLEAN;
            case NUMBER -> JmesPathType.NUMBER;
            case STRING, BINARY -> JmesPathType.STRING;
            case NULL, MISSING -> JmesPathType.NULL;
        };
    }

    @Override
    public JsonNode getProperty(JsonNode value, JsonNode name) {
        JsonNode property = value.path(toString(name));
        return property.isMissingNode() ? createNull() : property;
    }

    @Override
    public Collection<JsonNode> getPropertyNames(JsonNode value) {
        return value.propertyNames().stream().map(this::createString).toList();
    }

    @Override
    public JsonNode createNull() {
        return NODES.nullNode();
    }

    @Override
    public JsonNode createArray(Collection<JsonNode> items) {
        ArrayNode array = NODES.arrayNode();
        items.forEach(array::add);
        return array;
    }

    @Override
    public JsonNode createString(String text) {
        return NODES.stringNode(text);
    }

    @Override
    public JsonNode createBoolean(boolean value) {
        return NODES.booleanNode(value);
    }

    @Override
    public JsonNode createObject(Map<JsonNode, JsonNode> properties) {
        ObjectNode object = NODES.objectNode();
        properties.forEach((name, value) -> object.set(toString(name), value));
        return object;
    }

    @Override
    public JsonNode createNumber(double number) {
        // A sum of whole numbers is one.
        return number == Math.rint(number) && Math.abs(number) < 1L << 53
                ? JsonNodeFactory.instance.numberNode((long) number)
                : NODES.numberNode(number);
    }

    @Override
    public JsonNode createNumber(long number) {
        return NODES.numberNode(number);
    }
}
