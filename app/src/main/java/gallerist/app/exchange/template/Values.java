package gallerist.app.exchange.template;

import gallerist.app.wire.Json;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Works out what expressions say. Parameters and variables are looked up when they are named; what
 * grows without end is refused.
 */
final class Values {
    private static final int LONGEST = 1 << 16;
    private static final int IF = 3;

    private final ObjectNode parameters;
    private final ObjectNode variables;
    private final Surroundings surroundings;
    private final Map<String, Weighed> known = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Deque<Loop> loops = new ArrayDeque<>();
    private final Allowance allowance;

    private record Loop(String name, int index) {}

    /** What a name stands for, and how many values that is. */
    private record Weighed(JsonNode value, int weight) {}

    Values(ObjectNode template, Surroundings surroundings, Allowance allowance) {
        this.allowance = allowance;
        this.parameters = object(template, "parameters");
        this.variables = object(template, "variables");
        this.surroundings = surroundings;
    }

    private static ObjectNode object(ObjectNode from, String field) {
        return from.get(field) instanceof ObjectNode object ? object : Json.object();
    }

    /** The same tree with a value wherever an expression stood. */
    JsonNode of(JsonNode node) {
        weigh(1);
        if (node instanceof ObjectNode object) {
            ObjectNode worked = Json.object();
            object.properties().forEach(field -> worked.set(field.getKey(), of(field.getValue())));
            return worked;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode worked = Json.array();
            array.forEach(element -> worked.add(of(element)));
            return worked;
        }
        return node.isString() ? ofText(node) : node;
    }

    private JsonNode ofText(JsonNode node) {
        String text = node.stringValue();
        if (!text.startsWith("[") || !text.endsWith("]")) {
            return node;
        }
        return text.startsWith("[[")
                ? StringNode.valueOf(text.substring(1))
                : value(Expression.read(text.substring(1, text.length() - 1)));
    }

    private JsonNode value(Expression expression) {
        return switch (expression) {
            case Expression.Text(String text) -> StringNode.valueOf(text);
            case Expression.Whole(long number) -> LongNode.valueOf(number);
            case Expression.Inside(Expression of, Expression key) -> inside(value(of), value(key));
            case Expression.Call(String function, List<Expression> arguments)
                    when function.equalsIgnoreCase("if") && arguments.size() == IF ->
                    value(
                            Functions.isTrue(value(arguments.getFirst()))
                                    ? arguments.get(1)
                                    : arguments.get(2));
            case Expression.Call(String function, List<Expression> arguments) ->
                    call(
                            function.toLowerCase(Locale.ROOT),
                            arguments.stream().map(this::value).toList());
        };
    }

    private static JsonNode inside(JsonNode of, JsonNode key) {
        JsonNode found = key.isNumber() ? of.get(key.intValue()) : of.get(key.asString());
        if (found == null) {
            throw new WrongTemplate("There is no '%s' inside.".formatted(key.asString()));
        }
        return found;
    }

    private JsonNode call(String function, List<JsonNode> arguments) {
        return switch (function) {
            case "parameters" -> parameter(text(arguments, 0));
            case "variables" -> variable(text(arguments, 0));
            case "concat" -> concat(arguments);
            case "format" -> format(arguments);
            case "tolower" -> string(text(arguments, 0).toLowerCase(Locale.ROOT));
            case "toupper" -> string(text(arguments, 0).toUpperCase(Locale.ROOT));
            case "string" -> string(text(arguments, 0));
            case "int" -> number(text(arguments, 0));
            case "length" -> IntNode.valueOf(length(argument(arguments, 0)));
            case "true" -> Json.read("true");
            case "false" -> Json.read("false");
            case "null" -> Json.read("null");
            case "resourcegroup" -> group();
            case "subscription" -> subscription();
            case "resourceid" -> resourceId(arguments);
            case "copyindex" -> copyIndex(arguments);
            default -> {
                JsonNode worked = Functions.call(function, arguments);
                weigh(worked.size());
                refuseLonger(worked.asString(""));
                yield worked;
            }
        };
    }

    private JsonNode parameter(String name) {
        return once(
                "parameter '" + name + "'",
                () -> {
                    JsonNode given = surroundings.values().get(name);
                    if (given != null) {
                        return given;
                    }
                    JsonNode declared = parameters.get(name);
                    if (declared == null) {
                        throw new WrongTemplate("There is no parameter '%s'.".formatted(name));
                    }
                    JsonNode value = declared.get("defaultValue");
                    if (value == null) {
                        throw new WrongTemplate(
                                "The parameter '%s' has no value: give --parameters %s=VALUE."
                                        .formatted(name, name));
                    }
                    return of(value);
                });
    }

    private JsonNode variable(String name) {
        return once(
                "variable '" + name + "'",
                () -> {
                    JsonNode declared = variables.get(name);
                    if (declared != null) {
                        return of(declared);
                    }
                    if (variables.get("copy") instanceof ArrayNode copies) {
                        for (JsonNode copy : copies) {
                            if (copy instanceof ObjectNode loop
                                    && name.equals(textOf(loop, "name"))) {
                                return repeated(loop, name, "input");
                            }
                        }
                    }
                    throw new WrongTemplate("There is no variable '%s'.".formatted(name));
                });
    }

