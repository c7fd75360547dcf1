package gallerist.app.cli.scale;

import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import java.util.List;

/** The words after {@code gallerist scale}. */
public final class ScaleWords {
    private ScaleWords() {}

    public static List<Word> list() {
        return List.of(verb("plan", "Tell how many replicas a region needs.", PlanScale::new));
    }
}
