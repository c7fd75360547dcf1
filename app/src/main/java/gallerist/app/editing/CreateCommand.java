package gallerist.app.editing;

import gallerist.app.az.AzCommand;
import gallerist.app.wire.Json;
import gallerist.model.gallery.ResourceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The command that makes a resource with the properties of a tree. */
final class CreateCommand {
    private static final Map<String, String> OPTIONS = options();

    private CreateCommand() {}

    private static Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("location", "--location");
        options.put("identifier.publisher", "--publisher");
        options.put("identifier.offer", "--offer");
        options.put("identifier.sku", "--sku");
        options.put("osType", "--os-type");
        options.put("supportedOSType", "--os-type");
        options.put("osState", "--os-state");
        options.put("hyperVGeneration", "--hyper-v-generation");
        options.put("architecture", "--architecture");
        options.put("description", "--description");
        options.put("eula", "--eula");
        options.put("privacyStatementUri", "--privacy-statement-uri");
        options.put("releaseNoteUri", "--release-note-uri");
        options.put("endOfLifeDate", "--end-of-life-date");
        options.put("recommended.vCPUs.min", "--minimum-cpu-core");
        options.put("recommended.vCPUs.max", "--maximum-cpu-core");
        options.put("recommended.memory.min", "--minimum-memory");
        options.put("recommended.memory.max", "--maximum-memory");
        options.put("disallowed.diskTypes", "--disallowed-disk-types");
        options.put("purchasePlan.name", "--plan-name");
        options.put("purchasePlan.publisher", "--plan-publisher");
        options.put("purchasePlan.product", "--plan-product");
        options.put("softDeletePolicy.isSoftDeleteEnabled", "--soft-delete");
        options.put("tags", "--tags");
        return options;
    }

    static String text(ResourceId id, ObjectNode json) {
        AzCommand command = AzCommand.on(id, "create");
        for (Map.Entry<String, String> option : OPTIONS.entrySet()) {
            command = command.withAny(option.getValue(), words(Tree.at(json, option.getKey())));
        }
        return command.withAny("--features", features(Tree.at(json, "features"))).text();
    }

    private static List<String> words(JsonNode node) {
        List<String> words = new ArrayList<>();
        switch (node) {
            case ObjectNode pairs ->
                    pairs.properties()
                            .forEach(pair ->
                                    words.add(pair.getKey() + "=" + pair.getValue().asString("")));
            case ArrayNode list -> list.forEach(word -> words.add(word.asString("")));
            default -> {
                if (!node.isMissingNode() && !node.isNull()) {
                    words.add(node.isString() ? node.stringValue() : Json.compact(node));
                }
            }
        }
        return words;
    }

    /** All features are one word. */
    private static List<String> features(JsonNode node) {
        List<String> pairs = new ArrayList<>();
        node.forEach(feature ->
                pairs.add(
                        "%s=%s"
                                .formatted(
                                        feature.path("name").asString(""),
                                        feature.path("value").asString(""))));
        return pairs.isEmpty() ? List.of() : List.of(String.join(" ", pairs));
    }
}
