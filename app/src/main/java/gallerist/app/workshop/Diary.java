package gallerist.app.workshop;

import gallerist.app.wire.Json;
import gallerist.app.workshop.ClassCommands.Ran;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What was done last in a class, and what goes wrong there now. */
final class Diary {
    private static final String DRILL = "Gallerist/stores/drill/action";
    private static final String LAST_DONE =
            ("activity-log list --max-events 50 --query \"[?operationName.value!='%s'] | [0].eventTimestamp\""
                            + " -o tsv")
                    .formatted(DRILL);
    private static final String LAST_DRILL =
            ("activity-log list --operation %s --status Succeeded --max-events 1 --query"
                            + " \"[0].eventTimestamp\" -o tsv")
                    .formatted(DRILL);
    private static final String STORES = "region store show -o json";

    private final ClassCommands commands;

    Diary(ClassCommands commands) {
        this.commands = commands;
    }

    /** When somebody did something last that was no drill. */
    Optional<Instant> lastDone() {
        return lines(LAST_DONE).findFirst().map(Instant::parse);
    }

    /** All drills that are on now, in each region. */
    Optional<Seat.Mishap> faults() {
        Ran stores = run(STORES);
        List<String> words = new ArrayList<>();
        if (stores.isDone()) {
            for (JsonNode region : Json.read(stores.out())) {
                Set<String> drills = drills(region);
                if (!drills.isEmpty()) {
                    words.add(name(region) + ": " + String.join(", ", drills));
                }
            }
        }
        return words.isEmpty()
                ? Optional.empty()
                : lines(LAST_DRILL)
                        .findFirst()
                        .map(at -> new Seat.Mishap(Instant.parse(at), String.join("; ", words)));
    }

    private static Set<String> drills(JsonNode region) {
        Set<String> drills = new TreeSet<>();
        for (JsonNode zone : region.path("zones")) {
            drills.addAll(zone.path("drills").propertyNames());
        }
        return drills;
    }

    private static String name(JsonNode region) {
        String name = region.path("region").asString("");
        return Regions.find(name).map(Region::displayName).orElse(name);
    }

    private Stream<String> lines(String command) {
        Ran ran = run(command);
        return ran.isDone() ? ran.out().lines().filter(line -> !line.isBlank()) : Stream.empty();
    }

    private Ran run(String command) {
        return commands.run(new CommandText(0, command));
    }
}
