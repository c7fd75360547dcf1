package gallerist.app.cli.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gallerist.app.cli.option.WrongCommandLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class QueryTest {
    private static final JsonNode GALLERIES =
            new JsonMapper()
                    .readTree(
                            """
                            [{"name": "gold", "size": 3, "tags": {"stage": "prod"}, "regions": ["a", "b"]},
                             {"name": "silver", "size": 1, "tags": {}, "regions": [], "on": true},
                             {"name": "bronze", "size": 2, "tags": null, "on": false}]
                            """);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "[0].name                                   ; \"gold\"",
                "[-1].name                                  ; \"bronze\"",
                "[].name                                    ; [\"gold\",\"silver\",\"bronze\"]",
                "[*].{n: name, s: size} | [0]               ; {\"n\":\"gold\",\"s\":3}",
                "[0].{z: name, a: size}                     ; {\"z\":\"gold\",\"a\":3}",
                "[?size > `1`].name                         ; [\"gold\",\"bronze\"]",
                "[?name == 'gold'] | [0].tags.stage         ; \"prod\"",
                "[?name == `gold`] | [0].size               ; 3",
                "[?on == `true`].name                       ; [\"silver\"]",
                "[?tags.stage].name                         ; [\"gold\"]",
                "[?on].name                                 ; [\"silver\"]",
                "[?!tags].name                              ; [\"silver\",\"bronze\"]",
                "[0].colour                                 ; null",
                "colour                                     ; null",
                "[7]                                        ; null",
                "[].regions[]                               ; [\"a\",\"b\"]",
                "[:2].name                                  ; [\"gold\",\"silver\"]",
                "[::-1].name                                ; [\"bronze\",\"silver\",\"gold\"]",
                "sort_by(@, &size)[].name                   ; [\"silver\",\"bronze\",\"gold\"]",
                "max_by(@, &size).name                      ; \"gold\"",
                "length(@)                                  ; 3",
                "sum([].size)                               ; 6",
                "join('-', [].name)                         ; \"gold-silver-bronze\"",
                "keys([0])                                  ; [\"name\",\"size\",\"tags\",\"regions\"]",
                "contains([0].regions, 'b')                 ; true",
                "starts_with([0].name, 'go')                ; true",
                "not_null([2].tags, 'none')                 ; \"none\"",
                "type([0].size)                             ; \"number\"",
                "to_string([0].size)                        ; \"3\"",
                "to_number('4')                             ; 4",
                "merge([0].tags, `{\"x\": 1}`)              ; {\"stage\":\"prod\",\"x\":1}",
                "[0] | [name, size]                         ; [\"gold\",3]",
                "`[1, {\"a\": null}]`                       ; [1,{\"a\":null}]",
                "reverse([].size)                           ; [2,1,3]",
                "[0].name || 'x'                            ; \"gold\"",
                "[0].size > `2` && [0].name                 ; \"gold\""
            })
    void expressionsMeanWhatTheyMeanElsewhere(String expression, String result) {
        assertThat(Query.of(expression).search(GALLERIES)).hasToString(result);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "a.", "a b", "[?", "`{`", "a[0", "{a:", "@@", "'", "length("})
    void aWrongExpressionIsAMistakeOfTheCommandLine(String expression) {
        assertThatThrownBy(() -> Query.of(expression))
                .isInstanceOf(WrongCommandLine.class)
                .hasMessageContaining("'" + expression + "' is no valid JMESPath");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"a b; at character 3, before 'b'", "a.; at its end", "a[0; at its end"})
    void theSentenceNamesThePlace(String expression, String place) {
        assertThatThrownBy(() -> Query.of(expression)).hasMessageContaining(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"frobnicate(@)", "length()", "length(a, b)"})
    void anUnknownFunctionOrAWrongNumberOfArgumentsIsAMistake(String expression) {
        assertThatThrownBy(() -> Query.of(expression)).isInstanceOf(WrongCommandLine.class);
    }

    @Test
    void aFunctionThatDoesNotFitTheResultIsAMistakeToo() {
        Query query = Query.of("length([0].size)");

        assertThatThrownBy(() -> query.search(GALLERIES))
                .isInstanceOf(WrongCommandLine.class)
                .hasMessageContaining("does not fit the result");
    }

    @Test
    void aDeeplyNestedExpressionEndsInASentence() {
        assertThatThrownBy(() -> Query.of("(".repeat(50_000))).isInstanceOf(WrongCommandLine.class);
    }
}
