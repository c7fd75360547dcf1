package gallerist.app.cli.limits;

import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import java.util.List;

/** The words after {@code gallerist limits}. */
public final class LimitWords {
    private LimitWords() {}

    public static List<Word> list() {
        return List.of(verb("show", "Show what is used of each limit.", ShowLimits::new));
    }
}
