package gallerist.app.cli.verify;

import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import java.util.List;

/** The words after {@code gallerist scrub}. */
public final class VerifyWords {
    private VerifyWords() {}

    public static List<Word> scrub() {
        return List.of(
                verb(
                        "schedule",
                        "Choose or tell how often copies are read again.",
                        ScheduleScrub::new));
    }
}
