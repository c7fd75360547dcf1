package gallerist.app.exchange.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gallerist.app.wire.Json;
import gallerist.model.gallery.ResourceId;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

class ValuesTest {
    private static final ResourceId GROUP =
            ResourceId.subscription("11111111-2222-4333-8444-555555555555").group("images");
    private static final ObjectNode TEMPLATE =
            Json.readObject(
                    """
                    {"parameters": {"name": {"defaultValue": "Production"}, "regions": {"defaultValue": ["eastus", "westus"]},
                      "open": {"type": "string"}},
                     "variables": {"long": "[concat(parameters('name'), '_', '1')]", "me": "[variables('me')]",
                       "copy": [{"name": "all", "count": "[length(parameters('regions'))]",
                         "input": {"name": "[parameters('regions')[copyIndex('all')]]"}}]}}
                    """);

    private static JsonNode value(String expression) {
        return new Values(
                        TEMPLATE, new Surroundings(GROUP, "westeurope", Map.of()), new Allowance())
                .of(StringNode.valueOf(expression));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    plain | plain
                    [[not an expression] | [not an expression]
                    [parameters('name')] | Production
                    [variables('long')] | Production_1
                    [format('{0}/{1}', parameters('name'), 'it''s')] | Production/it's
                    [toLower(concat('A', 'b'))] | ab
                    [resourceGroup().location] | westeurope
                    [resourceGroup().name] | images
                    [parameters('regions')[1]] | westus
                    [ concat( 'a' , string(2) ) ] | a2
                    [if(equals(parameters('name'), 'Production'), 'a', variables('me'))] | a
                    [if(and(not(empty('')), true()), variables('me'), 'b')] | b
                    [string(add(mul(2, 3), sub(div(9, 2), mod(7, 4))))] | 7
                    [union(createObject('a', 'b'), createObject('a', 'c')).a] | c
                    [last(union(createArray('x'), createArray('x', 'y')))] | y
                    [join(split('a-b', '-'), '.')] | a.b
                    [first(replace(substring('gallery', 1, 3), 'a', 'o'))] | o
                    [string(contains(createArray('eastus'), 'eastus'))] | true
                    [string(length(range(3, 4)))] | 4
                    [coalesce(null(), 'c')] | c
                    [resourceId('Microsoft.Compute/galleries', 'G')] | /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/images/providers/Microsoft.Compute/galleries/G
                    [resourceId('other', 'Microsoft.Compute/galleries/images', 'G', 'i')] | /subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/other/providers/Microsoft.Compute/galleries/G/images/i
                    """)
    void anExpressionComesTo(String expression, String result) {
        assertThat(value(expression.strip()).asString()).isEqualTo(result.strip());
    }

    @Test
    void aVariableIsRepeated() {
        assertThat(Json.compact(value("[variables('all')]")))
                .isEqualTo("[{\"name\":\"eastus\"},{\"name\":\"westus\"}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[parameters('open')]",
                "[parameters('nowhere')]",
                "[variables('me')]",
                "[reference('x').y]",
                "[concat('a']",
                "[concat('a')]]x]",
                "['open]",
                "[copyIndex()]",
                "[int('a')]",
                "[resourceGroup().nothing]",
                "[div(1, 0)]",
                "[range(0, 2000000000)]",
                "[first(createArray())]",
                "[substring('a', 1, 5)]",
                "[]"
            })
    void whatHasNoValueIsRefused(String expression) {
        assertThatThrownBy(() -> value(expression)).isInstanceOf(WrongTemplate.class);
    }

    @Test
    void whatGrowsWithoutEndIsRefusedAtOnce() {
        StringBuilder variables = new StringBuilder("\"v0\": \"x\"");
        for (int i = 1; i < 60; i++) {
            variables.append(
                    ", \"v%d\": {\"a\": \"[variables('v%d')]\", \"b\": \"[variables('v%d')]\"}"
                            .formatted(i, i - 1, i - 1));
        }
        ObjectNode bomb = Json.readObject("{\"variables\": {" + variables + "}}");
        String deep = "[" + "concat(".repeat(10_000) + "'a'" + ")".repeat(10_000) + "]";

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> {
                    assertThatThrownBy(() ->
                                    new Values(
                                                    bomb,
                                                    new Surroundings(GROUP, "", Map.of()),
                                                    new Allowance())
                                            .of(StringNode.valueOf("[variables('v59')]")))
                            .isInstanceOf(WrongTemplate.class);
                    assertThatThrownBy(() -> value(deep)).isInstanceOf(WrongTemplate.class);
                });
    }
}
