package gallerist.model.gallery;

import gallerist.model.Problem;
import gallerist.model.Refusal;

/** From at least to at most; zero stands for an end that nobody gave. */
public record Range(int min, int max) {
    public static final Range ANY = new Range(0, 0);

    public Range {
        refuseReversed("recommended", min, max);
    }

    /** A range of a field, so that a refusal can name it. */
    public static Range of(String field, int min, int max) {
        refuseReversed(field, min, max);
        return new Range(min, max);
    }

    private static void refuseReversed(String field, int min, int max) {
        int smaller = Math.min(min, max);
        Refusal.unless(smaller >= 0, new Problem.OutOfRange(field, smaller, 1, Integer.MAX_VALUE));
        Refusal.unless(max == 0 || min <= max, new Problem.RangeReversed(field));
    }
}
