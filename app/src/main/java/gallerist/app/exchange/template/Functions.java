package gallerist.app.exchange.template;

import gallerist.app.wire.Json;
import java.util.List;
import java.util.Locale;
import java.util.function.LongBinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Functions whose result depends on nothing but their arguments. */
final class Functions {
    private static final int MOST = 10_000;

    private Functions() {}

    static JsonNode call(String function, List<JsonNode> arguments) {
        return switch (function) {
            case "equals" -> truth(at(arguments, 0).equals(at(arguments, 1)));
            case "not" -> truth(!isTrue(at(arguments, 0)));
            case "and" -> truth(arguments.stream().allMatch(Functions::isTrue));
            case "or" -> truth(arguments.stream().anyMatch(Functions::isTrue));
            case "bool" -> truth(at(arguments, 0).asString("").equalsIgnoreCase("true"));
            case "empty" -> truth(isEmpty(at(arguments, 0)));
            case "contains" -> truth(isIn(at(arguments, 0), at(arguments, 1)));
            case "startswith" -> truth(lower(at(arguments, 0)).startsWith(lower(at(arguments, 1))));
            case "endswith" -> truth(lower(at(arguments, 0)).endsWith(lower(at(arguments, 1))));
            case "less" -> truth(number(arguments, 0) < number(arguments, 1));
            case "greater" -> truth(number(arguments, 0) > number(arguments, 1));
            case "add" -> whole(arguments, Math::addExact);
            case "sub" -> whole(arguments, Math::subtractExact);
            case "mul" -> whole(arguments, Math::multiplyExact);
            case "div" -> whole(arguments, (left, right) -> left / right);
            case "mod" -> whole(arguments, (left, right) -> left % right);
            case "coalesce" ->
                    arguments.stream()
                            .filter(value -> !value.isNull())
                            .findFirst()
                            .orElseGet(() -> Json.object().nullNode());
            case "createarray" -> list(arguments);
            case "array" -> at(arguments, 0).isArray() ? at(arguments, 0) : list(arguments);
            case "createobject" -> object(arguments);
            case "union" -> union(arguments);
            case "first" -> end(at(arguments, 0), true);
            case "last" -> end(at(arguments, 0), false);
            case "range" -> range(number(arguments, 0), number(arguments, 1));
            case "split" ->
                    list(
                            List.of(
                                            at(arguments, 0)
                                                    .asString("")
                                                    .split(
                                                            Pattern.quote(
                                                                    at(arguments, 1).asString("")),
                                                            -1))
                                    .stream()
                                    .<JsonNode>map(StringNode::valueOf)
                                    .toList());
            case "join" ->
                    StringNode.valueOf(
                            String.join(
                                    at(arguments, 1).asString(""),
                                    at(arguments, 0)
                                            .valueStream()
                                            .map(value -> value.asString(""))
                                            .toList()));
            case "replace" -> replaced(arguments);
            case "trim" -> StringNode.valueOf(at(arguments, 0).asString("").strip());
            case "substring" -> part(arguments);
            default ->
                    throw new WrongTemplate(
                            "The function '%s' can't be worked out here; write its result instead."
                                    .formatted(function));
        };
    }

    static boolean isTrue(JsonNode value) {
        return value.asBoolean(false);
    }

    private static JsonNode at(List<JsonNode> arguments, int index) {
        if (index >= arguments.size()) {
            throw new WrongTemplate("A function lacks an argument.");
        }
        return arguments.get(index);
    }

    private static JsonNode truth(boolean is) {
        return BooleanNode.valueOf(is);
    }

    private static String lower(JsonNode value) {
        return value.asString("").toLowerCase(Locale.ROOT);
    }

    private static long number(List<JsonNode> arguments, int index) {
        JsonNode value = at(arguments, index);
        if (!value.isIntegralNumber()) {
            throw new WrongTemplate("'%s' is no number.".formatted(value.asString("")));
        }
        return value.longValue();
    }

    private static JsonNode whole(List<JsonNode> arguments, LongBinaryOperator operator) {
        try {
            return LongNode.valueOf(
                    operator.applyAsLong(number(arguments, 0), number(arguments, 1)));
        } catch (ArithmeticException impossible) {
            throw new WrongTemplate("There is no such number: %s.".formatted(arguments));
        }
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull()
                || (value.isString() ? value.stringValue() : "x").isEmpty()
                || (value.isContainer() && value.isEmpty());
    }

    private static boolean isIn(JsonNode whole, JsonNode part) {
        return switch (whole) {
            case ArrayNode list -> list.valueStream().anyMatch(part::equals);
            case ObjectNode object -> object.has(part.asString(""));
            default -> whole.asString("").contains(part.asString(""));
        };
    }

    private static ArrayNode list(List<JsonNode> values) {
        ArrayNode list = Json.array();
        values.forEach(list::add);
        return list;
    }

    private static JsonNode object(List<JsonNode> arguments) {
        ObjectNode object = Json.object();
        for (int i = 0; i < arguments.size(); i += 2) {
            object.set(at(arguments, i).asString(""), at(arguments, i + 1));
        }
        return object;
    }

    /** Later ones go before earlier ones; what is in both is there once. */
    private static JsonNode union(List<JsonNode> arguments) {
        if (arguments.stream().allMatch(JsonNode::isArray)) {
            return list(arguments.stream().flatMap(JsonNode::valueStream).distinct().toList());
        }
        ObjectNode all = Json.object();
        arguments.forEach(each ->
                each.properties().forEach(field -> all.set(field.getKey(), field.getValue())));
        return all;
    }

    private static JsonNode end(JsonNode of, boolean isFirst) {
        if (of.isString()) {
            String text = of.stringValue();
            return StringNode.valueOf(
                    text.isEmpty()
                            ? ""
                            : isFirst ? text.substring(0, 1) : text.substring(text.length() - 1));
        }
        if (of.isEmpty()) {
            throw new WrongTemplate("There is nothing in the list.");
        }
        return of.get(isFirst ? 0 : of.size() - 1);
    }

    private static JsonNode range(long start, long count) {
        if (count < 0 || count > MOST) {
            throw new WrongTemplate("A range has at most %,d numbers.".formatted(MOST));
        }
        return list(
                IntStream.range(0, (int) count)
                        .<JsonNode>mapToObj(i -> LongNode.valueOf(start + i))
                        .toList());
    }

    private static JsonNode replaced(List<JsonNode> arguments) {
        String text = at(arguments, 0).asString("");
        String before = at(arguments, 1).asString("");
        String after = at(arguments, 2).asString("");
        if ((long) text.length() * Math.max(1, after.length()) > MOST * (long) MOST) {
            throw new WrongTemplate("A text grows beyond all bounds.");
        }
        return StringNode.valueOf(before.isEmpty() ? text : text.replace(before, after));
    }

    private static JsonNode part(List<JsonNode> arguments) {
        String text = at(arguments, 0).asString("");
        long from = number(arguments, 1);
        long length = arguments.size() > 2 ? number(arguments, 2) : text.length() - from;
        if (from < 0 || length < 0 || from + length > text.length()) {
            throw new WrongTemplate("'%s' has no such part.".formatted(text));
        }
        return StringNode.valueOf(text.substring((int) from, (int) (from + length)));
    }
}
