package gallerist.app.exchange.template;

import gallerist.app.exchange.Fault;
import gallerist.app.exchange.Incoming;
import gallerist.app.exchange.Origin;
import gallerist.app.exchange.Remark;
import gallerist.app.wire.Json;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The resources of a template, each as the service would get it. */
public final class Template {
    private static final String RESOURCES = "resources";
    private static final String DEPLOYMENT = "Microsoft.Resources/deployments";
    private static final String PROVIDER = "Microsoft.";
    private static final Set<String> BODY = Set.of("location", "tags", "identity", "properties");

    private final ObjectNode template;
    private final Origin origin;
    private final Surroundings surroundings;
    private final Allowance allowance;
    private final Values values;
    private final List<Incoming> incoming = new ArrayList<>();
    private final List<Remark> faults = new ArrayList<>();
    private final List<Remark> leftOut = new ArrayList<>();

    public Template(ObjectNode template, Origin origin, Surroundings surroundings) {
        this(template, origin, surroundings, new Allowance());
    }

    private Template(
            ObjectNode template, Origin origin, Surroundings surroundings, Allowance allowance) {
        this.template = template;
        this.origin = origin;
        this.surroundings = surroundings;
        this.allowance = allowance;
        this.values = new Values(template, surroundings, allowance);
    }

    /** Whether a document is a template. */
    public static boolean is(ObjectNode document) {
        boolean saysSo =
                document.get("$schema") instanceof StringNode schema
                        && schema.stringValue().contains("eploymentTemplate.json");
        return saysSo || (document.has("contentVersion") && document.has(RESOURCES));
    }

    /** Whether a document holds only values for the parameters of a template. */
    public static boolean isParameters(ObjectNode document) {
        return document.get("$schema") instanceof StringNode schema
                && schema.stringValue().contains("eploymentParameters.json");
    }

    /** What all of it came to. */
    public record Reading(List<Incoming> incoming, List<Remark> faults, List<Remark> leftOut) {}

    public Reading read() {
        resources(template.path(RESOURCES), origin.at(RESOURCES), "", "");
        return new Reading(List.copyOf(incoming), List.copyOf(faults), List.copyOf(leftOut));
    }

