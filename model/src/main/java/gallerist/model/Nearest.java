package gallerist.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds what somebody probably meant. */
public final class Nearest {
    private Nearest() {}

    /** The candidate that is few typing mistakes away in whatever case, or an empty text. */
    public static String to(String typed, Collection<String> candidates) {
        String word = typed.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .filter(candidate -> canBeNear(word, candidate))
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
                .filter(candidate ->
                        distance(word, candidate) <= mistakes(candidate)
                                || (word.length() >= 3 && startsWith(candidate, word)))
                .orElse("");
    }

    /** Each letter that there are more or fewer is a mistake. */
    private static boolean canBeNear(String word, String candidate) {
        return Math.abs(word.length() - candidate.length()) <= mistakes(candidate)
                || startsWith(candidate, word);
    }

    private static int mistakes(String candidate) {
        return Math.max(1, candidate.length() / 3);
    }

    private static boolean startsWith(String candidate, String word) {
        return candidate.regionMatches(true, 0, word, 0, word.length());
    }

    private static int distance(String word, String candidate) {
        return steps(word, candidate.toLowerCase(Locale.ROOT));
    }

    /** Letters to insert, remove, replace or swap with their neighbour. */
    private static int steps(String from, String to) {
        int[][] steps = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            steps[i][0] = i;
        }
        for (int j = 0; j <= to.length(); j++) {
            steps[0][j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            for (int j = 1; j <= to.length(); j++) {
                int same = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                steps[i][j] =
                        Math.min(
                                Math.min(steps[i - 1][j], steps[i][j - 1]) + 1,
                                steps[i - 1][j - 1] + same);
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[from.length()][to.length()];
    }
}
