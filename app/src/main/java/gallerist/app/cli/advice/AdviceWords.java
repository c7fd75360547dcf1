package gallerist.app.cli.advice;

import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import java.util.List;

/** The words after {@code gallerist advice}. */
public final class AdviceWords {
    private AdviceWords() {}

    public static List<Word> list() {
        return List.of(
                verb("list", "List what does not keep to good practice.", ListAdvice::new),
                verb("snooze", "Put a finding off, with a reason.", SnoozeAdvice::new),
                verb("wake", "Take a finding up again.", WakeAdvice::new));
    }
}
