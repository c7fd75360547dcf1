package gallerist.app.cli.region;

import static gallerist.app.cli.Word.noun;
import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import gallerist.app.cli.store.DamageDrill;
import gallerist.app.cli.store.Drill;
import gallerist.app.cli.store.SlowDrill;
import gallerist.app.cli.store.StoreWords;
import gallerist.app.cli.store.Trouble;
import java.util.List;

/** The words after {@code gallerist region}. */
public final class RegionWords {
    private RegionWords() {}

    public static List<Word> list() {
        return List.of(
                verb("list", "List the regions there are.", ListRegions::new),
                verb("show", "Show a region.", ShowRegion::new),
                noun("store", "Where regions keep their bytes.", StoreWords::list),
                verb(
                        "outage",
                        "Let a region be out, for a drill.",
                        () -> new Drill(Trouble.OUTAGE)),
                verb("full", "Let a store be full, for a drill.", () -> new Drill(Trouble.FULL)),
                verb("damage", "Let a store damage what it keeps, for a drill.", DamageDrill::new),
                verb("slow", "Let a store be slow, for a drill.", SlowDrill::new));
    }
}
