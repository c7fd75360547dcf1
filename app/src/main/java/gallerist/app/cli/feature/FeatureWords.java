package gallerist.app.cli.feature;

import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import java.util.List;

/** The words after {@code gallerist feature}. */
public final class FeatureWords {
    private FeatureWords() {}

    public static List<Word> list() {
        return List.of(
                verb("list", "List previews.", ListFeatures::new),
                verb(
                        "register",
                        "Note that the subscription is registered.",
                        () -> new RegisterFeature(true)),
                verb(
                        "unregister",
                        "Note that it is no longer registered.",
                        () -> new RegisterFeature(false)));
    }
}
