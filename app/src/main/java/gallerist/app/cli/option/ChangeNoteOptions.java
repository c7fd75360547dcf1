package gallerist.app.cli.option;

import gallerist.model.activity.ChangeNote;
import picocli.CommandLine.Option;

/** For every command that changes something: what the activity log shall say about the change. */
public final class ChangeNoteOptions {
    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "Why it is done; kept in the activity log.")
    private String reason = "";

    @Option(
            names = "--rollback",
            paramLabel = "TEXT",
            description = "How it would be taken back; kept in the activity log.")
    private String rollback = "";

    @Option(
            names = "--contact",
            paramLabel = "TEXT",
            description = "Whom to ask about it; kept in the activity log.")
    private String contact = "";

    public ChangeNote note() {
        return new ChangeNote(reason, rollback, contact);
    }
}
