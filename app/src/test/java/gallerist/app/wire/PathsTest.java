package gallerist.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.gallery.Uninterpreted;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** Parts that nobody interprets are named by where they stood, and go back there. */
class PathsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"list\":[{\"name\":\"West Europe\"}]}; list[westeurope].new",
                "{\"list\":[{\"lun\":0},{\"lun\":12}]}; list[12].new",
                "{\"list\":[{\"name\":\"a]b.c'd\\\\\"}]}; list['a]b.c\\'d\\\\'].new",
                "{\"list\":[{\"name\":\"a\",\"in\":[{\"name\":\"b\"}]}]}; list[a].in[b].new",
                "{\"part\":{\"x\":1}}; part.'new one'",
                "{}; ''''''",
                "{}; part.inside.new"
            })
    void aPartGoesBackToItsPlace(String body, String path) {
        ObjectNode properties = Json.readObject(body);

        Paths.restore(properties, new Uninterpreted(Map.of(path, "[1,{\"a\":2}]")));

        assertThat(Json.compact(properties)).containsOnlyOnce("[1,{\"a\":2}]");
    }

    @Test
    void aPartOfARegionThatIsGoneStaysAway() {
        ObjectNode properties = Json.readObject("{\"targetRegions\":[{\"name\":\"West Europe\"}]}");

        Paths.restore(
                properties,
                new Uninterpreted(
                        Map.of(
                                "targetRegions[northeurope].encryption", "{}",
                                "gone[a].b", "{}")));

        assertThat(Json.compact(properties))
                .isEqualTo("{\"targetRegions\":[{\"name\":\"West Europe\"}]}");
    }

    @Test
    void whatIsPrintedAnywayIsNotOverwritten() {
        ObjectNode properties = Json.readObject("{\"known\":1}");

        Paths.restore(properties, new Uninterpreted(Map.of("known", "2")));

        assertThat(Json.compact(properties)).isEqualTo("{\"known\":1}");
    }
}
