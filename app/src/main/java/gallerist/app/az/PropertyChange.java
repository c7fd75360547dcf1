package gallerist.app.az;

import gallerist.app.wire.Json;
import gallerist.model.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A property that becomes something else, or goes.
 *
 * @param path such as {@code recommended.vCPUs.min}
 */
public record PropertyChange(String path, Optional<JsonNode> value) {

    /** The command with the options that make all of these changes. */
    public static AzCommand onto(AzCommand update, List<PropertyChange> changes) {
        List<String> set = changes.stream().flatMap(PropertyChange::assignment).toList();
        AzCommand command = update.withAny("--set", set);
        for (PropertyChange change : changes) {
            if (change.value().isEmpty()) {
                command = command.with("--remove", change.path());
            }
        }
        return command;
    }

    private Stream<String> assignment() {
        return value.stream().map(node -> path + "=" + typed(node));
    }

    /** A text that reads as something else stays a text only between quotes. */
    private static String typed(JsonNode node) {
        boolean isPlain =
                node.isString()
                        && Outcome.of(() -> Json.readTyped(node.stringValue()))
                                instanceof Outcome.Refused<JsonNode>;
        return isPlain ? node.stringValue() : Json.compact(node);
    }
}
