package gallerist.app.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @ParameterizedTest
    @MethodSource
    void whatIsAmbiguousOrTooMuchIsRefusedWithItsPlace(String text, Problem problem) {
        assertThat(problemOf(text)).isEqualTo(problem);
    }

    static Stream<Arguments> whatIsAmbiguousOrTooMuchIsRefusedWithItsPlace() {
        return Stream.of(
                Arguments.of("{\"a\":1,\n \"a\":2}", new Problem.JsonKeyTwice("a", 2, 2)),
                Arguments.of("[".repeat(201), new Problem.JsonTooDeep(200, 1, 201)),
                Arguments.of("{\"a\":".repeat(201), new Problem.JsonTooDeep(200, 1, 1001)),
                Arguments.of("{} {}", new Problem.JsonTrailing(1, 4)),
                Arguments.of("{}\nrubbish", new Problem.JsonTrailing(2, 1)),
                Arguments.of("[\"\\ud800\"]", new Problem.JsonSurrogateAlone(1, 2)),
                Arguments.of("[\"\\udc00\\ud800\"]", new Problem.JsonSurrogateAlone(1, 2)),
                Arguments.of("{\"\udc00\":1}", new Problem.JsonSurrogateAlone(1, 2)),
                Arguments.of(
                        " ".repeat(TreeReader.MAX_LENGTH + 1),
                        new Problem.JsonTooLarge(TreeReader.MAX_LENGTH)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{",
                "[1,",
                "{\"a\"}",
                "{\"a\":}",
                "{a:1}",
                "{'a':1}",
                "[1,]",
                "{\"a\":1,}",
                "[01]",
                "[+1]",
                "[1.]",
                "[NaN]",
                "[Infinity]",
                "[tru]",
                "[\"\\x\"]",
                "{\"\\ud800\":1}",
                "[\"\\u12\"]",
                "[\"a",
                "[\"tab\there\"]",
                "// note\n{}",
                "nothing"
            })
    void brokenGrammarIsRefused(String text) {
        assertThat(problemOf(text)).isInstanceOf(Problem.JsonMalformed.class);
    }

    @Test
    void aNumberOfAThousandDigitsIsTooMuch() {
        assertThat(problemOf("[" + "9".repeat(10_000) + "]"))
                .isInstanceOf(Problem.JsonMalformed.class);
    }

    @Test
    void aMalformedDocumentNamesLineAndColumn() {
        Problem.JsonMalformed problem = (Problem.JsonMalformed) problemOf("{\n  \"a\": x }");

        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isBetween(8L, 9L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":{\"b\":[1,-2,1.50,1E+400,123456789012345678901234567890,true,null]}}",
                "[\"\",\"ä漢😀\",\"\\\"\\\\\\n\\r\\t\\b\\f\\u0000\\u001f\"]",
                "{\"\":{},\"empty\":[]}",
                "\"text\"",
                "0"
            })
    void whatIsReadIsWrittenAsItWas(String text) {
        assertThat(Json.compact(Json.read(text))).isEqualTo(text);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheDocument() {
        assertThat(Json.read("\uFEFF[]")).isEqualTo(Json.array());
    }

    @Test
    void treesThatSayTheSameHaveOneCanonicalText() {
        assertThat(Json.canonical(Json.read("{\"b\":[1,{}], \"B\":[],\"a\":{\"d\":1,\"c\":2}}")))
                .isEqualTo("{\"B\":[],\"a\":{\"c\":2,\"d\":1},\"b\":[1,{}]}");
    }

    @Test
    void whatSomebodyTypedMayHaveSingleQuotes() {
        assertThat(Json.readTyped("{'a':'it\\'s'}")).isEqualTo(Json.read("{\"a\":\"it's\"}"));
    }

    @Test
    void depthIsCountedByNestingNotByLength() {
        assertThat(Json.read("[" + "[],".repeat(1_000) + "[]]").size()).isEqualTo(1_001);
    }

    private static Problem problemOf(String text) {
        return catchThrowableOfType(Refusal.class, () -> Json.read(text)).problems().getFirst();
    }
}
