package gallerist.app.wire;

import gallerist.model.gallery.CustomAction;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/** The custom actions of an application or one of its versions, as JSON. */
final class CustomActionsJson {
    private static final String ANY_TEXT = "String";

    private CustomActionsJson() {}

    static ArrayNode print(List<CustomAction> actions) {
        ArrayNode array = Json.array();
        for (CustomAction action : actions) {
            array.add(
                    new JsonBody()
                            .text("name", action.name())
                            .text("script", action.script())
                            .text("description", action.description())
                            .array("parameters", parameters(action.parameters()))
                            .node());
        }
        return array;
    }

    private static ArrayNode parameters(List<CustomAction.Parameter> parameters) {
        ArrayNode array = Json.array();
        for (CustomAction.Parameter parameter : parameters) {
            array.add(
                    new JsonBody()
                            .text("name", parameter.name())
                            .flag("required", parameter.required())
                            .text("type", parameter.type())
                            .text("defaultValue", parameter.defaultValue())
                            .text("description", parameter.description())
                            .node());
        }
        return array;
    }

    static List<CustomAction> parse(List<JsonFields> elements) {
        List<CustomAction> actions = new ArrayList<>();
        for (JsonFields action : elements) {
            actions.add(
                    new CustomAction(
                            action.requiredText("name"),
                            action.requiredText("script"),
                            action.text("description"),
                            parsedParameters(action.objects("parameters"))));
        }
        return actions;
    }

    private static List<CustomAction.Parameter> parsedParameters(List<JsonFields> elements) {
        List<CustomAction.Parameter> parameters = new ArrayList<>();
        for (JsonFields parameter : elements) {
            String type = parameter.text("type");
            parameters.add(
                    new CustomAction.Parameter(
                            parameter.requiredText("name"),
                            parameter.flag("required"),
                            type.isEmpty() ? ANY_TEXT : type,
                            parameter.text("defaultValue"),
                            parameter.text("description")));
        }
        return parameters;
    }
}
