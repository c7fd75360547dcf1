package gallerist.app.wire;

import gallerist.model.gallery.Lock;
import gallerist.model.gallery.LockLevel;
import gallerist.model.gallery.ResourceId;
import tools.jackson.databind.node.ObjectNode;

/** A lock as JSON. */
public final class LockJson {
    private LockJson() {}

    public static ObjectNode print(Lock lock) {
        return new JsonBody()
                .text("id", lock.id())
                .text("name", lock.name())
                .text("type", "Microsoft.Authorization/locks")
                .part(
                        "properties",
                        new JsonBody().choice("level", lock.level()).text("notes", lock.notes()))
                .node();
    }

    public static Lock parse(ObjectNode json, ResourceId scope) {
        JsonFields fields = JsonFields.of(Shape.nested(json));
        JsonFields properties = fields.properties();
        return new Lock(
                scope,
                fields.requiredText("name"),
                properties.requiredChoice("level", LockLevel.class),
                properties.text("notes"));
    }
}
