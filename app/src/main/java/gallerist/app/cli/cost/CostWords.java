package gallerist.app.cli.cost;

import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import java.util.List;

/** The words after {@code gallerist cost}. */
public final class CostWords {
    private CostWords() {}

    public static List<Word> list() {
        return List.of(
                verb("show", "Show what versions cost.", ShowCost::new),
                verb("estimate", "Estimate what a version would cost.", EstimateCost::new));
    }
}
