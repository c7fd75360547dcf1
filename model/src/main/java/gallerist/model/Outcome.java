package gallerist.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What became of something a person asked for: it was done, or refused with the reasons. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(List<Problem> problems) implements Outcome<T> {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Problem problem) {
        return new Refused<>(List.of(problem));
    }

    /** Turns a refusal that a value's constructor or a rule threw into an answer. */
    static <T> Outcome<T> of(Supplier<T> attempt) {
        try {
            return new Done<>(attempt.get());
        } catch (Refusal refusal) {
            return new Refused<>(refusal.problems());
        }
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Done<T>(T value) -> new Done<>(change.apply(value));
            case Refused<T>(List<Problem> problems) -> new Refused<>(problems);
        };
    }

    /** Goes on to the next attempt, unless this one was refused. */
    default <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(T value) -> next.apply(value);
            case Refused<T>(List<Problem> problems) -> new Refused<>(problems);
        };
    }

    /** Why it was refused; nothing where it was done. */
    default List<Problem> problems() {
        return List.of();
    }

    /** What was done, where it was. */
    default Optional<T> found() {
        return map(Optional::of).orElse(Optional.empty());
    }

    /** What was done, or something else where it was refused. */
    default T orElse(T other) {
        return switch (this) {
            case Done<T>(T value) -> value;
            case Refused<T> _ -> other;
        };
    }

    /**
     * The value, or the refusal as an exception: for callers that are themselves inside an attempt.
     */
    default T orThrow() {
        return switch (this) {
            case Done<T>(T value) -> value;
            case Refused<T>(List<Problem> problems) -> throw new Refusal(problems);
        };
    }
}
