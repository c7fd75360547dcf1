package gallerist.app.text;

import gallerist.model.Problem;

/** What belongs to the workspace itself: prices, the log, drills. */
final class WorkspaceSentences {
    private WorkspaceSentences() {}

    static String of(Problem.OfWorkspace problem) {
        return switch (problem) {
            case Problem.PriceInvalid(String text) ->
                    "'%s' is no price. Give a number that is not negative, such as 0.05."
                            .formatted(text);
            case Problem.PriceMissing(String what) -> "There is no price for %s.".formatted(what);
            case Problem.CurrencyUnknown(String code) ->
                    "'%s' is no currency. Give a code such as USD or EUR.".formatted(code);
            case Problem.PriceLineInvalid(String line) ->
                    "'%s' is no line of a price table.".formatted(line);
            case Problem.LineInvalid(int line, Problem why) ->
                    "Line %d: %s".formatted(line, Sentences.of(why));
            case Problem.AnchorInvalid(String text) ->
                    "'%s' is no anchor of an activity log.".formatted(text);
            case Problem.DrillsNotAllowed() ->
                    "Drills are not allowed in this workspace. Make one with"
                            + " 'gallerist workspace init DIR --drills'.";
        };
    }
}
