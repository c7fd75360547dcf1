package gallerist.model.gallery;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what was given more than once. */
public final class Repeated {
    private Repeated() {}

    /** Each value that occurs again, once. */
    public static <T> Stream<T> among(Stream<T> values) {
        Set<T> seen = new HashSet<>();
        return values.filter(value -> !seen.add(value)).distinct();
    }
}
