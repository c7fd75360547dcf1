package gallerist.model.gallery;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import java.util.Comparator;
import java.util.regex.Pattern;

/** {@code Major.Minor.Patch}, each a 32-bit number, compared as numbers. */
public record VersionNumber(int major, int minor, int patch) implements Comparable<VersionNumber> {
    private static final Pattern FORM = Pattern.compile("[0-9]{1,10}\\.[0-9]{1,10}\\.[0-9]{1,10}");
    private static final Comparator<VersionNumber> ORDER =
            Comparator.comparingInt(VersionNumber::major)
                    .thenComparingInt(VersionNumber::minor)
                    .thenComparingInt(VersionNumber::patch);

    public VersionNumber {
        Refusal.unless(
                major >= 0 && minor >= 0 && patch >= 0,
                new Problem.VersionNameInvalid(major + "." + minor + "." + patch));
    }

    public static VersionNumber of(String text) {
        Refusal.unless(FORM.matcher(text).matches(), new Problem.VersionNameInvalid(text));
        String[] parts = text.split("\\.", -1);
        return new VersionNumber(part(parts[0], text), part(parts[1], text), part(parts[2], text));
    }

    /** The number that names a version, which is written in one way only: without leading zeros. */
    static VersionNumber ofName(String name) {
        VersionNumber number = of(name);
        Refusal.unless(number.toString().equals(name), new Problem.VersionNameInvalid(name));
        return number;
    }

    /** Whether that is how a version can be named. */
    static boolean isName(String name) {
        return Outcome.of(() -> ofName(name)) instanceof Outcome.Done;
    }

    private static int part(String digits, String text) {
        long number = Long.parseLong(digits);
        Refusal.unless(number <= Integer.MAX_VALUE, new Problem.VersionNameInvalid(text));
        return (int) number;
    }

    @Override
    public int compareTo(VersionNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