    /** Resources are a list, or in newer templates an object by symbolic names. */
    private void resources(JsonNode resources, Origin at, String types, String names) {
        if (resources instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                resource(list.get(i), at.at(i), types, names);
            }
        } else if (resources instanceof ObjectNode named) {
            for (Map.Entry<String, JsonNode> each : named.properties()) {
                resource(each.getValue(), at.at(each.getKey()), types, names);
            }
        }
    }

    private void resource(JsonNode resource, Origin at, String types, String names) {
        try {
            if (!(resource instanceof ObjectNode declared)) {
                throw new Fault(at, "This is no resource.");
            }
            if (declared.path("existing").asBoolean(false)) {
                return;
            }
            if (declared.get("copy") instanceof ObjectNode loop) {
                repeat(declared, loop, at, types, names);
            } else {
                once(values.of(withoutInner(declared)), declared, at, types, names);
            }
        } catch (WrongTemplate wrong) {
            faults.add(new Remark(at, wrong.sentence()));
        } catch (Fault fault) {
            faults.add(new Remark(fault.origin(), fault.sentence()));
        }
    }

    private void repeat(
            ObjectNode declared, ObjectNode loop, Origin at, String types, String names) {
        int count = values.count(loop);
        for (int i = 0; i < count; i++) {
            once(
                    values.during(loop.path("name").asString(""), i, withoutInner(declared)),
                    declared,
                    at,
                    types,
                    names);
        }
    }

    /** Inner resources are worked out on their own, so that one mistake does not hide others. */
    private static ObjectNode withoutInner(ObjectNode declared) {
        ObjectNode outer = Json.object();
        outer.setAll(declared);
        outer.remove(List.of(RESOURCES, "dependsOn", "metadata", "comments", "copy"));
        if (outer.get("properties") instanceof ObjectNode properties && isModule(declared)) {
            outer.set("properties", properties.deepCopy().remove(List.of("template")));
        }
        return outer;
    }

    private void once(JsonNode worked, ObjectNode declared, Origin at, String types, String names) {
        if (!(worked instanceof ObjectNode resource)
                || !resource.path("condition").asBoolean(true)) {
            return;
        }
        if (isModule(declared)) {
            module(resource, declared, at);
            return;
        }
        String type = required(resource, "type", at);
        String name = required(resource, "name", at);
        String allTypes = types.isEmpty() || type.startsWith(PROVIDER) ? type : types + "/" + type;
        String allNames = names.isEmpty() || name.contains("/") ? name : names + "/" + name;
        Optional<ResourceId> id = id(allTypes, allNames, at);
        id.ifPresentOrElse(
                known -> incoming.add(new Incoming(known, body(resource, known), at)),
                () -> leftOut.add(new Remark(at, "'%s' is a %s.".formatted(allNames, allTypes))));
        resources(declared.path(RESOURCES), at.at(RESOURCES), allTypes, allNames);
    }

    /** A template inside that has parameters of its own, as every module of Bicep becomes. */
    private static boolean isModule(ObjectNode declared) {
        return declared.path("type").asString("").equalsIgnoreCase(DEPLOYMENT)
                && declared.path("properties").path("template") instanceof ObjectNode
                && declared.path("properties")
                        .path("expressionEvaluationOptions")
                        .path("scope")
                        .asString("")
                        .equalsIgnoreCase("inner");
    }

    private void module(ObjectNode worked, ObjectNode declared, Origin at) {
        Map<String, JsonNode> given = new HashMap<>();
        worked.path("properties").path("parameters").properties().stream()
                .filter(each -> each.getValue().has("value"))
                .forEach(each -> given.put(each.getKey(), each.getValue().path("value")));
        String group = worked.path("resourceGroup").asString("");
        Surroundings inside =
                new Surroundings(
                        group.isEmpty()
                                ? surroundings.group()
                                : ResourceId.subscription(surroundings.group().subscription())
                                        .group(group),
                        group.isEmpty() ? surroundings.location() : "",
                        given);
        Reading read =
                new Template(
                                (ObjectNode) declared.path("properties").path("template"),
                                at.at("properties").at("template"),
                                inside,
                                allowance)
                        .read();
        incoming.addAll(read.incoming());
        faults.addAll(read.faults());
        leftOut.addAll(read.leftOut());
    }

    private static String required(ObjectNode resource, String field, Origin at) {
        if (resource.get(field) instanceof StringNode text && !text.stringValue().isEmpty()) {
            return text.stringValue();
        }
        throw new Fault(at, "The resource has no %s.".formatted(field));
    }

    /** Empty for what no gallery holds. */
    private Optional<ResourceId> id(String types, String names, Origin at) {
        Optional<Kind> kind = Kind.find(types);
        String[] segments = names.split("/", -1);
        int depth = types.split("/", -1).length - 1;
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        if (segments.length != depth) {
            throw new Fault(
                    at, "The name '%s' has not the %d parts of its type.".formatted(names, depth));
        }
        ResourceId group = surroundings.group();
        return switch (kind.get()) {
            case RESOURCE_GROUP ->
                    Optional.of(ResourceId.subscription(group.subscription()).group(names));
            case GALLERY -> Optional.of(group.gallery(segments[0]));
            case IMAGE_DEFINITION -> Optional.of(group.gallery(segments[0]).image(segments[1]));
            case IMAGE_VERSION ->
                    Optional.of(group.gallery(segments[0]).image(segments[1]).version(segments[2]));
            case APPLICATION -> Optional.of(group.gallery(segments[0]).application(segments[1]));
            case APPLICATION_VERSION ->
                    Optional.of(
                            group.gallery(segments[0])
                                    .application(segments[1])
                                    .version(segments[2]));
            case SUBSCRIPTION, MANAGED_IMAGE, SNAPSHOT, DISK, VIRTUAL_MACHINE, SCALE_SET ->
                    Optional.empty();
        };
    }

    private static ObjectNode body(ObjectNode resource, ResourceId id) {
        ObjectNode body = Json.object();
        body.put("id", id.toString());
        body.put("name", id.name());
        resource.properties().stream()
                .filter(field -> BODY.contains(field.getKey()))
                .forEach(field -> body.set(field.getKey(), field.getValue()));
        return body;
    }
}
