package gallerist.app.editing;

import gallerist.app.editing.Entry.Shape;
import gallerist.app.fx.Pair;
import gallerist.app.wire.Json;
import gallerist.model.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A property of names with values. */
final class PairsCell extends Cell {
    private static final String STARTS = "startsAtVersion";

    private final ObjectProperty<List<Pair>> pairs = new SimpleObjectProperty<>(List.of());
    private List<Pair> before = List.of();
    private JsonNode stored = Json.object();

    PairsCell(Entry entry) {
        super(entry);
        pairs.addListener((_, _, _) -> typed());
    }

    ObjectProperty<List<Pair>> pairs() {
        return pairs;
    }

    @Override
    void follow(JsonNode now) {
        boolean wasChanged = isChanged();
        stored = now;
        before = shown(now);
        if (!wasChanged) {
            pairs.set(before);
        }
    }

    private static List<Pair> shown(JsonNode node) {
        List<Pair> found = new ArrayList<>();
        switch (node) {
            case ArrayNode list ->
                    list.forEach(item ->
                            found.add(
                                    new Pair(
                                            item.path("name").asString(""),
                                            item.path("value").asString(""))));
            case ObjectNode object ->
                    object.properties()
                            .forEach(field ->
                                    found.add(
                                            new Pair(
                                                    field.getKey(),
                                                    field.getValue().asString(""))));
            default -> {}
        }
        return List.copyOf(found);
    }

    private List<Pair> typedPairs() {
        return pairs.get().stream().filter(pair -> !pair.isEmpty()).toList();
    }

    @Override
    boolean isChanged() {
        return !typedPairs().equals(before);
    }

    @Override
    boolean differs(JsonNode other) {
        return !shown(other).equals(before);
    }

    @Override
    void reset() {
        pairs.set(before);
    }

    @Override
    Optional<JsonNode> json() {
        return Optional.of(entry().shape() == Shape.FEATURES ? features() : tags());
    }

    private ObjectNode tags() {
        ObjectNode tags = Json.object();
        typedPairs().forEach(pair -> tags.put(pair.name().strip(), pair.value()));
        return tags;
    }

    /** From which version on a feature holds is not shown, and kept. */
    private ArrayNode features() {
        ArrayNode features = Json.array();
        for (Pair pair : typedPairs()) {
            ObjectNode feature =
                    Json.object().put("name", pair.name().strip()).put("value", pair.value());
            for (JsonNode was : stored) {
                if (was.path("name").asString("").equalsIgnoreCase(pair.name().strip())
                        && was.has(STARTS)) {
                    feature.set(STARTS, was.get(STARTS));
                }
            }
            features.add(feature);
        }
        return features;
    }

    @Override
    List<Problem> ambiguous() {
        Set<String> seen = new HashSet<>();
        return typedPairs().stream()
                .map(pair -> pair.name().strip().toLowerCase(Locale.ROOT))
                .filter(name -> !seen.add(name))
                .distinct()
                .<Problem>map(name ->
                        entry().shape() == Shape.FEATURES
                                ? new Problem.FeatureTwice(name)
                                : new Problem.TagTwice(name))
                .toList();
    }
}
