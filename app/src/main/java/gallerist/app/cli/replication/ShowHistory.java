package gallerist.app.cli.replication;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.cli.print.Column;
import gallerist.app.text.Amounts;
import gallerist.app.wire.Dates;
import gallerist.app.wire.ReplicationJson;
import gallerist.model.Refusal;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.CopyEvent;
import gallerist.storage.ReplicationHistory;
import gallerist.storage.Transfer;
import gallerist.storage.VersionReplication;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells what happened to copies, and what was transferred; or how all stood at a time. */
@Example({
    "gallerist replication history -g images -r Production -i ubuntu-web -e 1.0.0",
    "gallerist replication history --at 2026-11-21T12:00:00Z"
})
final class ShowHistory implements Command {
    private static final List<Column> EVENTS =
            List.of(
                    Column.second("Time", "time"),
                    Column.place("Version", "id"),
                    Column.text("Region", "region"),
                    Column.text("Zone", "zone"),
                    Column.text("Replica", "replica"),
                    new Column("From", "", ShowHistory::before),
                    Column.text("To", "to"),
                    new Column("Details", "", ShowHistory::details));

    @Mixin private MovedOptions moved = new MovedOptions();

    @Option(names = "--at", paramLabel = "TIME", description = "Tell how all stood at this time.")
    private String at = "";

    @Option(names = "--start-time", paramLabel = "TIME", description = "Only from here on.")
    private String start = "";

    @Option(names = "--end-time", paramLabel = "TIME", description = "Only before this.")
    private String end = "";

    @Override
    public Answer run(Session session) {
        return at.isEmpty() ? happened(session) : stood(session, time("--at", at, Instant.EPOCH));
    }

    private Answer happened(Session session) {
        Instant from = time("--start-time", start, Instant.EPOCH);
        Instant until = time("--end-time", end, session.clock().instant().plusSeconds(1));
        ReplicationHistory history = session.workspace().replicationHistory();
        List<CopyEvent> events = new ArrayList<>();
        List<Transfer> transfers = new ArrayList<>();
        for (ResourceId scope : moved.scopes(session)) {
            events.addAll(history.events(session.caller(), scope, from, until).orThrow());
            transfers.addAll(history.transfers(session.caller(), scope, from, until).orThrow());
        }
        ObjectNode told = ReplicationJson.print(events, transfers);
        return Answer.of(told).tabled(told.path("events"), EVENTS);
    }

    private Answer stood(Session session, Instant then) {
        if (!start.isEmpty() || !end.isEmpty()) {
            throw new WrongCommandLine("--at tells of one moment; leave out the times around it.");
        }
        List<VersionReplication> versions = new ArrayList<>();
        for (ResourceId scope : moved.scopes(session)) {
            versions.addAll(
                    session.workspace()
                            .replicationHistory()
                            .at(session.caller(), scope, then)
                            .orThrow());
        }
        return CopyTable.of(versions);
    }

    private static boolean isSample(JsonNode event) {
        return event.has("bytesTotal");
    }

    private static String before(JsonNode event) {
        return isSample(event) ? "" : event.path("from").asString();
    }

    /** What happened, or how far a copy had come at a moment. */
    private static String details(JsonNode event) {
        if (!isSample(event)) {
            return event.path("details").asString();
        }
        long total = Math.max(1, event.path("bytesTotal").asLong());
        long done = event.path("bytesDone").asLong();
        long rate = event.path("bytesPerSecond").asLong();
        String far =
                "%d %%, %s of %s"
                        .formatted(100 * done / total, Amounts.bytes(done), Amounts.bytes(total));
        return rate == 0 ? far : far + ", " + Amounts.rate(rate);
    }

    private static Instant time(String option, String typed, Instant otherwise) {
        try {
            return typed.isEmpty() ? otherwise : Dates.parse(option, typed);
        } catch (Refusal noDate) {
            throw new WrongCommandLine("'%s' is no time for %s.".formatted(typed, option));
        }
    }
}
