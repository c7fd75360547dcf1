package gallerist.app.cli.update;

import gallerist.app.cli.option.WrongCommandLine;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Leads to a property: names with dots between, {@code [0]} and {@code [name=value]} for lists. */
record TreePath(String text, List<Step> steps) {
    private static final Pattern STEP =
            Pattern.compile(
                    "\\.?(?<name>[^.\\[\\]=]+)|\\[(?<index>-?\\d+)]"
                            + "|\\[(?<key>[^=\\[\\]]+)=(?<value>[^\\[\\]]*)]");

    sealed interface Step {
        record Name(String name) implements Step {}

        record Index(int index) implements Step {}

        record Match(String key, String value) implements Step {}
    }

    static TreePath of(String text) {
        List<Step> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(text);
        int end = 0;
        while (end < text.length() && matcher.find(end) && matcher.start() == end) {
            steps.add(step(text, matcher));
            end = matcher.end();
        }
        if (steps.isEmpty() || end < text.length() || text.startsWith(".")) {
            throw new WrongCommandLine(
                    "'%s' is no path of a property. Give one such as tags.stage or regions[0].name."
                            .formatted(text));
        }
        return new TreePath(text, List.copyOf(steps));
    }

    private static Step step(String text, Matcher matcher) {
        String name = matcher.group("name");
        if (name != null) {
            return new Step.Name(name);
        }
        String key = matcher.group("key");
        if (key != null) {
            return new Step.Match(key, matcher.group("value"));
        }
        try {
            return new Step.Index(Integer.parseInt(matcher.group("index")));
        } catch (NumberFormatException huge) {
            throw new WrongCommandLine("'%s' has an index beyond every list.".formatted(text));
        }
    }

    void put(ObjectNode tree, JsonNode value) {
        JsonNode parent = parentIn(tree);
        switch (steps.getLast()) {
            case Step.Name(String name) when parent instanceof ObjectNode object ->
                    object.set(name, value);
            case Step.Index(int index) when parent instanceof ArrayNode list ->
                    list.set(placeIn(list, index), value);
            case Step.Match(String key, String wanted) when parent instanceof ArrayNode list ->
                    list.set(placeIn(list, key, wanted), value);
            case Step.Name _, Step.Index _, Step.Match _ -> throw notFound(parent);
        }
    }

    void removeFrom(ObjectNode tree) {
        JsonNode parent = parentIn(tree);
        switch (steps.getLast()) {
            case Step.Name(String name)
                    when parent instanceof ObjectNode object && object.has(name) ->
                    object.remove(name);
            case Step.Index(int index) when parent instanceof ArrayNode list ->
                    list.remove(placeIn(list, index));
            case Step.Match(String key, String value) when parent instanceof ArrayNode list ->
                    list.remove(placeIn(list, key, value));
            case Step.Name _, Step.Index _, Step.Match _ -> throw notFound(parent);
        }
    }

    /** The list that the path leads to, made where there is none. */
    ArrayNode listIn(ObjectNode tree) {
        JsonNode parent = parentIn(tree);
        if (steps.getLast() instanceof Step.Name(String name)
                && parent instanceof ObjectNode object
                && (object.path(name).isMissingNode() || object.path(name).isNull())) {
            return object.putArray(name);
        }
        JsonNode found = child(parent, steps.getLast());
        if (found instanceof ArrayNode list) {
            return list;
        }
        throw notFound(parent);
    }

    /** What holds the last step's property; objects that are missing on the way are made. */
    private JsonNode parentIn(ObjectNode tree) {
        JsonNode found = tree;
        for (Step step : steps.subList(0, steps.size() - 1)) {
            if (step instanceof Step.Name(String name)
                    && found instanceof ObjectNode object
                    && (object.path(name).isMissingNode() || object.path(name).isNull())) {
                found = object.putObject(name);
            } else {
                found = child(found, step);
            }
        }
        return found;
    }

    private JsonNode child(JsonNode parent, Step step) {
        return switch (step) {
            case Step.Name(String name) when parent.has(name) -> parent.path(name);
            case Step.Index(int index) -> parent.path(placeIn(parent, index));
            case Step.Match(String key, String value) -> parent.path(placeIn(parent, key, value));
            case Step.Name _ -> throw notFound(parent);
        };
    }

    private int placeIn(JsonNode list, int index) {
        int place = index < 0 ? list.size() + index : index;
        if (!list.isArray() || place < 0 || place >= list.size()) {
            throw notFound(list);
        }
        return place;
    }

    private int placeIn(JsonNode list, String key, String value) {
        List<Integer> places =
                IntStream.range(0, list.isArray() ? list.size() : 0)
                        .filter(i -> isMeant(value, list.path(i).path(key).asString("")))
                        .boxed()
                        .toList();
        if (places.size() != 1) {
            throw notFound(list);
        }
        return places.getFirst();
    }

    /** A region is also found by its other name. */
    private static boolean isMeant(String wanted, String found) {
        Optional<Region> region = Regions.find(wanted);
        return found.equals(wanted) || (region.isPresent() && region.equals(Regions.find(found)));
    }

    private Refusal notFound(JsonNode place) {
        return new Refusal(
                new Problem.PathNotFound(text, List.copyOf(place.propertyNames()), place.size()));
    }
}
