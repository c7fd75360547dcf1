package gallerist.app.cli.limits;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.UsageJson;
import gallerist.model.limits.Limits;
import gallerist.model.limits.Usage;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Shows how many galleries, definitions and versions a region may hold, and holds; then every other
 * documented limit. What an older text says is marked, beside the figure of today.
 */
@Example({
    "gallerist limits show -l westeurope",
    "gallerist limits show --query \"[?source=='older'].[name, limit, today]\" -o tsv"
})
final class ShowLimits implements Command {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("Region", "location"),
                    Column.text("Limit", "name"),
                    Column.text("Used", "currentValue"),
                    new Column("Most", "limit", ShowLimits::amount),
                    Column.text("State", "state"),
                    Column.text("Source", "source"),
                    new Column("Today", "today", ShowLimits::amount));

    private static final long GIBI = 1L << 30;

    @Option(
            names = {"-l", "--location"},
            paramLabel = "REGION",
            description = "Only what this region uses; otherwise all where something is used.")
    private String location = "";

    @Override
    public Answer run(Session session) {
        List<Usage> usages = usages(session);
        List<Limits> counted = usages.stream().map(Usage::limit).toList();
        Stream<ObjectNode> others =
                Stream.of(Limits.values())
                        .filter(limit -> !counted.contains(limit))
                        .map(UsageJson::print);
        return Answer.list(
                Stream.concat(usages.stream().map(UsageJson::print), others).toList(),
                row -> row,
                COLUMNS);
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

    /** Numbers of bytes are too long to be read. */
    private static String amount(JsonNode number) {
        long value = number.asLong(0);
        String text = value >= GIBI ? "%,d Gi".formatted(value / GIBI) : Long.toString(value);
        return number.isMissingNode() ? "" : text;
    }

    private static List<Usage> in(Session session, Region region) {
        return session.workspace()
                .usages()
                .in(session.caller(), session.subscription(), region)
                .orThrow();
    }
}
