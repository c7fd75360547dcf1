package gallerist.app.cli.sig.share;

import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import gallerist.app.cli.wait.WaitForGallery;
import java.util.List;

/** The words after {@code gallerist sig share}. */
public final class ShareWords {
    private ShareWords() {}

    public static List<Word> list() {
        return List.of(
                verb("add", "Share with subscriptions and tenants.", () -> new ChangeShare(true)),
                verb("remove", "End sharing with some.", () -> new ChangeShare(false)),
                verb("reset", "Make the gallery private again.", ResetShare::new),
                verb("enable-community", "Open the gallery to everyone.", EnableCommunity::new),
                verb("wait", "Wait for the gallery.", WaitForGallery::new));
    }
}
