package gallerist.storage.region;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A name in a store's paths: lower-case letters and digits, so that it means the same on every file
 * system.
 */
public record PathId(String text) implements Comparable<PathId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]{1,40}");
    private static final int RANDOM_LENGTH = 26;

    public PathId {
        if (!isOne(text)) {
            throw new IllegalArgumentException("no name for a path: " + text);
        }
    }

    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** One that nobody has: 128 bits and more. */
    public static PathId random(RandomGenerator random) {
        StringBuilder text = new StringBuilder(RANDOM_LENGTH);
        for (int i = 0; i < RANDOM_LENGTH; i++) {
            text.append(Character.forDigit(random.nextInt(36), 36));
        }
        return new PathId(text.toString().toLowerCase(Locale.ROOT));
    }

    @Override
    public int compareTo(PathId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
