package gallerist.app.cli.tag;

import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import java.util.List;

/** The words after {@code gallerist tag}. */
public final class TagWords {
    private TagWords() {}

    public static List<Word> list() {
        return List.of(
                verb(
                        "list",
                        "List the tags that are in use, or those of resources.",
                        ListTags::new),
                verb(
                        "list-missing",
                        "List what lacks a tag that it should have.",
                        ListMissingTags::new),
                verb("create", "Give resources these tags and no others.", CreateTags::new),
                verb("update", "Change some tags of resources.", UpdateTags::new),
                verb("delete", "Take all tags from resources.", DeleteTags::new));
    }
}
