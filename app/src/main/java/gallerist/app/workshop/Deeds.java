package gallerist.app.workshop;

import gallerist.app.text.Figures;
import gallerist.model.drill.Wrong;
import gallerist.model.drill.Zone;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What the log of a class tells: what was done to what, by whom, and of drills what went wrong. */
record Deeds(JsonNode entries) {
    static final String COMMAND = "activity-log list --max-events 1000 -o json";

    private static final String DRILL = "Gallerist/stores/drill/action";

    /** A line for each, in Markdown, the newest first. */
    String table() {
        Map<Zone, Set<Wrong>> wrong = new HashMap<>();
        List<String> lines = new ArrayList<>();
        for (int i = entries.size() - 1; i >= 0; i--) {
            lines.addFirst(line(entries.path(i), wrong));
        }
        return "| when | what | to what | status | by |\n| --- | --- | --- | --- | --- |\n"
                + String.join("", lines);
    }

    private static String line(JsonNode entry, Map<Zone, Set<Wrong>> wrong) {
        return "| %s | %s | %s | %s | %s |\n"
                .formatted(
                        Figures.moment(
                                Instant.parse(entry.path("eventTimestamp").asString("")),
                                ZoneOffset.UTC),
                        name(entry),
                        name(entry).equals(DRILL)
                                ? drills(entry.path("properties").path("changes"), wrong)
                                : named(entry.path("resourceId").asString("")),
                        status(entry),
                        entry.path("caller").asString(""));
    }

    private static String name(JsonNode entry) {
        return entry.path("operationName").path("value").asString("");
    }

    /** Of what failed its code, which says more. */
    private static String status(JsonNode entry) {
        String code = entry.path("subStatus").path("value").asString("");
        return code.isEmpty() ? entry.path("status").path("value").asString("") : code;
    }

    /** Such as {@code First/images/web/versions/1.0.0}, as a log in a terminal has it. */
    static String named(String id) {
        return id.replaceFirst("^.*/(providers/[^/]+/[^/]+|resourceGroups|subscriptions)/", "");
    }

    /**
     * {@code North Europe: outage on}; zones are named where it is not the same in all.
     *
     * @param wrong what went wrong before, and then goes wrong
     */
    private static String drills(JsonNode changes, Map<Zone, Set<Wrong>> wrong) {
        Map<String, List<Integer>> turned = new LinkedHashMap<>();
        for (JsonNode change : changes) {
            Zone.of(change.path("field").asString(""))
                    .ifPresent(zone -> {
                        Set<Wrong> now = Wrong.of(change.path("after").asString(""));
                        String turn = turn(wrong.getOrDefault(zone, Set.of()), now);
                        turned.computeIfAbsent(
                                        "%s%%s: %s".formatted(zone.region().displayName(), turn),
                                        _ -> new ArrayList<>())
                                .add(zone.number());
                        wrong.put(zone, now);
                    });
        }
        List<String> all = new ArrayList<>();
        turned.forEach((words, zones) -> all.add(words.formatted(of(zones))));
        return String.join("; ", all);
    }

    private static String of(List<Integer> zones) {
        return zones.size() == 1 ? ", zone %d".formatted(zones.getFirst()) : "";
    }

    private static String turn(Set<Wrong> before, Set<Wrong> now) {
        List<String> turns = new ArrayList<>();
        for (Wrong wrong : Wrong.values()) {
            if (before.contains(wrong) != now.contains(wrong)) {
                turns.add(wrong.text() + (now.contains(wrong) ? " on" : " off"));
            }
        }
        return turns.isEmpty() ? Wrong.words(now) : String.join(", ", turns);
    }
}
