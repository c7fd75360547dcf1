package gallerist.app.cli.activity;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.GroupOption;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.EntryJson;
import gallerist.model.activity.Status;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.LogQuery;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** Lists what was tried, by whom, and how it ended, the newest first. */
@Example({
    "gallerist activity-log list --offset 30d -o table",
    "gallerist activity-log list -g images --status Failed",
    "gallerist monitor activity-log list -g images --max-events 10"
})
final class ListEntries implements Command {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.minute("Time", "eventTimestamp"),
                    new Column("Operation", "operationName.value", ListEntries::operation),
                    new Column("Status", "", ListEntries::status),
                    Column.text("Caller", "caller"),
                    Column.place("Resource", "resourceId"));

    @Mixin private GroupOption group = new GroupOption();
    @Mixin private TimeOptions time = new TimeOptions();
    @Mixin private PageOptions page = new PageOptions();

    @Option(
            names = "--resource-id",
            paramLabel = "ID",
            description = "Only what was done to this very resource.")
    private String resource = "";

    @Option(
            names = "--caller",
            paramLabel = "NAME_OR_ID",
            description = "Only what somebody did: a name or object id.")
    private String caller = "";

    @Option(
            names = "--correlation-id",
            paramLabel = "ID",
            description = "Only what was done at once.")
    private String correlation = "";

    @Option(
            names = "--operation",
            paramLabel = "NAME",
            description = "Only this operation, such as Microsoft.Compute/galleries/write.")
    private String operation = "";

    @Option(names = "--status", paramLabel = "STATUS", description = "Only what ended so.")
    private Optional<Status> status = Optional.empty();

    @Option(
            names = "--max-events",
            paramLabel = "COUNT",
            description = "At most so many; otherwise 50.")
    private int most = 50;

    @Override
    public Answer run(Session session) {
        if (most < 1) {
            throw new WrongCommandLine("--max-events is at least 1, not %d.".formatted(most));
        }
        LogQuery query =
                about(session)
                        .by(caller)
                        .correlatedBy(correlation)
                        .of(operation)
                        .ending(status.map(Status::text).orElse(""))
                        .atMost(most);
        return Answer.page(
                page.cut(
                        session.workspace()
                                .activityLog()
                                .list(session.caller(), time.narrow(query, session.clock()))
                                .orThrow(),
                        entry -> Long.toString(entry.sequence())),
                EntryJson::print,
                COLUMNS);
    }

    /** Such as {@code images/versions/write}. */
    private static String operation(JsonNode name) {
        return name.asString().replaceFirst("^Microsoft\\.\\w+/(galleries/(?=.*/))?", "");
    }

    /** Of what failed its code, which says more. */
    private static String status(JsonNode entry) {
        String code = entry.path("subStatus").path("value").asString();
        return code.isEmpty() ? entry.path("status").path("value").asString() : code;
    }

    private LogQuery about(Session session) {
        if (!resource.isEmpty()) {
            return LogQuery.about(ResourceId.of(resource)).onlyItself();
        }
        return LogQuery.about(group.given() ? group.id(session) : session.subscription());
    }
}
