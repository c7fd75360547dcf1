package gallerist.app.wire;

import gallerist.model.Refusal;
import gallerist.model.gallery.Architecture;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.DefinitionRules;
import gallerist.model.gallery.Feature;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.Identifier;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.OsState;
import gallerist.model.gallery.OsType;
import gallerist.model.gallery.PurchasePlan;
import gallerist.model.gallery.Range;
import gallerist.model.gallery.Recommended;
import gallerist.model.gallery.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An image definition as JSON. */
public final class ImageDefinitionJson {
    private static final String ALLOW_UPDATE = "allowUpdateImage";

    private ImageDefinitionJson() {}

    public static ObjectNode print(ImageDefinition definition) {
        JsonBody properties =
                new JsonBody()
                        .text("description", definition.description())
                        .text("eula", definition.eula())
                        .text("privacyStatementUri", definition.privacyStatementUri())
                        .text("releaseNoteUri", definition.releaseNoteUri())
                        .choice("osType", definition.osType())
                        .choice("osState", definition.osState())
                        .choice("hyperVGeneration", definition.generation())
                        .choice("architecture", definition.architecture())
                        .endOfLife(definition.endOfLife())
                        .part("identifier", identifier(definition.identifier()))
                        .part("recommended", recommended(definition.recommended()))
                        .part("disallowed", disallowed(definition.disallowedDiskTypes()))
                        .part("purchasePlan", plan(definition.purchasePlan()));
        if (!definition.features().isEmpty()) {
            properties.array("features", features(definition.features()));
        }
        return Envelope.print(
                definition,
                Kind.IMAGE_DEFINITION,
                properties
                        .kept(definition.uninterpreted())
                        .choice("provisioningState", definition.stored().state()));
    }

    static JsonBody identifier(Identifier identifier) {
        return new JsonBody()
                .text("publisher", identifier.publisher())
                .text("offer", identifier.offer())
                .text("sku", identifier.sku());
    }

    static JsonBody recommended(Recommended recommended) {
        return new JsonBody()
                .part("vCPUs", range(recommended.vcpus()))
                .part("memory", range(recommended.memory()));
    }

    private static JsonBody range(Range range) {
        return new JsonBody().count("min", range.min()).count("max", range.max());
    }

    static JsonBody disallowed(List<String> diskTypes) {
        JsonBody body = new JsonBody();
        return diskTypes.isEmpty() ? body : body.texts("diskTypes", diskTypes);
    }

    static JsonBody plan(PurchasePlan plan) {
        return new JsonBody()
                .text("name", plan.name())
                .text("publisher", plan.publisher())
                .text("product", plan.product());
    }

    static ArrayNode features(List<Feature> features) {
        ArrayNode array = Json.array();
        for (Feature feature : features) {
            array.add(
                    new JsonBody()
                            .text("name", feature.name())
                            .text("value", feature.value())
                            .text("startsAtVersion", feature.startsAtVersion())
                            .node());
        }
        return array;
    }

    /** What a new definition leaves open is filled in; what exists stays what it is. */
    public static ImageDefinition parse(
            ObjectNode json, ResourceId id, Optional<ImageDefinition> stored, Defaults defaults) {
        Envelope envelope = Envelope.read(json, id, stored);
        JsonFields properties = envelope.properties();
        properties.ignore(ALLOW_UPDATE, "provisioningState");
        Generation generation =
                properties.choice(
                        "hyperVGeneration",
                        Generation.class,
                        stored.map(ImageDefinition::generation).orElse(defaults.generation()));
        stored.ifPresent(present -> Refusal.ifAny(DefinitionRules.generation(present, generation)));
        List<Feature> features = features(properties);
        return new ImageDefinition(
                envelope.id(),
                envelope.location(),
                envelope.tags(),
                properties.text("description"),
                properties.text("eula"),
                properties.text("privacyStatementUri"),
                properties.text("releaseNoteUri"),
                properties.requiredChoice("osType", OsType.class),
                properties.requiredChoice("osState", OsState.class),
                generation,
                properties.choice(
                        "architecture",
                        Architecture.class,
                        stored.map(ImageDefinition::architecture).orElse(Defaults.ARCHITECTURE)),
                properties.endOfLife("endOfLifeDate"),
                identifier(properties.object("identifier")),
                recommended(properties.object("recommended")),
                properties.object("disallowed").texts("diskTypes"),
                plan(properties.object("purchasePlan")),
                stored.isPresent() ? features : defaults.features(generation, features),
                properties.rest(),
                envelope.stored());
    }

    private static Identifier identifier(JsonFields fields) {
        return new Identifier(
                fields.requiredText("publisher"),
                fields.requiredText("offer"),
                fields.requiredText("sku"));
    }

    private static Recommended recommended(JsonFields fields) {
        return new Recommended(range(fields, "vCPUs"), range(fields, "memory"));
    }

    private static Range range(JsonFields fields, String field) {
        JsonFields range = fields.object(field);
        return Range.of(fields.path(field), range.count("min"), range.count("max"));
    }

    private static PurchasePlan plan(JsonFields fields) {
        return new PurchasePlan(
                fields.text("name"), fields.text("publisher"), fields.text("product"));
    }

    private static List<Feature> features(JsonFields properties) {
        List<Feature> features = new ArrayList<>();
        for (JsonFields feature : properties.objects("features")) {
            features.add(
                    new Feature(
                            feature.requiredText("name"),
                            feature.text("value"),
                            feature.text("startsAtVersion")));
        }
        return features;
    }

    /** Like {@link #parse}, of what a person typed: a property that nobody knows is refused. */
    public static ImageDefinition typed(
            ObjectNode json, ResourceId id, Optional<ImageDefinition> stored, Defaults defaults) {
        ImageDefinition typed = parse(json, id, stored, defaults);
        Documented.require(
                Kind.IMAGE_DEFINITION,
                stored.map(ImageDefinition::uninterpreted),
                typed.uninterpreted());
        return typed;
    }
}
