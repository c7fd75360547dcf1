package gallerist.app.text;

import gallerist.model.Problem;

/** A text that is no JSON, or not the JSON that is wanted. */
final class JsonSentences {
    private JsonSentences() {}

    static String of(Problem.OfJson problem) {
        return switch (problem) {
            case Problem.JsonMalformed(String detail, long line, long column) ->
                    "The JSON is malformed at %s: %s.".formatted(at(line, column), detail);
            case Problem.JsonKeyTwice(String key, long line, long column) ->
                    "The JSON has the name '%s' twice in one object, at %s."
                            .formatted(key, at(line, column));
            case Problem.JsonTooDeep(long limit, long line, long column) ->
                    "The JSON is nested deeper than %d levels, at %s."
                            .formatted(limit, at(line, column));
            case Problem.JsonTooManyValues(long limit) ->
                    "The JSON has more than %d values.".formatted(limit);
            case Problem.JsonTooManyKeys(long limit) ->
                    "The JSON has an object with more than %d names.".formatted(limit);
            case Problem.JsonTooLarge(long limit) ->
                    "The JSON is larger than %d bytes.".formatted(limit);
            case Problem.JsonSurrogateAlone(long line, long column) ->
                    "The JSON has half a character (a surrogate alone) at %s."
                            .formatted(at(line, column));
            case Problem.JsonTrailing(long line, long column) ->
                    "The JSON goes on after its end, at %s.".formatted(at(line, column));
            case Problem.JsonTypeWrong(String field, String expected, String found) ->
                    "'%s' is %s where %s is expected.".formatted(field, found, expected);
            case Problem.JsonFieldTwice(String field) ->
                    "The JSON has the field '%s' twice.".formatted(field);
            case Problem.EntityNameDiffers(String name, String addressed) ->
                    "Entity name '%s' doesn't match the name '%s' in the request URL."
                            .formatted(name, addressed);
        };
    }

    private static String at(long line, long column) {
        return "line %d, column %d".formatted(line, column);
    }
}
