package gallerist.app.cli.sig.target;

import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.wire.Json;
import gallerist.model.region.Regions;
import gallerist.model.replication.StorageType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The regions where a version shall be: {@code westeurope=2=Standard_ZRS}, or a JSON list. */
public final class TargetRegionsOption {
    private static final String NAME = "name";
    private static final String REPLICAS = "regionalReplicaCount";
    private static final Pattern WORD_BREAK = Pattern.compile("[-_]([a-z])");

    @Option(
            names = "--target-regions",
            arity = "1..*",
            paramLabel = "REGION[=REPLICAS][=TYPE]",
            description = "The complete list of regions where it shall be, or a JSON list.")
    private List<String> typed = List.of();

    public boolean given() {
        return !typed.isEmpty();
    }

    /** The regions with what was typed about each; what was not is left out. */
    public List<ObjectNode> read() {
        return given() && typed.getFirst().stripLeading().startsWith("[")
                ? fromJson(String.join(" ", typed))
                : typed.stream().map(TargetRegionsOption::fromWords).toList();
    }

    private static ObjectNode fromWords(String text) {
        List<String> parts = List.of(text.split("=", -1));
        if (parts.getFirst().isBlank()) {
            throw new WrongCommandLine("'%s' names no region.".formatted(text));
        }
        ObjectNode target = Json.object().put(NAME, parts.getFirst());
        Amount.read(text, parts.subList(1, parts.size()), StorageType.class)
                .writeTo(target, REPLICAS);
        return target;
    }

    private static List<ObjectNode> fromJson(String text) {
        if (!(Shorthand.read(text).orElseGet(() -> Json.readTyped(text))
                instanceof ArrayNode list)) {
            throw notAList();
        }
        List<ObjectNode> targets = new ArrayList<>();
        for (JsonNode element : list) {
            if (!(element instanceof ObjectNode target)) {
                throw notAList();
            }
            targets.add(withFieldNames(target));
        }
        return targets;
    }

    private static WrongCommandLine notAList() {
        return new WrongCommandLine(
                "--target-regions takes a JSON list of objects, such as"
                        + " [{\"name\":\"westeurope\",\"regionalReplicaCount\":2}].");
    }

    /** Fields may also be written as options are, such as {@code regional-replica-count}. */
    private static ObjectNode withFieldNames(ObjectNode typed) {
        ObjectNode target = Json.object();
        typed.properties()
                .forEach(field ->
                        target.set(
                                WORD_BREAK
                                        .matcher(field.getKey())
                                        .replaceAll(found ->
                                                found.group(1).toUpperCase(java.util.Locale.ROOT)),
                                field.getValue()));
        return target;
    }

    /**
     * The list over the one that is there: regions that stay keep what was not typed about them,
     * save for the count, which becomes the usual one.
     */
    public ArrayNode over(JsonNode present) {
        ArrayNode targets = Json.array();
        for (ObjectNode target : read()) {
            targets.add(
                    same(present, target)
                            .map(ObjectNode::deepCopy)
                            .map(stored -> {
                                stored.remove(REPLICAS);
                                stored.setAll(target);
                                return stored;
                            })
                            .orElse(target));
        }
        return targets;
    }

    private static Optional<ObjectNode> same(JsonNode present, ObjectNode target) {
        return StreamSupport.stream(present.spliterator(), false)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .filter(stored ->
                        Regions.find(target.path(NAME).asString(""))
                                .equals(Regions.find(stored.path(NAME).asString(""))))
                .findFirst();
    }
}
