package gallerist.model.gallery;

import gallerist.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Collects the properties of a resource that were changed although they cannot be. */
final class Fixed<R> {
    private final String prefix;
    private final R stored;
    private final R changed;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param prefix how the service begins the names of the properties
     */
    Fixed(String prefix, R stored, R changed) {
        this.prefix = prefix;
        this.stored = stored;
        this.changed = changed;
    }

    Fixed<R> property(String name, Function<R, Object> value) {
        if (!value.apply(stored).equals(value.apply(changed))) {
            problems.add(new Problem.PropertyFixed(prefix + name));
        }
        return this;
    }

    List<Problem> problems() {
        return problems;
    }
}
