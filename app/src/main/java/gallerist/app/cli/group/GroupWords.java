package gallerist.app.cli.group;

import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import java.util.List;

/** The words after {@code gallerist group}. */
public final class GroupWords {
    private GroupWords() {}

    public static List<Word> list() {
        return List.of(
                verb("create", "Create a resource group.", CreateGroup::new),
                verb("list", "List resource groups.", ListGroups::new),
                verb("show", "Show a resource group.", ShowGroup::new),
                verb("exists", "Tell whether a resource group exists.", GroupExists::new),
                verb("update", "Change a resource group.", UpdateGroup::new),
                verb("delete", "Delete an empty resource group.", DeleteGroup::new));
    }
}
