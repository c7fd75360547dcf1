package gallerist.app.wire;

import gallerist.app.text.Sizes;
import gallerist.model.replication.Details;
import gallerist.storage.Damage;
import gallerist.storage.Verified;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What reading copies again has shown, as JSON. */
public final class VerifiedJson {
    private VerifiedJson() {}

    /** With how many damaged copies were mended since. */
    public static ObjectNode print(Verified verified, int repaired) {
        ArrayNode damaged = Json.array();
        verified.damaged().forEach(damage -> damaged.add(damage(damage)));
        ArrayNode borrowed = Json.array();
        verified.borrowed()
                .forEach(each ->
                        borrowed.add(
                                new JsonBody()
                                        .text("id", each.version().toString())
                                        .text("bytesOf", each.lender().toString())
                                        .node()));
        long lost =
                verified.damaged().stream()
                        .filter(damage -> damage.action() == Damage.Action.LOST)
                        .count();
        return new JsonBody()
                .number("checked", verified.checked())
                .number("bytes", verified.bytes())
                .array("damaged", damaged)
                .texts("unread", verified.unread())
                .array("shallow", borrowed)
                .number("repaired", repaired)
                .number("lost", lost)
                .node();
    }

    /** One line for each damaged copy, and one for all that was read. */
    public static ArrayNode lines(ObjectNode verified) {
        ArrayNode lines = ((ArrayNode) verified.path("damaged")).deepCopy();
        lines.addObject()
                .put("id", "Total")
                .put("region", "%d checked".formatted(verified.path("checked").asInt()))
                .put("action", "%d repaired".formatted(verified.path("repaired").asInt()))
                .put("reason", Sizes.of(verified.path("bytes").asLong()) + " read");
        return lines;
    }

    private static ObjectNode damage(Damage damage) {
        ArrayNode blocks = Json.array();
        damage.blocks().forEach(blocks::add);
        JsonBody body =
                new JsonBody()
                        .text("id", damage.version().toString())
                        .text("region", damage.region().name())
                        .number("zone", damage.zone())
                        .number("replica", damage.replica());
        if (!damage.blocks().isEmpty()) {
            body.lun(damage.lun()).number("block", damage.blocks().getFirst());
        }
        return body.array("blocks", blocks)
                .text("reason", Details.alone(damage.reason()))
                .text("action", action(damage.action()))
                .node();
    }

    private static String action(Damage.Action action) {
        return switch (action) {
            case REPAIR -> "repair";
            case LOST -> "lost";
        };
    }
}
