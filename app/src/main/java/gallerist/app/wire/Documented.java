package gallerist.app.wire;

import gallerist.model.Nearest;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Uninterpreted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The properties that the documents of the service name, by kind. A document from elsewhere may
 * have newer ones, which are kept; what a person types and nobody knows is a mistake.
 */
final class Documented {
    private static final Pattern ELEMENT = Pattern.compile("\\[[^]]*]");

    /** Below such a property anything may stand. */
    private static final String OPEN = ".*";

    private Documented() {}

    /** Refuses what was typed into a resource and is no property of its kind. */
    static void require(Kind kind, Optional<Uninterpreted> stored, Uninterpreted typed) {
        Map<String, String> before = stored.orElse(Uninterpreted.NONE).parts();
        typed.parts()
                .forEach((path, json) -> {
                    if (!json.equals(before.get(path))) {
                        require(kind, ELEMENT.matcher(path).replaceAll("[]"), Json.read(json));
                    }
                });
    }

    private static void require(Kind kind, String path, JsonNode value) {
        List<String> known = PropertyPaths.of(kind);
        if (known.stream().anyMatch(property -> isBelow(path, property))) {
            return;
        }
        if (known.stream().noneMatch(property -> isAbove(path, property))) {
            throw new Refusal(unknown(kind, path));
        }
        value.properties()
                .forEach(field -> require(kind, path + "." + field.getKey(), field.getValue()));
        value.valueStream()
                .filter(_ -> value.isArray())
                .forEach(element -> require(kind, path + "[]", element));
    }

    private static boolean isBelow(String path, String property) {
        return property.endsWith(OPEN)
                ? isAbove(property.substring(0, property.length() - OPEN.length()), path)
                : property.equals(path);
    }

    private static boolean isAbove(String path, String property) {
        return property.equals(path)
                || property.startsWith(path + ".")
                || property.startsWith(path + "[");
    }

    static Problem.PropertyUnknown unknown(Kind kind, String path) {
        int dot = path.lastIndexOf('.');
        String parent = path.substring(0, dot + 1);
        String name = path.substring(dot + 1);
        List<String> beside = beside(kind, parent);
        String nearest = Nearest.to(name, beside);
        return new Problem.PropertyUnknown(
                path,
                kind.text(),
                nearest.isEmpty() ? elsewhere(kind, name) : parent + nearest,
                beside);
    }

    /** The names of the properties that stand in the same object. */
    private static List<String> beside(Kind kind, String parent) {
        return Stream.concat(PropertyPaths.of(kind).stream(), common(parent))
                .filter(property -> property.startsWith(parent))
                .map(property -> property.substring(parent.length()).split("[.\\[]", 2)[0])
                .distinct()
                .toList();
    }

    /** What all resources have beside the properties of their own. */
    private static Stream<String> common(String parent) {
        return parent.isEmpty() ? Stream.of("tags", "identity", "location") : Stream.empty();
    }

    /** The property of that name in another object. */
    private static String elsewhere(Kind kind, String name) {
        return PropertyPaths.of(kind).stream()
                .filter(property -> property.endsWith("." + name))
                .findFirst()
                .map(property -> property.replace("[]", "[0]"))
                .orElse("");
    }
}
