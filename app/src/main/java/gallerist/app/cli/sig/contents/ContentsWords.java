package gallerist.app.cli.sig.contents;

import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import java.util.List;

/** The words after {@code gallerist sig image-version contents}. */
public final class ContentsWords {
    private ContentsWords() {}

    public static List<Word> list() {
        return List.of(
                verb("list", "List what is in an image version.", ListContents::new),
                verb("set", "Say what is in an image version.", SetContents::new),
                verb("remove", "Take something off the list.", RemoveContents::new));
    }
}
