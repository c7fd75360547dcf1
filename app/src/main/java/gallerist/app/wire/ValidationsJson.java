package gallerist.app.wire;

import gallerist.model.gallery.Validations;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;

/** What was checked about an image, as JSON; only the service writes it. */
final class ValidationsJson {
    private ValidationsJson() {}

    static JsonBody print(Validations validations) {
        JsonBody body = new JsonBody().text("validationEtag", validations.etag());
        if (!validations.executed().isEmpty()) {
            body.array("executedValidations", executed(validations));
        }
        if (!validations.platformAttributes().isEmpty()) {
            body.array("platformAttributes", attributes(validations.platformAttributes()));
        }
        return body;
    }

    private static ArrayNode executed(Validations validations) {
        ArrayNode array = Json.array();
        for (Validations.Executed executed : validations.executed()) {
            array.add(
                    new JsonBody()
                            .text("type", executed.type())
                            .choice("status", executed.status())
                            .text("version", executed.version())
                            .date("executionTime", executed.at())
                            .node());
        }
        return array;
    }

    private static ArrayNode attributes(Map<String, String> attributes) {
        ArrayNode array = Json.array();
        for (Map.Entry<String, String> attribute : new TreeMap<>(attributes).entrySet()) {
            array.add(
                    new JsonBody()
                            .text("name", attribute.getKey())
                            .text("value", attribute.getValue())
                            .node());
        }
        return array;
    }
}
