package gallerist.app.cli.query;

import gallerist.app.cli.option.WrongCommandLine;
import gallerist.model.Refusal;
import io.burt.jmespath.Expression;
import io.burt.jmespath.JmesPathException;
import io.burt.jmespath.function.FunctionCallException;
import io.burt.jmespath.parser.ParseError;
import io.burt.jmespath.parser.ParseException;
import java.util.Iterator;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A JMESPath expression, understood before the command does anything. */
public final class Query {
    private static final Pattern BARE_WORD =
            Pattern.compile("`(?!(?:true|false|null)`)([A-Za-z_][\\w. -]*)`");

    private final String text;
    private final Expression<JsonNode> expression;

    private Query(String text, Expression<JsonNode> expression) {
        this.text = text;
        this.expression = expression;
    }

    public static Query of(String text) {
        try {
            return new Query(text, new JacksonRuntime().compile(quoted(text)));
        } catch (ParseException mistake) {
            throw new WrongCommandLine(sentence(text, mistake.iterator()));
        } catch (JmesPathException mistake) {
            throw new WrongCommandLine(
                    "The query '%s' is no valid JMESPath: %s."
                            .formatted(text, mistake.getMessage()));
        } catch (Refusal mistake) {
            throw new WrongCommandLine(
                    "The query '%s' is no valid JMESPath: a literal in it is no JSON."
                            .formatted(text));
        } catch (StackOverflowError tooDeep) {
            throw new WrongCommandLine("The query is no valid JMESPath: it is nested too deeply.");
        }
    }

    /** Bare words between backticks are texts, as in the command lines that people know. */
    private static String quoted(String text) {
        return BARE_WORD.matcher(text).replaceAll("`\"$1\"`");
    }

    public JsonNode search(JsonNode result) {
        try {
            return expression.search(result);
        } catch (FunctionCallException mistake) {
            throw new WrongCommandLine(
                    "The query '%s' does not fit the result: %s."
                            .formatted(text, mistake.getMessage()));
        }
    }

    private static String sentence(String text, Iterator<ParseError> errors) {
        if (!errors.hasNext()) {
            return "The query '%s' is no valid JMESPath.".formatted(text);
        }
        ParseError first = errors.next();
        int place = Math.clamp(first.position(), 0, text.length());
        String where =
                place == text.length()
                        ? "at its end"
                        : "at character %d, before '%s'"
                                .formatted(place + 1, text.substring(place));
        return "The query '%s' is no valid JMESPath %s: %s."
                .formatted(text, where, first.message());
    }
}
