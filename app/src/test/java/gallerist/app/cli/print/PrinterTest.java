package gallerist.app.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PrinterTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void jsonIsIndentedWithSortedNamesAndKeepsWhatIsNotAscii() {
        assertThat(
                        print(
                                Format.JSON,
                                "{'b':[1,{'x':null}],'a':'grün 日本','e':{},'l':[],'n':-1.50,'t':true}"))
                .isEqualTo(
                        """
                        {
                          "a": "grün 日本",
                          "b": [
                            1,
                            {
                              "x": null
                            }
                          ],
                          "e": {},
                          "l": [],
                          "n": -1.5,
                          "t": true
                        }
                        """);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "'\\u001b[2J', '\"\\u001b[2J\"\n'",
        "'\\u009b', '\"\\u009b\"\n'",
        "'a\\tb\\nc', '\"a\\tb\\nc\"\n'",
        "'say \\\"hi\\\" \\\\', '\"say \\\"hi\\\" \\\\\"\n'"
    })
    void jsonEscapesWhatSteersATerminal(String json, String printed) {
        assertThat(print(Format.JSON, "\"" + json + "\"")).isEqualTo(printed);
    }

    @Test
    void jsonKeepsTheDirectionOfTextExactly() {
        assertThat(print(Format.JSON, "'a\\u202eb\\u200bc'")).isEqualTo("\"a\u202eb\u200bc\"\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'b':1,'a':'x'}             | x~1",
                "{'a':null,'b':true}         | None~True",
                "{'a':{'x':1},'b':[1,2,3]}   | ~3",
                "[{'a':1},{'a':2}]           | 1;2",
                "[[1,2],[3,4]]               | 1~2;3~4",
                "['x','y']                   | x;y",
                "true                        | true",
                "[true,false]                | true;false",
                "'plain'                     | plain",
                "1.5                         | 1.5"
            })
    void tsvFollowsTheCloudsCommandLine(String json, String lines) {
        assertThat(print(Format.TSV, json))
                .isEqualTo(lines.replace('~', '\t').replace(';', '\n') + "\n");
    }

    @Test
    void noCellBreaksALineOfTsvOrHidesItsDirection() {
        assertThat(print(Format.TSV, "['a\\tb\\nc','x\\u202ey','\\u200b']"))
                .isEqualTo("a\\tb\\nc\nx\\u202Ey\n\\u200B\n");
    }

    @Test
    void aQueriedObjectKeepsTheOrderOfTheQuery() {
        assertThat(new Printer(Format.TSV, false).queried(tree("{'b':1,'a':2}")))
                .isEqualTo("1\t2\n");
        assertThat(new Printer(Format.TABLE, false).queried(tree("[{'b':1,'a':2}]")))
                .isEqualTo("B  A\n-  -\n1  2\n");
    }

    @Test
    void aTableShowsTheCommandsColumns() {
        List<Column> columns = Column.of("Name", "name", "State", "profile.state", "Tags", "tags");

        assertThat(
                        new Printer(Format.TABLE, false)
                                .text(
                                        tree(
                                                "[{'name':'日本','profile':{'state':'Ready'},'tags':['a','b']},"
                                                        + "{'name':'gold','id':'x'}]"),
                                        columns))
                .isEqualTo(
                        """
                        Name  State  Tags
                        ----  -----  ----
                        日本  Ready  a, b
                        gold
                        """);
    }

    @Test
    void aTableWithoutColumnsShowsWhatIsNeitherListNorObject() {
        assertThat(
                        print(
                                Format.TABLE,
                                "[{'name':'a','id':'/s','etag':'e','type':'t','list':[],'on':true},"
                                        + "{'name':'b','size':3}]"))
                .isEqualTo(
                        """
                        Name  On    Size
                        ----  ----  ----
                        a     True
                        b           3
                        """);
    }

    @Test
    void aTableOfListsNumbersItsColumnsAndOneOfValuesIsAResult() {
        assertThat(print(Format.TABLE, "[['x',1]]"))
                .isEqualTo("Column1  Column2\n-------  -------\nx        1\n");
        assertThat(print(Format.TABLE, "['x']")).isEqualTo("Result\n------\nx\n");
    }

    @Test
    void aTableNeverShowsControlOrDirectionRaw() {
        assertThat(print(Format.TABLE, "['\\u001b[31m\\u202e']"))
                .doesNotContain("\u001b", "\u202e")
                .contains("\\u001B[31m\\u202E");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'b':[1,{'x':null,'z':2}],'a':{'c':'d'}} | a:;  c: d;b:;- 1;- x: null;  z: 2;",
                "{'a':[],'b':{}}                          | a: [];b: {};",
                "['1.0.0','1.0','007','1e3','0x1f']       | - 1.0.0;- '1.0';- '007';- '1e3';- '0x1f';",
                "['yes','No','null','~','','on']          | - 'yes';- 'No';- 'null';- '~';- '';- 'on';",
                "['2030-01-01','12:30','a: b','a #b','-'] | - '2030-01-01';- '12:30';- 'a: b';- 'a #b';- '-';",
                "['#a','*a','&a','!a','@a','%a','a:']     | - '#a';- '*a';- '&a';- '!a';- '@a';- '%a';- 'a:';",
                "[[1,2],[3]]                              | - - 1;  - 2;- - 3;",
                "'grün'                                   | grün;"
            })
    void yamlQuotesWhatItWouldReadAsSomethingElse(String json, String lines) {
        assertThat(print(Format.YAML, json)).isEqualTo(lines.replace(';', '\n'));
    }

    @Test
    void yamlDoublesAQuoteInsideQuotes() {
        assertThat(print(Format.YAML, "['it\\u0027s','it\\u0027s: so']"))
                .isEqualTo("- it's\n- 'it''s: so'\n");
    }

    @Test
    void yamlEscapesControlAndDirection() {
        assertThat(print(Format.YAML, "{'a':'x\\u001b\\u202e\\ny\\\"'}"))
                .isEqualTo("a: \"x\\u001B\\u202E\\ny\\\"\"\n");
    }

    @ParameterizedTest
    @CsvSource({"JSONC, JSON", "YAMLC, YAML"})
    void coloursAreOnlyForEyes(Format coloured, Format plain) {
        JsonNode tree = tree("{'a':['x',1]}");

        assertThat(new Printer(coloured, false).text(tree, List.of()))
                .isEqualTo(print(plain, tree));
        assertThat(new Printer(coloured, true).text(tree, List.of()))
                .contains("\u001b[")
                .satisfies(text ->
                        assertThat(text.replaceAll("\u001b\\[\\d+m", ""))
                                .isEqualTo(print(plain, tree)));
    }

    @ParameterizedTest
    @CsvSource({"JSON", "YAML", "TSV", "TABLE", "NONE"})
    void nothingPrintsNothing(Format format) {
        assertThat(print(format, "null")).isEmpty();
    }

    @Test
    void whatIsTooWideGoesOnInTheNextLine() {
        String table =
                new Printer(Format.TABLE, false, 50)
                        .text(
                                tree(
                                        "[{'a':'f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4',"
                                                + "'b':'one two three four'}]"),
                                Column.of("A", "a", "B", "b"));

        assertThat(table)
                .isEqualTo(
                        """
                        A                                     B
                        ------------------------------------  ------------
                        f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4  one two
                                                              three four
                        """);
    }

    @Test
    void oneRowWithTooManyTitlesStandsUpright() {
        String table =
                new Printer(Format.TABLE, false, 25)
                        .text(tree("{'firstProperty':'1','secondProperty':'2'}"), List.of());

        assertThat(table)
                .isEqualTo(
                        """
                        Property        Value
                        --------------  -----
                        FirstProperty   1
                        SecondProperty  2
                        """);
    }

    private static String print(Format format, String json) {
        return print(format, tree(json));
    }

    private static String print(Format format, JsonNode tree) {
        return new Printer(format, false).text(tree, List.of());
    }

    private static JsonNode tree(String json) {
        return MAPPER.readTree(json.replace('\'', '"'));
    }
}
