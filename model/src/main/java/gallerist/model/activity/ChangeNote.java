package gallerist.model.activity;

import gallerist.model.gallery.Text;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody says about a change: why it is made, how it is taken back, and whom to ask. It is
 * kept with the change, in the same entry of the log.
 */
public record ChangeNote(String reason, String rollback, String contact) {
    public static final ChangeNote NONE = new ChangeNote("", "", "");

    private static final String PREFIX = "note.";

    public ChangeNote {
        Text.paragraph("reason", reason);
        Text.paragraph("rollback", rollback);
        Text.line("contact", contact);
    }

    /** As the entry has it: what is said was not there before. */
    public List<Change> changes() {
        return Stream.of(
                        said("reason", reason),
                        said("rollback", rollback),
                        said("contact", contact))
                .filter(change -> !change.after().isEmpty())
                .toList();
    }

    /** Whether a field of an entry is a part of what was said about it. */
    public static boolean isOne(String field) {
        return field.startsWith(PREFIX);
    }

    private static Change said(String field, String text) {
        return new Change(PREFIX + field, "", text);
    }
}
