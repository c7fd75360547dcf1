package gallerist.app.wire;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Stored;
import gallerist.model.gallery.SystemData;
import gallerist.model.gallery.Tags;
import gallerist.model.region.Region;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What all resources say about themselves, around the properties of their own. */
record Envelope(
        ResourceId id,
        Region location,
        Tags tags,
        JsonFields identity,
        JsonFields properties,
        Stored stored) {

    /** Reads either shape. What only the service may say is taken from what is stored. */
    static Envelope read(ObjectNode json, ResourceId id, Optional<? extends Resource> stored) {
        JsonFields fields = JsonFields.of(Shape.nested(json));
        String name = fields.text("name");
        Refusal.unless(
                name.isEmpty() || name.equalsIgnoreCase(id.name()),
                new Problem.EntityNameDiffers(name, id.name()));
        return new Envelope(
                stored.<ResourceId>map(Resource::id).orElse(id),
                fields.region("location")
                        .or(() -> stored.map(Resource::location))
                        .orElseThrow(() -> new Refusal(new Problem.Missing("location"))),
                new Tags(fields.textMap("tags")),
                fields.object("identity"),
                fields.properties(),
                stored.<Stored>map(Resource::stored).orElse(Stored.NEW));
    }

    static ObjectNode print(Resource resource, Kind kind, JsonBody properties) {
        return print(resource, kind, new JsonBody(), properties);
    }

    static ObjectNode print(Resource resource, Kind kind, JsonBody identity, JsonBody properties) {
        return new JsonBody()
                .text("id", resource.id().toString())
                .text("name", resource.name())
                .text("type", kind.text())
                .text("location", resource.location().name())
                .textMap("tags", resource.tags().values())
                .part("identity", identity)
                .part("systemData", systemData(resource.stored().systemData()))
                .part("properties", properties)
                .node();
    }

    private static JsonBody systemData(SystemData data) {
        JsonBody body = new JsonBody();
        if (data.createdAt().equals(Instant.EPOCH)) {
            return body;
        }
        return body.text("createdBy", data.createdBy())
                .choice("createdByType", data.createdByKind())
                .text("createdAt", Dates.utcMillis(data.createdAt()))
                .text("lastModifiedBy", data.changedBy())
                .choice("lastModifiedByType", data.changedByKind())
                .text("lastModifiedAt", Dates.utcMillis(data.changedAt()));
    }
}
