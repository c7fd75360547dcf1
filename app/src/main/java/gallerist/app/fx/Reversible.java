package gallerist.app.fx;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.storage.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that was done, with the way to take it back.
 *
 * @param words what it was, such as {@code edit of ubuntu-web}
 * @param back takes it back, which can be taken back in turn
 */
public record Reversible(String words, Function<Caller, Taken> back) {

    /**
     * What came of taking something back.
     *
     * @param again does it once more, nothing where it was refused
     */
    public record Taken(Optional<Reversible> again, List<Problem> problems) {
        public Taken {
            problems = List.copyOf(problems);
        }

        public static Taken of(Outcome<Reversible> outcome) {
            return switch (outcome) {
                case Outcome.Done<Reversible>(Reversible again) ->
                        new Taken(Optional.of(again), List.of());
                case Outcome.Refused<Reversible>(List<Problem> problems) ->
                        new Taken(Optional.empty(), problems);
            };
        }
    }

    Reversible called(String others) {
        return new Reversible(others, back);
    }

    /** Several as one: what can be taken back is, the rest is told. */
    public static Reversible all(String words, List<Reversible> parts) {
        return new Reversible(
                words,
                caller -> {
                    List<Reversible> again = new ArrayList<>();
                    List<Problem> problems = new ArrayList<>();
                    for (Reversible part : parts.reversed()) {
                        Taken taken = part.back().apply(caller);
                        taken.again().ifPresent(again::add);
                        problems.addAll(taken.problems());
                    }
                    return new Taken(
                            again.isEmpty() ? Optional.empty() : Optional.of(all(words, again)),
                            problems);
                });
    }
}
