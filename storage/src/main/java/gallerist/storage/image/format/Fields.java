package gallerist.storage.image.format;

import gallerist.model.Problem;
import gallerist.model.Refusal;

/** Says no to numbers of an image that cannot be. */
record Fields(String file) {
    long atMost(String field, long value, long limit) {
        Refusal.unless(
                value >= 0 && value <= limit,
                new Problem.ImageFieldTooLarge(file, field, value, limit));
        return value;
    }

    void check(boolean possible, String field, long value) {
        Refusal.unless(possible, new Problem.ImageFieldWrong(file, field, value));
    }

    long powerOfTwo(String field, long value, long least, long most) {
        check(Long.bitCount(value) == 1 && value >= least && value <= most, field, value);
        return value;
    }

    void checksum(boolean holds, String part) {
        Refusal.unless(holds, new Problem.ImageChecksumWrong(file, part));
    }
}
