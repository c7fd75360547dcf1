package gallerist.app.workshop;

import gallerist.app.workshop.ClassCommands.Ran;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the log of a class says about its last hours. */
final class Diary {
    private static final String DRILL = "Gallerist/stores/drill/action";
    private static final String LAST_DONE =
            ("activity-log list --max-events 50 --query \"[?operationName.value!='%s'] | [0].eventTimestamp\""
                            + " -o tsv")
                    .formatted(DRILL);
    private static final String LAST_FAULT =
            ("activity-log list --operation %s --status Succeeded --max-events 1 --query"
                            + " \"[0].[eventTimestamp, properties.changes[0].field,"
                            + " properties.changes[0].after]\" -o tsv")
                    .formatted(DRILL);
    private static final int FACTS = 3;

    private final ClassCommands commands;

    Diary(ClassCommands commands) {
        this.commands = commands;
    }

    /** When somebody did something last that was no drill. */
    Optional<Instant> lastDone() {
        return lines(LAST_DONE).stream().findFirst().map(Instant::parse);
    }

    /** The last drill: in which region, and what went wrong from then on. */
    Optional<Seat.Mishap> lastFault() {
        List<String> facts = lines(LAST_FAULT);
        return facts.size() < FACTS
                ? Optional.empty()
                : Optional.of(
                        new Seat.Mishap(
                                Instant.parse(facts.getFirst()),
                                region(facts.get(1)) + ": " + facts.getLast()));
    }

    private static String region(String zone) {
        return zone.split(", zone ", 2)[0];
    }

    private List<String> lines(String command) {
        Ran ran = commands.run(new CommandText(0, command));
        return ran.isDone()
                ? ran.out().lines().filter(line -> !line.isBlank()).toList()
                : List.of();
    }
}
