package gallerist.model.activity;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long the log was and how its last entry was hashed. Kept outside the log, in backups and
 * exports, it shows later whether anything up to there was changed or cut off.
 */
public record Anchor(long count, String hash) {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,18}) ([0-9a-f]{64})");

    /** The log before its first entry. */
    public static final Anchor START = new Anchor(0, "0".repeat(64));

    public static Anchor of(Entry entry) {
        return new Anchor(entry.sequence(), entry.hash());
    }

    /** Reads what {@link #toString} writes. */
    public static Anchor parse(String text) {
        Matcher form = FORM.matcher(text);
        Refusal.unless(form.matches(), new Problem.AnchorInvalid(text));
        return new Anchor(Long.parseLong(form.group(1)), form.group(2));
    }

    @Override
    public String toString() {
        return count + " " + hash;
    }
}
