package gallerist.app.cli.activity;

import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import java.util.List;

/** The words after {@code gallerist activity-log}. */
public final class ActivityWords {
    private ActivityWords() {}

    public static List<Word> list() {
        return List.of(
                verb("list", "List what was tried, the newest first.", ListEntries::new),
                verb("verify", "Look whether the log is whole.", VerifyLog::new));
    }
}
