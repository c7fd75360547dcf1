package gallerist.model.cost;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Named;
import gallerist.model.region.Regions;
import gallerist.model.replication.StorageType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A price table as text: one price a line, its words between tabs, so that it can be edited as a
 * sheet. Lines that begin with {@code #} and empty ones say nothing.
 */
public final class PriceText {
    private final SortedMap<StorageType, Price> storage = new TreeMap<>();
    private final SortedMap<StoredIn, Price> regional = new TreeMap<>();
    private final SortedMap<Route, Price> egress = new TreeMap<>();
    private LocalDate date = BuiltInPrices.TABLE.date();
    private Currency currency = BuiltInPrices.TABLE.currency();

    private PriceText() {}

    public static String write(PriceTable table) {
        StringBuilder text = new StringBuilder("# per GB: storage each month, egress once\n");
        line(text, "date", table.date().toString());
        line(text, "currency", table.currency().getCurrencyCode());
        table.storage().forEach((type, price) -> line(text, "storage", type.text(), price));
        table.regional()
                .forEach((in, price) ->
                        line(
                                text,
                                "storage",
                                in.storage().text() + "\t" + in.region().name(),
                                price));
        table.egress()
                .forEach((route, price) ->
                        line(text, "egress", route.from() + "\t" + route.to(), price));
        return text.toString();
    }

    private static void line(StringBuilder text, String word, String rest) {
        text.append(word).append('\t').append(rest).append('\n');
    }

    private static void line(StringBuilder text, String word, String what, Price price) {
        line(
                text,
                word,
                what + "\t" + price.perGB().toPlainString() + "\t" + price.origin().text());
    }

    /** Refuses with every line that it cannot read, then with every price that is missing. */
    public static PriceTable read(String text) {
        PriceText read = new PriceText();
        List<Problem> problems = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            try {
                read.take(line.split("\t", -1), line);
            } catch (Refusal refusal) {
                for (Problem why : refusal.problems()) {
                    problems.add(new Problem.LineInvalid(i + 1, why));
                }
            }
        }
        Refusal.ifAny(problems);
        return new PriceTable(read.date, read.currency, read.storage, read.regional, read.egress);
    }

    private void take(String[] cells, String line) {
        switch (cells[0] + " " + cells.length) {
            case "date 2" -> date = date(cells[1]);
            case "currency 2" -> currency = PriceTable.currency(cells[1]);
            case "storage 4" -> storage.put(type(cells[1]), price(cells[2], cells[3]));
            case "storage 5" ->
                    regional.put(
                            new StoredIn(type(cells[1]), Regions.of(cells[2])),
                            price(cells[3], cells[4]));
            case "egress 5" -> egress.put(new Route(cells[1], cells[2]), price(cells[3], cells[4]));
            default -> throw new Refusal(new Problem.PriceLineInvalid(line));
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw new Refusal(new Problem.DateInvalid("date", text));
        }
    }

    private static StorageType type(String text) {
        return Named.of(StorageType.class, "storageType", text);
    }

    private static Price price(String perGB, String origin) {
        return new Price(Price.amount(perGB), Named.of(Price.Origin.class, "origin", origin));
    }
}
