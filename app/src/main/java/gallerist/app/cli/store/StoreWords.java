package gallerist.app.cli.store;

import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import java.util.List;

/** The words after {@code gallerist region store}. */
public final class StoreWords {
    private StoreWords() {}

    public static List<Word> list() {
        return List.of(
                verb("show", "Show where regions keep their bytes.", ShowStores::new),
                verb("set", "Keep a region's bytes in another folder.", SetStore::new),
                verb("test", "Look whether a region's stores can be used.", TestStore::new),
                verb("strays", "List what belongs to nothing.", ListStrays::new),
                verb("reset", "Begin anew in an empty folder.", ResetStore::new));
    }
}
