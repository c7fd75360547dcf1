package gallerist.app.cli.cost;

import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import java.util.List;

/** The words after {@code gallerist prices}. */
public final class PriceWords {
    private PriceWords() {}

    public static List<Word> list() {
        return List.of(
                verb("show", "Show the prices.", ShowPrices::new),
                verb("set", "Change prices.", SetPrices::new));
    }
}
