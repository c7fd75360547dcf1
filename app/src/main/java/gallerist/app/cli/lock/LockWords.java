package gallerist.app.cli.lock;

import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import java.util.List;

/** The words after {@code gallerist lock}. */
public final class LockWords {
    private LockWords() {}

    public static List<Word> list() {
        return List.of(
                verb("create", "Lock a scope.", CreateLock::new),
                verb("list", "List locks.", ListLocks::new),
                verb("show", "Show a lock.", ShowLock::new),
                verb("update", "Change a lock.", UpdateLock::new),
                verb("delete", "Lift a lock.", DeleteLock::new));
    }
}
