package gallerist.storage.sql;

import gallerist.model.gallery.CustomAction;
import gallerist.model.gallery.CustomAction.Parameter;
import java.util.ArrayList;
import java.util.List;

/** Custom actions inside a text column: a row for each action, followed by one per parameter. */
final class ActionCells {
    private static final String ACTION = "action";
    private static final String PARAMETER = "parameter";

    private ActionCells() {}

    static String write(List<CustomAction> actions) {
        List<List<String>> rows = new ArrayList<>();
        for (CustomAction action : actions) {
            rows.add(List.of(ACTION, action.name(), action.script(), action.description()));
            for (Parameter parameter : action.parameters()) {
                rows.add(
                        List.of(
                                PARAMETER,
                                parameter.name(),
                                Boolean.toString(parameter.required()),
                                parameter.type(),
                                parameter.defaultValue(),
                                parameter.description()));
            }
        }
        return Cells.write(rows);
    }

    static List<CustomAction> read(String text) {
        List<CustomAction> actions = new ArrayList<>();
        List<Parameter> parameters = new ArrayList<>();
        // From the end, so that an action's parameters are known when it is reached.
        for (List<String> cells : Cells.read(text).reversed()) {
            if (cells.getFirst().equals(PARAMETER)) {
                parameters.addFirst(
                        new Parameter(
                                cells.get(1),
                                Boolean.parseBoolean(cells.get(2)),
                                cells.get(3),
                                cells.get(4),
                                cells.get(5)));
            } else {
                actions.addFirst(
                        new CustomAction(cells.get(1), cells.get(2), cells.get(3), parameters));
                parameters.clear();
            }
        }
        return actions;
    }
}
