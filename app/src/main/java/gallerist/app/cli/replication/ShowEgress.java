package gallerist.app.cli.replication;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.ReplicationJson;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/**
 * Tells what went from region to region, day by day: what really crossed, and what the billing rule
 * counts.
 */
@Example({
    "gallerist replication egress",
    "gallerist replication egress --from 2026-11-01 --to 2026-11-30 -o table"
})
final class ShowEgress implements Command {
    private static final int DAYS = 30;

    private static final List<Column> COLUMNS =
            Column.of(
                    "Day", "day",
                    "Source", "source",
                    "Target", "target",
                    "Crossed", "crossed",
                    "Billed", "billed");

    @Option(names = "--from", paramLabel = "DAY", description = "The first day; else 30 days ago.")
    private Optional<LocalDate> first = Optional.empty();

    @Option(names = "--to", paramLabel = "DAY", description = "The last day; otherwise today.")
    private Optional<LocalDate> last = Optional.empty();

    @Override
    public Answer run(Session session) {
        LocalDate today = LocalDate.ofInstant(session.clock().instant(), ZoneOffset.UTC);
        return Answer.list(
                session.workspace()
                        .replicationHistory()
                        .egress(
                                session.caller(),
                                first.orElse(today.minusDays(DAYS)),
                                last.orElse(today))
                        .orThrow(),
                ReplicationJson::print,
                COLUMNS);
    }
}
