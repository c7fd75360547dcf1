package gallerist.app.exchange;

import gallerist.app.wire.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds what examples leave for people to fill in, such as {@code <resource-group>} or {@code
 * {subscriptionId}}.
 */
final class Placeholders {
    private static final Pattern PLACEHOLDER =
            Pattern.compile("<[A-Za-z][A-Za-z0-9 _-]*>|\\{[A-Za-z][A-Za-z0-9_-]*\\}");

    /** Names that documentation gives to what everybody has, and ids that nobody has. */
    private static final Pattern EXAMPLE =
            Pattern.compile(
                    "(?<![A-Za-z0-9_-])my(Gallery|ResourceGroup|GalleryRG|ImageDefinition|Image|VM|ManagedImage|Snapshot)(?![A-Za-z0-9_-])"
                            + "|0{8}-0{4}-0{4}-0{4}-0{12}|x{8}-x{4}-x{4}-x{4}-x{12}",
                    Pattern.CASE_INSENSITIVE);

    private final List<Remark> found = new ArrayList<>();

    private Placeholders() {}

    static List<Remark> in(Incoming incoming) {
        Placeholders placeholders = new Placeholders();
        placeholders.look(incoming.body(), incoming.origin());
        return placeholders.found;
    }

    /** What looks as in an example, but may be meant. */
    static Set<String> examplesIn(Incoming incoming) {
        return EXAMPLE.matcher(incoming.id() + " " + Json.compact(incoming.body()))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void look(JsonNode node, Origin origin) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                look(field.getValue(), origin.at(field.getKey()));
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                look(array.get(i), origin.at(i));
            }
        } else if (node.isString()) {
            PLACEHOLDER
                    .matcher(node.stringValue())
                    .results()
                    .forEach(match ->
                            found.add(
                                    new Remark(
                                            origin,
                                            "'%s' is a placeholder: put in what is meant."
                                                    .formatted(match.group()))));
        }
    }
}
