package gallerist.app.cli.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class UpdateOptionsTest {
    private static final String TREE =
            """
            {"name": "gold", "tags": {"stage": "test"}, "none": null, "size": 1,
             "regions": [{"name": "eastus", "count": 1}, {"name": "westus", "count": 2}]}
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--set size=5                            | /size             | 5",
                "--set size=-5                           | /size             | -5",
                "--set size=five                         | /size             | \"five\"",
                "--set name=1.0.0                        | /name             | \"1.0.0\"",
                "--set name=                             | /name             | \"\"",
                "--set name=a=b                          | /name             | \"a=b\"",
                "--set name=null                         | /name             | null",
                "--set on=true                           | /on               | true",
                "--set tags.stage=prod                   | /tags/stage       | \"prod\"",
                "--set tags.owner=me                     | /tags             | {\"stage\":\"test\",\"owner\":\"me\"}",
                "--set tags={'a':1}                      | /tags             | {\"a\":1}",
                "--set none.a.b=1                        | /none             | {\"a\":{\"b\":1}}",
                "--set fresh.a=1                         | /fresh            | {\"a\":1}",
                "--set regions[0].count=7                | /regions/0/count  | 7",
                "--set regions[-1].count=7               | /regions/1/count  | 7",
                "--set regions[name=westus].count=7      | /regions/1/count  | 7",
                "--set regions[0]=gone                   | /regions/0        | \"gone\"",
                "--set a=1 b=2                           | /b                | 2",
                "--set size=5 --force-string             | /size             | \"5\"",
                "--add regions name=north count=3        | /regions/2        | {\"name\":\"north\",\"count\":3}",
                "--add regions text                      | /regions/2        | \"text\"",
                "--add regions a=1 text                  | /regions/2        | {\"a\":1}",
                "--add regions a=1 text                  | /regions/3        | \"text\"",
                "--add list 1 2                          | /list             | [1,2]",
                "--add none x                            | /none             | [\"x\"]",
                "--add regions[0].list x                 | /regions/0/list   | [\"x\"]",
                "--remove regions 0                      | /regions/0/name   | \"westus\"",
                "--remove regions[name=eastus]           | /regions/0/name   | \"westus\"",
                "--remove tags.stage                     | /tags             | {}",
                "--remove regions 0 --set regions[0].count=9 | /regions       | [{\"name\":\"westus\",\"count\":9}]",
                "--set size=2 --remove size --set size=3 | /size             | 3"
            })
    void changesAreDoneInTheOrderOfTheCommandLine(String line, String where, String expected) {
        ObjectNode changed = options(line).applyTo(tree());

        assertThat(changed.at(where)).isEqualTo(new JsonMapper().readTree(expected));
    }

    @Test
    void theGivenTreeStaysAsItIs() {
        ObjectNode tree = tree();

        options("--set tags.stage=prod --remove regions 0").applyTo(tree);

        assertThat(tree).isEqualTo(tree());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--set regions[9].count=1",
                "--set regions[name=north].count=1",
                "--set regions.count=1",
                "--set name.first=1",
                "--set tags[0]=1",
                "--add name x",
                "--add tags x",
                "--remove colour",
                "--remove tags.colour",
                "--remove regions 9",
                "--remove name 0"
            })
    void aPathThatLeadsNowhereIsRefused(String line) {
        assertThatThrownBy(() -> options(line).applyTo(tree()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.problems())
                                        .hasOnlyElementsOfType(Problem.PathNotFound.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--set",
                "--set size",
                "--set =1",
                "--set .a=1",
                "--set a..b=1",
                "--set a[=1",
                "--set a[99999999999]=1",
                "--remove",
                "--remove a 1 2",
                "--remove a b",
                "--add"
            })
    void whatIsNoChangeIsAMistakeOfTheCommandLine(String line) {
        assertThatThrownBy(() -> options(line)).isInstanceOf(ParameterException.class);
    }

    private static UpdateOptions options(String line) {
        UpdateOptions options = new UpdateOptions();
        new CommandLine(options).parseArgs(line.split(" "));
        return options;
    }

    private static ObjectNode tree() {
        return (ObjectNode) new JsonMapper().readTree(TREE);
    }
}
