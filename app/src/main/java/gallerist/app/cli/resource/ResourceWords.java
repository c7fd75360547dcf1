package gallerist.app.cli.resource;

import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import java.util.List;

/** The words after {@code gallerist resource}. */
public final class ResourceWords {
    private ResourceWords() {}

    public static List<Word> list() {
        return List.of(verb("list", "List resources of all kinds.", ListResources::new));
    }
}
