package gallerist.app.cli.workshop;

import gallerist.app.cli.Answer;
import java.io.IOException;

/** What is said where files of a class or workshop can't be used. */
final class Trouble {
    private Trouble() {}

    static Answer failed(IOException unusable) {
        return Answer.failed(
                "FileNotUsable", "A file can't be used: %s.".formatted(unusable.getMessage()));
    }
}
