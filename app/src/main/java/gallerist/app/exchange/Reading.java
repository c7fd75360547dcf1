package gallerist.app.exchange;

import gallerist.app.exchange.template.Surroundings;
import gallerist.app.exchange.template.Template;
import gallerist.app.text.Sentences;
import gallerist.app.wire.Json;
import gallerist.model.Refusal;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Reads documents into resources. It takes what the service's command line prints, one resource or
 * a list; what its REST interface answers; and templates with their parameters.
 */
public final class Reading {
    private static final Set<Kind> KINDS =
            Set.of(
                    Kind.RESOURCE_GROUP,
                    Kind.GALLERY,
                    Kind.IMAGE_DEFINITION,
                    Kind.IMAGE_VERSION,
                    Kind.APPLICATION,
                    Kind.APPLICATION_VERSION);

    private final Optional<ResourceId> group;
    private final String location;
    private final Map<String, JsonNode> parameters;
    private final List<Incoming> incoming = new ArrayList<>();
    private final List<Remark> faults = new ArrayList<>();
    private final List<Remark> leftOut = new ArrayList<>();

    private Reading(Optional<ResourceId> group, String location, Map<String, JsonNode> parameters) {
        this.group = group;
        this.location = location;
        this.parameters = new HashMap<>(parameters);
    }

    /**
     * What documents came to.
     *
     * @param incoming what is outside before what is inside it
     * @param faults what must be mended before anything can be done
     * @param leftOut resources that no gallery holds
     */
    public record Read(List<Incoming> incoming, List<Remark> faults, List<Remark> leftOut) {}

    /**
     * Reads all of them.
     *
     * @param group where templates are deployed to
     * @param location of that group, empty where it is not known
     * @param parameters of templates; what is given here goes before files of parameters
     */
    public static Read of(
            List<Document> documents,
            Optional<ResourceId> group,
            String location,
            Map<String, JsonNode> parameters) {
        Reading reading = new Reading(group, location, parameters);
        List<Parsed> parsed =
                documents.stream().flatMap(each -> reading.tree(each).stream()).toList();
        List<Parsed> others =
                parsed.stream().filter(each -> !reading.areParameters(each.tree())).toList();
        others.forEach(each -> reading.document(each.tree(), new Origin(each.document(), "")));
        return reading.read();
    }

    private Read read() {
        incoming.forEach(each -> faults.addAll(Placeholders.in(each)));
        Set<ResourceId> seen = new LinkedHashSet<>();
        for (Incoming each : incoming) {
            if (!seen.add(each.id())) {
                faults.add(
                        new Remark(each.origin(), "'%s' comes twice.".formatted(each.id().name())));
            }
        }
        return new Read(
                incoming.stream()
                        .sorted(Comparator.comparingInt(each -> each.id().scopes().size()))
                        .toList(),
                List.copyOf(faults),
                List.copyOf(leftOut));
    }

    private record Parsed(Document document, JsonNode tree) {}

    private Optional<Parsed> tree(Document document) {
        Optional<String> other = otherLanguage(document.name().toLowerCase(Locale.ROOT));
        if (other.isPresent()) {
            faults.add(new Remark(new Origin(document, ""), other.orElseThrow()));
            return Optional.empty();
        }
        try {
            return Optional.of(new Parsed(document, Json.read(document.text())));
        } catch (Refusal refusal) {
            refusal.problems()
                    .forEach(problem ->
                            faults.add(
                                    new Remark(new Origin(document, ""), Sentences.of(problem))));
            return Optional.empty();
        }
    }

    /** What is to be done with a document that is no JSON. */
    private static Optional<String> otherLanguage(String name) {
        if (name.endsWith(".bicep")) {
            return Optional.of("Bicep is built to a template first: az bicep build --file FILE.");
        }
        return name.endsWith(".csv")
                ? Optional.of("CSV is only for spreadsheets: export --format json comes in again.")
                : Optional.empty();
    }

    private boolean areParameters(JsonNode tree) {
        if (!(tree instanceof ObjectNode document) || !Template.isParameters(document)) {
            return false;
        }
        if (document.get("parameters") instanceof ObjectNode given) {
            given.properties().stream()
                    .filter(each -> each.getValue().has("value"))
                    .forEach(each ->
                            parameters.putIfAbsent(each.getKey(), each.getValue().get("value")));
        }
        return true;
    }

    private void document(JsonNode tree, Origin origin) {
        switch (tree) {
            case ArrayNode list -> list(list, origin);
            case ObjectNode template when Template.is(template) -> template(template, origin);
            case ObjectNode answer when answer.get("value") instanceof ArrayNode list -> {
                refuseMorePages(answer, origin);
                list(list, origin.at("value"));
            }
            case ObjectNode resource -> resource(resource, origin);
            default -> faults.add(new Remark(origin, "The document holds no resources."));
        }
    }

    private void refuseMorePages(ObjectNode answer, Origin origin) {
        if (answer.get("nextLink") instanceof StringNode link && !link.stringValue().isEmpty()) {
            faults.add(
                    new Remark(
                            origin.at("nextLink"),
                            "The list goes on at another address: fetch all of its pages."));
        }
    }

    private void template(ObjectNode template, Origin origin) {
        if (group.isEmpty()) {
            faults.add(
                    new Remark(
                            origin,
                            "A template does not say where it belongs: give --resource-group."));
            return;
        }
        Template.Reading read =
                new Template(
                                template,
                                origin,
                                new Surroundings(group.orElseThrow(), location, parameters))
                        .read();
        incoming.addAll(read.incoming());
        faults.addAll(read.faults());
        leftOut.addAll(read.leftOut());
    }

    private void list(ArrayNode list, Origin origin) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof ObjectNode resource) {
                resource(resource, origin.at(i));
            } else {
                faults.add(new Remark(origin.at(i), "This is no resource."));
            }
        }
    }

    private void resource(ObjectNode resource, Origin origin) {
        if (!(resource.get("id") instanceof StringNode text)) {
            faults.add(
                    new Remark(origin, "The resource has no id, so it can't be told what it is."));
            return;
        }
        try {
            ResourceId id = ResourceId.of(text.stringValue());
            if (id.kind().filter(KINDS::contains).isPresent()) {
                incoming.add(new Incoming(id, resource, origin));
            } else {
                leftOut.add(new Remark(origin, "'%s' is a %s.".formatted(id.name(), id.type())));
            }
        } catch (Refusal refusal) {
            faults.add(
                    new Remark(
                            origin.at("id"),
                            refusal.problems().stream()
                                    .map(Sentences::of)
                                    .collect(Collectors.joining(" "))));
        }
    }
}
