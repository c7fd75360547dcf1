package gallerist.bench;

import gallerist.model.Outcome;

/** What a verb answers where nothing may be refused. */
final class Verdict {
    private Verdict() {}

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var problems) ->
                    throw new IllegalStateException(problems.toString());
        };
    }
}
