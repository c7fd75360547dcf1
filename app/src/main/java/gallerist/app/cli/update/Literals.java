package gallerist.app.cli.update;

import gallerist.app.wire.Json;
import gallerist.model.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** How a typed value is meant: as JSON when it is some, or always as text. */
enum Literals {
    JSON,
    TEXT;

    JsonNode read(String typed) {
        JsonNode text = JsonNodeFactory.instance.stringNode(typed);
        if (this == TEXT) {
            return text;
        }
        try {
            return Json.readTyped(typed);
        } catch (Refusal plainText) {
            return text;
        }
    }
}
