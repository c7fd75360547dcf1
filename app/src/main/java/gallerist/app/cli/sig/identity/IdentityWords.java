package gallerist.app.cli.sig.identity;

import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import gallerist.app.cli.wait.WaitForGallery;
import java.util.List;

/** The words after {@code gallerist sig identity}. */
public final class IdentityWords {
    private IdentityWords() {}

    public static List<Word> list() {
        return List.of(
                verb(
                        "assign",
                        "Give identities.",
                        () -> new ChangeIdentity(IdentityOptions::addedTo)),
                verb(
                        "remove",
                        "Take identities away.",
                        () -> new ChangeIdentity(IdentityOptions::takenFrom)),
                verb("show", "Show the identities.", ShowIdentity::new),
                verb("wait", "Wait for the gallery.", WaitForGallery::new));
    }
}
