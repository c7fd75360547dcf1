package gallerist.app.cli.update;

import gallerist.app.wire.Json;
import gallerist.model.Refusal;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** How a typed value is meant: as JSON when it is some, or always as text. */
enum Literals {
    JSON,
    TEXT;

    /** Nobody begins a text like this, who does not mean JSON. */
    private static final Pattern OBVIOUS = Pattern.compile("\\s*(\\{|\\[\\s*[\\[{\"'])");

    JsonNode read(String typed) {
        JsonNode text = JsonNodeFactory.instance.stringNode(typed);
        if (this == TEXT) {
            return text;
        }
        try {
            return Json.readTyped(typed);
        } catch (Refusal noJson) {
            if (OBVIOUS.matcher(typed).lookingAt()) {
                throw noJson;
            }
            return text;
        }
    }
}
