package gallerist.app.cli.source;

import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import gallerist.model.gallery.Kind;
import java.util.List;

/** The words after {@code gallerist image}, {@code snapshot} and {@code disk}. */
public final class SourceWords {
    private SourceWords() {}

    public static List<Word> list(Kind kind) {
        return List.of(
                verb("create", "Make one from disk-image files.", () -> new CreateSource(kind)),
                verb("list", "List them.", () -> new ListSources(kind)),
                verb("show", "Show one.", () -> new ShowSource(kind)),
                verb("delete", "Delete one.", () -> new DeleteSource(kind)));
    }
}
