package gallerist.app.cli.cost;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.wire.PricesJson;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.cost.Price;
import gallerist.model.cost.PriceTable;
import gallerist.model.cost.Route;
import gallerist.model.cost.StoredIn;
import gallerist.model.region.Regions;
import gallerist.model.replication.StorageType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Changes the prices that costs are estimated with. */
@Example({
    "gallerist prices set --storage-type Standard_ZRS --price 0.05 --date 2026-11-01",
    "gallerist prices set --storage-type Premium_LRS --region westeurope --price 0.132",
    "gallerist prices set --egress Europe --to \"Asia Pacific\" --price 0.05"
})
final class SetPrices implements Command {
    @Option(
            names = "--price",
            paramLabel = "AMOUNT",
            description = "What a GB costs: in storage each month, on the network once.")
    private String price = "";

    @Option(
            names = "--storage-type",
            paramLabel = "TYPE",
            description = "The storage type that the price is for.")
    private Optional<StorageType> storageType = Optional.empty();

    @Option(
            names = "--region",
            paramLabel = "REGION",
            description = "Only there; otherwise wherever no region says something else.")
    private String region = "";

    @Option(
            names = "--egress",
            paramLabel = "GROUP",
            description = "The part of the world that bytes leave, such as Europe.")
    private String from = "";

    @Option(
            names = "--to",
            paramLabel = "GROUP",
            description = "The part of the world that they go to.")
    private String to = "";

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "The day of the prices, such as 2026-11-01; otherwise today.")
    private String date = "";

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "The currency of all prices, such as EUR; nothing is converted.")
    private String currency = "";

    @Override
    public Answer run(Session session) {
        if (price.isEmpty() && date.isEmpty() && currency.isEmpty()) {
            throw WrongCommandLine.missing("--price, --date or --currency");
        }
        return Answer.of(
                session.workspace()
                        .prices()
                        .write(session.caller(), table -> edited(table, session)),
                PricesJson::print);
    }

    private PriceTable edited(PriceTable table, Session session) {
        PriceTable priced = price.isEmpty() ? table : priced(table, Price.entered(price));
        PriceTable inCurrency =
                currency.isEmpty() ? priced : priced.in(PriceTable.currency(currency));
        return inCurrency.dated(
                date.isEmpty()
                        ? LocalDate.ofInstant(session.clock().instant(), ZoneOffset.UTC)
                        : day());
    }

    private PriceTable priced(PriceTable table, Price given) {
        if (!from.isEmpty()) {
            return table.with(new Route(from, to.isEmpty() ? from : to), given);
        }
        StorageType type =
                storageType.orElseThrow(
                        () -> WrongCommandLine.missing("--storage-type or --egress"));
        return region.isEmpty()
                ? table.with(type, given)
                : table.with(new StoredIn(type, Regions.of(region)), given);
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException noDay) {
            throw new Refusal(new Problem.DateInvalid("date", date));
        }
    }
}
