package gallerist.app.wire;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BigIntegerNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Reads one document, strictly: numbers keep all their digits, no key may come twice. */
final class TreeReader {
    static final int MAX_LENGTH = 64 << 20;
    static final int MAX_DEPTH = 200;

    /** So many values stay within a hundred megabytes or so, however little text they take. */
    static final int MAX_VALUES = 400_000;

    /** Whatever has more of them is no description of anything. */
    static final int MAX_KEYS = 10_000;

    static final JsonFactory STRICT = new JsonFactory();
    static final JsonFactory TYPED =
            JsonFactory.builder().enable(JsonReadFeature.ALLOW_SINGLE_QUOTES).build();

    /** How much is repeated of what can't be read. */
    private static final int SHOWN = 12;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final JsonParser parser;
    private final String document;
    private int values;

    private TreeReader(JsonParser parser, String document) {
        this.parser = parser;
        this.document = document;
    }

    static JsonNode read(String text, JsonFactory grammar) {
        Refusal.unless(text.length() <= MAX_LENGTH, new Problem.JsonTooLarge(MAX_LENGTH));
        String document = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        try (JsonParser parser = grammar.createParser(ObjectReadContext.empty(), document)) {
            return new TreeReader(parser, document).document();
        }
    }

    private JsonNode document() {
        try {
            JsonNode node = value(next(), 0);
            refuseMore();
            return node;
        } catch (UnexpectedEndOfInputException broken) {
            throw tooShort();
        } catch (StreamReadException broken) {
            throw misplaced();
        } catch (StreamConstraintsException excessive) {
            throw malformed("a number, a name or a text is too long");
        }
    }

    private JsonToken next() {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw tooShort();
        }
        return token;
    }

    private void refuseMore() {
        boolean more;
        try {
            more = parser.nextToken() != null;
        } catch (StreamReadException notEvenJson) {
            more = true;
        }
        TokenStreamLocation at = parser.currentTokenLocation();
        Refusal.unless(!more, new Problem.JsonTrailing(at.getLineNr(), at.getColumnNr()));
    }

    private JsonNode value(JsonToken token, int depth) {
        Refusal.unless(++values <= MAX_VALUES, new Problem.JsonTooManyValues(MAX_VALUES));
        return switch (token) {
            case START_OBJECT -> object(depth + 1);
            case START_ARRAY -> array(depth + 1);
            case VALUE_STRING -> StringNode.valueOf(whole(parser.getString()));
            case VALUE_NUMBER_INT -> integer();
            case VALUE_NUMBER_FLOAT -> DecimalNode.valueOf(parser.getDecimalValue());
            case VALUE_TRUE -> BooleanNode.TRUE;
            case VALUE_FALSE -> BooleanNode.FALSE;
            case VALUE_NULL -> NullNode.instance;
            default -> throw misplaced();
        };
    }

    private ObjectNode object(int depth) {
        refuseDeeper(depth);
        ObjectNode object = Json.object();
        while (next() != JsonToken.END_OBJECT) {
            String key = whole(parser.currentName());
            if (object.has(key)) {
                TokenStreamLocation at = parser.currentTokenLocation();
                throw new Refusal(new Problem.JsonKeyTwice(key, at.getLineNr(), at.getColumnNr()));
            }
            Refusal.unless(object.size() < MAX_KEYS, new Problem.JsonTooManyKeys(MAX_KEYS));
            object.set(key, value(next(), depth));
        }
        return object;
    }

    private ArrayNode array(int depth) {
        refuseDeeper(depth);
        ArrayNode array = Json.array();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            array.add(value(token, depth));
        }
        return array;
    }

    private void refuseDeeper(int depth) {
        if (depth > MAX_DEPTH) {
            TokenStreamLocation at = parser.currentTokenLocation();
            throw new Refusal(new Problem.JsonTooDeep(MAX_DEPTH, at.getLineNr(), at.getColumnNr()));
        }
    }

    private JsonNode integer() {
        return switch (parser.getNumberType()) {
            case INT -> IntNode.valueOf(parser.getIntValue());
            case LONG -> LongNode.valueOf(parser.getLongValue());
            default -> BigIntegerNode.valueOf(parser.getBigIntegerValue());
        };
    }

    private String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                boolean pair =
                        Character.isHighSurrogate(unit)
                                && i + 1 < text.length()
                                && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    TokenStreamLocation at = parser.currentTokenLocation();
                    throw new Refusal(
                            new Problem.JsonSurrogateAlone(at.getLineNr(), at.getColumnNr()));
                }
                i++;
            }
        }
        return text;
    }

    private Refusal tooShort() {
        return malformed("it ends too early");
    }

    private Refusal misplaced() {
        int at = (int) Math.max(0, parser.currentLocation().getCharOffset() - 1);
        int end = Math.min(document.length(), at + SHOWN);
        return malformed(
                at >= end
                        ? "it ends too early"
                        : "'%s' is not expected there"
                                .formatted(
                                        document.substring(at, end)
                                                .lines()
                                                .findFirst()
                                                .orElse("")
                                                .strip()));
    }

    private Refusal malformed(String detail) {
        TokenStreamLocation at = parser.currentLocation();
        return new Refusal(new Problem.JsonMalformed(detail, at.getLineNr(), at.getColumnNr()));
    }
}
