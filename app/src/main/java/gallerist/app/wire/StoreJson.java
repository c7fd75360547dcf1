package gallerist.app.wire;

import gallerist.app.text.Sizes;
import gallerist.model.drill.Wrong;
import gallerist.model.region.Region;
import gallerist.model.replication.Details;
import gallerist.storage.Drills;
import gallerist.storage.Stray;
import gallerist.storage.ZoneStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where regions keep their bytes, as JSON. */
public final class StoreJson {
    private StoreJson() {}

    /** One object for each region, in the order of the stores. */
    public static List<ObjectNode> print(List<ZoneStore> stores) {
        Map<Region, ArrayNode> regions = new LinkedHashMap<>();
        for (ZoneStore store : stores) {
            regions.computeIfAbsent(store.region(), _ -> Json.array()).add(zone(store));
        }
        List<ObjectNode> printed = new ArrayList<>();
        regions.forEach((region, zones) ->
                printed.add(
                        new JsonBody()
                                .text("region", region.name())
                                .array("drills", drills(stores, region))
                                .array("zones", zones)
                                .node()));
        return printed;
    }

    /** One line for each zone. */
    public static ArrayNode zones(List<ZoneStore> stores) {
        ArrayNode lines = Json.array();
        stores.forEach(store ->
                lines.add(
                        Json.object()
                                .put("region", store.region().name())
                                .put("zone", store.zone())
                                .put("state", store.condition().text())
                                .put("copies", store.copies())
                                .put("used", Sizes.of(store.used()))
                                .put(
                                        "free",
                                        store.free().isPresent()
                                                ? Sizes.of(store.free().getAsLong())
                                                : "")
                                .put(
                                        "drills",
                                        store.drills().isNothing() ? "" : words(store.drills()))
                                .put("path", store.path().toString())
                                .put("details", Details.alone(store.detail()))));
        return lines;
    }

    public static ObjectNode print(Stray stray) {
        return new JsonBody()
                .text("region", stray.region().name())
                .number("zone", stray.zone())
                .text("path", stray.path().toString())
                .text("id", stray.id())
                .number("bytes", stray.bytes())
                .choice("reason", stray.reason())
                .node();
    }

    private static ObjectNode zone(ZoneStore store) {
        JsonBody body =
                new JsonBody()
                        .number("zone", store.zone())
                        .text("path", store.path().toString())
                        .choice("state", store.condition())
                        .text("details", Details.alone(store.detail()))
                        .number("copies", store.copies())
                        .number("used", store.used());
        store.free().ifPresent(bytes -> body.number("free", bytes));
        return body.part("drills", drills(store.drills())).node();
    }

    /** What goes wrong in a region on purpose, zone by zone, in words; empty where nothing does. */
    public static ArrayNode drills(List<ZoneStore> stores, Region region) {
        ArrayNode words = Json.array();
        stores.stream()
                .filter(store -> store.region().equals(region))
                .filter(store -> !store.drills().isNothing())
                .forEach(store -> words.add("zone " + store.zone() + ": " + words(store.drills())));
        return words;
    }

    private static String words(Drills drills) {
        return drills.bytesPerSecond() > 0
                ? drills.text()
                        .replace(Wrong.SLOW.text(), "slow, " + Sizes.rate(drills.bytesPerSecond()))
                : drills.text();
    }

    private static JsonBody drills(Drills drills) {
        JsonBody body = new JsonBody();
        if (drills.outage()) {
            body.flag("outage", true);
        }
        if (drills.full()) {
            body.flag("full", true);
        }
        if (drills.damage()) {
            body.flag("damage", true).number("seed", drills.seed());
        }
        return body.count("slow", drills.bytesPerSecond());
    }
}