    /**
     * Each name is worked out once, and weighs each time what it holds: a tree that shares its
     * parts would be large only where it is written. One that needs itself has no value.
     */
    private JsonNode once(String name, Supplier<JsonNode> value) {
        Weighed before = known.get(name);
        if (before != null) {
            weigh(before.weight());
            return before.value();
        }
        if (!asked.add(name)) {
            throw new WrongTemplate("The %s needs itself.".formatted(name));
        }
        try {
            int start = allowance.used();
            JsonNode worked = value.get();
            known.put(name, new Weighed(worked, allowance.used() - start));
            return worked;
        } finally {
            asked.remove(name);
        }
    }

    private void weigh(int more) {
        allowance.use(more);
    }

    private ArrayNode repeated(ObjectNode loop, String name, String input) {
        ArrayNode all = Json.array();
        int count = count(loop);
        for (int i = 0; i < count; i++) {
            loops.push(new Loop(name, i));
            all.add(of(loop.path(input)));
            loops.pop();
        }
        return all;
    }

    /** How often a loop is gone through. */
    int count(ObjectNode loop) {
        JsonNode count = of(loop.path("count"));
        if (!count.isIntegralNumber()
                || count.longValue() < 0
                || count.longValue() > Allowance.MOST) {
            throw new WrongTemplate("The count of the loop is no number of times.");
        }
        return count.intValue();
    }

    /** The tree as it is the given time through a loop. */
    JsonNode during(String loop, int index, JsonNode tree) {
        loops.push(new Loop(loop, index));
        try {
            return of(tree);
        } finally {
            loops.pop();
        }
    }

    private JsonNode copyIndex(List<JsonNode> arguments) {
        boolean isNamed = !arguments.isEmpty() && arguments.getFirst().isString();
        int offset =
                arguments.stream()
                        .filter(JsonNode::isNumber)
                        .mapToInt(JsonNode::intValue)
                        .findFirst()
                        .orElse(0);
        return loops.stream()
                .filter(loop -> !isNamed || loop.name().equals(text(arguments, 0)))
                .findFirst()
                .map(loop -> IntNode.valueOf(loop.index() + offset))
                .orElseThrow(() -> new WrongTemplate("There is no loop to count here."));
    }

    private JsonNode concat(List<JsonNode> arguments) {
        if (!arguments.isEmpty() && arguments.stream().allMatch(JsonNode::isArray)) {
            ArrayNode all = Json.array();
            arguments.forEach(list -> list.forEach(all::add));
            weigh(all.size());
            return all;
        }
        return string(arguments.stream().map(JsonNode::asString).collect(Collectors.joining()));
    }

    private static JsonNode format(List<JsonNode> arguments) {
        String text = text(arguments, 0);
        for (int i = 1; i < arguments.size(); i++) {
            text = text.replace("{" + (i - 1) + "}", arguments.get(i).asString());
            refuseLonger(text);
        }
        return string(text);
    }

    private static JsonNode string(String text) {
        refuseLonger(text);
        return StringNode.valueOf(text);
    }

    private static void refuseLonger(String text) {
        if (text.length() > LONGEST) {
            throw new WrongTemplate("A text grows beyond %,d characters.".formatted(LONGEST));
        }
    }

    private static JsonNode number(String text) {
        try {
            return LongNode.valueOf(Long.parseLong(text));
        } catch (NumberFormatException noNumber) {
            throw new WrongTemplate("'%s' is no number.".formatted(text));
        }
    }

    private static int length(JsonNode value) {
        return value.isString() ? value.stringValue().length() : value.size();
    }

    private JsonNode group() {
        ObjectNode group = Json.object();
        group.put("id", surroundings.group().toString());
        group.put("name", surroundings.group().groupName());
        if (!surroundings.location().isEmpty()) {
            group.put("location", surroundings.location());
        }
        return group;
    }

    private JsonNode subscription() {
        String subscription = surroundings.group().subscription();
        ObjectNode known = Json.object();
        known.put("id", "/subscriptions/" + subscription);
        known.put("subscriptionId", subscription);
        return known;
    }

    /** Subscription and group may stand before the type; the names follow it. */
    private JsonNode resourceId(List<JsonNode> arguments) {
        List<String> texts = arguments.stream().map(JsonNode::asString).toList();
        int type = 0;
        while (type < texts.size() && texts.get(type).indexOf('/') < 0) {
            type++;
        }
        if (type == texts.size() || type > 2) {
            throw new WrongTemplate("resourceId names no type.");
        }
        String group = type == 0 ? surroundings.group().groupName() : texts.get(type - 1);
        String subscription = type == 2 ? texts.getFirst() : surroundings.group().subscription();
        String[] types = texts.get(type).split("/", -1);
        List<String> names = texts.subList(type + 1, texts.size());
        if (names.size() != types.length - 1) {
            throw new WrongTemplate(
                    "resourceId has %d names for '%s'.".formatted(names.size(), texts.get(type)));
        }
        StringBuilder id =
                new StringBuilder(
                        "/subscriptions/%s/resourceGroups/%s/providers/%s"
                                .formatted(subscription, group, types[0]));
        for (int i = 0; i < names.size(); i++) {
            id.append('/').append(types[i + 1]).append('/').append(names.get(i));
        }
        return string(id.toString());
    }

    private static String text(List<JsonNode> arguments, int at) {
        return argument(arguments, at).asString();
    }

    private static JsonNode argument(List<JsonNode> arguments, int at) {
        if (at >= arguments.size()) {
            throw new WrongTemplate("A function lacks an argument.");
        }
        return arguments.get(at);
    }

    private static String textOf(ObjectNode object, String field) {
        return object.get(field) instanceof StringNode text ? text.stringValue() : "";
    }
}
