package gallerist.app.cli.region;

import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import java.util.List;

/** The words after {@code gallerist region}. */
public final class RegionWords {
    private RegionWords() {}

    public static List<Word> list() {
        return List.of(
                verb("list", "List the regions there are.", ListRegions::new),
                verb("show", "Show a region.", ShowRegion::new));
    }
}
