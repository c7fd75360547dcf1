package gallerist.app.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A column of a command's table.
 *
 * @param path names of properties with dots between, such as {@code sharingProfile.permissions};
 *     behind a list it is that property of every item; empty for the whole row
 * @param form what a cell shows of the property
 */
public record Column(String title, String path, Function<JsonNode, String> form) {
    private static final int DAY = 10;

    /** Where an id that leads to or into a gallery says so. */
    private static final int GALLERIES = 7;

    /** Providers of what stands on a resource, such as locks and tags, and is not in it. */
    private static final List<String> EXTENSIONS =
            List.of("Microsoft.Authorization", "Microsoft.Resources");

    /** Titles and paths in turn. */
    public static List<Column> of(String... titlesAndPaths) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < titlesAndPaths.length; i += 2) {
            columns.add(text(titlesAndPaths[i], titlesAndPaths[i + 1]));
        }
        return List.copyOf(columns);
    }

    public static Column text(String title, String path) {
        return new Column(title, path, Column::text);
    }

    /** Of a point in time only the day. */
    public static Column day(String title, String path) {
        return new Column(title, path, Column::day);
    }

    /** A point in time to the minute, in UTC. */
    public static Column minute(String title, String path) {
        return new Column(title, path, time -> text(time).replaceFirst("T([0-9:]{5}).*", " $1"));
    }

    /** A point in time to the second, in UTC. */
    public static Column second(String title, String path) {
        return new Column(title, path, time -> text(time).replaceFirst("T([0-9:]{8}).*", " $1"));
    }

    /** Of a type or an operation what stands behind the provider. */
    public static Column type(String title, String path) {
        return new Column(title, path, type -> text(type).replaceFirst("^Microsoft\\.\\w+/", ""));
    }

    /**
     * Of a full id only the names on its way: those of types and providers go without saying, and
     * so does the group of a gallery, whose name is unique.
     */
    public static Column place(String title, String path) {
        return new Column(title, path, id -> place(text(id)));
    }

    private static String place(String id) {
        List<String> segments = List.of(id.split("/", -1));
        List<String> names = new ArrayList<>();
        for (int i = 2; i < segments.size(); i += 2) {
            if (EXTENSIONS.contains(segments.get(i))) {
                break;
            }
            if (!segments.get(i - 1).equals("providers")) {
                names.add(segments.get(i));
            }
        }
        if (names.isEmpty()) {
            return id;
        }
        int first = names.size() > 1 ? 1 : 0;
        return String.join(
                "/", names.subList(isInGallery(segments) ? first + 1 : first, names.size()));
    }

    private static boolean isInGallery(List<String> segments) {
        return segments.size() > GALLERIES && segments.get(GALLERIES).equalsIgnoreCase("galleries");
    }

    String cell(JsonNode row) {
        if (path.isEmpty()) {
            return form.apply(row);
        }
        JsonNode found = row;
        for (String name : path.split("\\.", -1)) {
            found = found.isArray() ? each(found, name) : found.path(name);
        }
        return form.apply(found);
    }

    private static String day(JsonNode time) {
        String text = text(time);
        return text.substring(0, Math.min(DAY, text.length()));
    }

    /** Values are listed; of objects it is only said how many there are. */
    static String text(JsonNode cell) {
        if (cell.isNull() || cell.isMissingNode()) {
            return "";
        }
        if (cell.isArray()) {
            return cell.valueStream().allMatch(JsonNode::isValueNode)
                    ? listed(cell)
                    : Integer.toString(cell.size());
        }
        if (cell.isObject()) {
            return gallerist.app.wire.Json.compact(cell);
        }
        return cell.isBoolean() ? Tsv.word(cell.booleanValue()) : cell.asString();
    }

    /** Of a list in which nothing stands nothing is shown, not even what would part its items. */
    private static String listed(JsonNode values) {
        List<String> texts = values.valueStream().map(Column::text).toList();
        return texts.stream().allMatch(String::isEmpty) ? "" : String.join(", ", texts);
    }

    /** The property of every item of a list. */
    private static JsonNode each(JsonNode list, String name) {
        ArrayNode found = JsonNodeFactory.instance.arrayNode();
        list.valueStream().map(item -> item.path(name)).forEach(found::add);
        return found;
    }
}
