package gallerist.model;

import java.util.List;

/**
 * How a value's constructor says no. It never leaves a verb: storage turns it into {@link
 * Outcome.Refused}, so that faces see reasons, not exceptions.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public Refusal(List<Problem> problems) {
        super(problems.toString(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    public Refusal(Problem problem) {
        this(List.of(problem));
    }

    public static void unless(boolean holds, Problem problem) {
        if (!holds) {
            throw new Refusal(problem);
        }
    }

    public static void ifAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    public List<Problem> problems() {
        return problems;
    }
}
