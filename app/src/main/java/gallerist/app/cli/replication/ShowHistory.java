package gallerist.app.cli.replication;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.Dates;
import gallerist.app.wire.ReplicationJson;
import gallerist.model.Refusal;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.CopyEvent;
import gallerist.storage.Replications;
import gallerist.storage.Transfer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what happened to copies, and what was transferred; or how all stood at a time. */
@Example({
    "gallerist replication history -g images -r Production -i ubuntu-web -e 1.0.0",
    "gallerist replication history --at 2026-11-21T12:00:00Z"
})
final class ShowHistory implements Command {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("Time", "time"),
                    Column.place("Version", "id"),
                    Column.text("Region", "region"),
                    Column.text("Zone", "zone"),
                    Column.text("Replica", "replica"),
                    Column.text("State", "to"));

    @Mixin private MovedOptions moved = new MovedOptions();

    @Option(names = "--at", paramLabel = "TIME", description = "Tell how all stood at this time.")
    private String at = "";

    @Option(names = "--start-time", paramLabel = "TIME", description = "Only from here on.")
    private String start = "";

    @Option(names = "--end-time", paramLabel = "TIME", description = "Only before this.")
    private String end = "";

    @Override
    public Answer run(Session session) {
        Instant from = time("--start-time", start, Instant.EPOCH);
        Instant until = time("--end-time", end, session.clock().instant().plusSeconds(1));
        Instant then = time("--at", at, until);
        Replications replications = session.workspace().replications();
        List<CopyEvent> events = new ArrayList<>();
        List<Transfer> transfers = new ArrayList<>();
        for (ResourceId scope : moved.scopes(session)) {
            events.addAll(replications.events(session.caller(), scope, from, then).orThrow());
            transfers.addAll(replications.transfers(session.caller(), scope, from, then).orThrow());
        }
        return at.isEmpty()
                ? Answer.of(ReplicationJson.print(events, transfers))
                : Answer.list(lastOfEach(events), ReplicationJson::event, COLUMNS);
    }

    private static Instant time(String option, String typed, Instant otherwise) {
        try {
            return typed.isEmpty() ? otherwise : Dates.parse(option, typed);
        } catch (Refusal noDate) {
            throw new WrongCommandLine("'%s' is no time for %s.".formatted(typed, option));
        }
    }

    /** How each copy stood after these events; those that were gone are left out. */
    private static List<CopyEvent> lastOfEach(List<CopyEvent> events) {
        Map<UUID, CopyEvent> last = new LinkedHashMap<>();
        events.stream()
                .filter(event -> !event.isSample())
                .forEach(event -> last.put(event.copy(), event));
        return last.values().stream().filter(event -> !event.to().isEmpty()).toList();
    }
}
