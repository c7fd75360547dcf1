package gallerist.app.cli.limits;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.UsageJson;
import gallerist.model.limits.Usage;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Shows how many galleries, definitions and versions a region may hold, and holds. */
@Example({"gallerist limits show -l westeurope", "gallerist limits show -o table"})
final class ShowLimits implements Command {
    private static final List<Column> COLUMNS =
            Column.of(
                    "Region", "location",
                    "Limit", "name",
                    "Used", "currentValue",
                    "Most", "limit",
                    "Percent", "percent",
                    "State", "state");

    @Option(
            names = {"-l", "--location"},
            paramLabel = "REGION",
            description = "Only this region; otherwise all in which something is used.")
    private String location = "";

    @Override
    public Answer run(Session session) {
        return Answer.list(usages(session), UsageJson::print, COLUMNS);
    }

    private List<Usage> usages(Session session) {
        if (!location.isEmpty()) {
            return in(session, Regions.of(location));
        }
        List<Usage> used = new ArrayList<>();
        for (Region region : Regions.all()) {
            in(session, region).stream().filter(usage -> usage.used() > 0).forEach(used::add);
        }
        return used;
    }

    private static List<Usage> in(Session session, Region region) {
        return session.workspace()
                .usages()
                .in(session.caller(), session.subscription(), region)
                .orThrow();
    }
}
