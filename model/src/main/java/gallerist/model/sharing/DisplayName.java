package gallerist.model.sharing;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Text;

/** What people call each other, and what belongs to them. */
final class DisplayName {
    private static final int LONGEST = 256;

    private DisplayName() {}

    static void check(String name) {
        Refusal.unless(!name.isBlank(), new Problem.Missing("displayName"));
        Text.line("displayName", name);
        Refusal.unless(
                name.length() <= LONGEST,
                new Problem.TextTooLong("displayName", name.length(), LONGEST));
    }
}
