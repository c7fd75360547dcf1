package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.activity.Facts;
import gallerist.model.activity.Operation;
import gallerist.model.cost.BuiltInPrices;
import gallerist.model.cost.PriceTable;
import gallerist.model.cost.PriceText;
import gallerist.storage.Writes.Written;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.PriceTextTable;
import gallerist.storage.sql.Transaction;
import gallerist.storage.sql.WorkspaceTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The prices that costs are estimated with. Everybody may look. */
public final class Prices {
    private final Database database;
    private final Writes writes;

    Prices(Database database, Writes writes) {
        this.database = database;
        this.writes = writes;
    }

    /** Those that came with the program, until somebody writes others. */
    public PriceTable show() {
        return database.read(Prices::stored);
    }

    static PriceTable stored(Transaction transaction) {
        return PriceTextTable.find(transaction).map(PriceText::read).orElse(BuiltInPrices.TABLE);
    }

    public Outcome<PriceTable> write(Caller caller, UnaryOperator<PriceTable> edit) {
        return writes.attempt(
                caller,
                Operation.PRICES_WRITE,
                database.read(WorkspaceTable::subscription),
                transaction -> {
                    PriceTable before = stored(transaction);
                    PriceTable wanted = edit.apply(before);
                    PriceTextTable.write(transaction, PriceText.write(wanted));
                    return Written.changed(wanted, facts(before), facts(wanted));
                });
    }

    /** A line of the table is a fact: its last two words are the price and where it is from. */
    private static Facts facts(PriceTable table) {
        Map<String, String> facts = new LinkedHashMap<>();
        PriceText.write(table)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split("\t")))
                .forEach(words -> {
                    int about = Math.max(1, words.size() - 2);
                    facts.put(
                            String.join(".", words.subList(0, about)),
                            String.join(" ", words.subList(about, words.size())));
                });
        return new Facts(facts);
    }
}
