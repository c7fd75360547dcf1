package gallerist.app.exchange;

import gallerist.model.gallery.Resource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Writes resources as lines of a spreadsheet. */
public final class Csv {
    private static final String FORMULA = "=+-@";
    private static final List<String> TITLES =
            List.of(
                    "type",
                    "resourceGroup",
                    "gallery",
                    "name",
                    "location",
                    "state",
                    "osType",
                    "osState",
                    "generation",
                    "architecture",
                    "publisher",
                    "offer",
                    "sku",
                    "regions",
                    "excludeFromLatest",
                    "endOfLifeDate",
                    "tags",
                    "id");

    private Csv() {}

    public static String print(List<Resource> resources) {
        return resources.stream()
                .map(Csv::cells)
                .map(Csv::line)
                .collect(Collectors.joining("", line(TITLES), ""));
    }

    private static List<String> cells(Resource resource) {
        JsonNode json = Inventory.json(resource);
        JsonNode properties = json.path("properties");
        JsonNode profile = properties.path("publishingProfile");
        return List.of(
                resource.id().type(),
                resource.id().groupName(),
                resource.id().galleryName(),
                name(resource),
                resource.location().name(),
                text(properties, "provisioningState"),
                text(properties, "osType") + text(properties, "supportedOSType"),
                text(properties, "osState"),
                text(properties, "hyperVGeneration"),
                text(properties, "architecture"),
                text(properties.path("identifier"), "publisher"),
                text(properties.path("identifier"), "offer"),
                text(properties.path("identifier"), "sku"),
                regions(profile.path("targetRegions")),
                text(profile, "excludeFromLatest"),
                text(properties, "endOfLifeDate") + text(profile, "endOfLifeDate"),
                resource.tags().values().entrySet().stream()
                        .map(tag -> tag.getKey() + "=" + tag.getValue())
                        .collect(Collectors.joining("; ")),
                resource.id().toString());
    }

    private static String name(Resource resource) {
        String artifact = resource.id().artifactName();
        return artifact.isEmpty() || artifact.equals(resource.name())
                ? resource.name()
                : artifact + "/" + resource.name();
    }

    /** As target regions are typed: {@code westeurope=3=Standard_ZRS}. */
    private static String regions(JsonNode targets) {
        return targets.valueStream()
                .map(target ->
                        "%s=%s=%s"
                                .formatted(
                                        text(target, "name")
                                                .replace(" ", "")
                                                .toLowerCase(Locale.ROOT),
                                        text(target, "regionalReplicaCount"),
                                        text(target, "storageAccountType")))
                .collect(Collectors.joining(" "));
    }

    private static String text(JsonNode object, String field) {
        return object.path(field).asString("");
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A spreadsheet would calculate what begins like a formula. */
    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean isPlain = safe.chars().noneMatch(unit -> ",\"\r\n".indexOf(unit) >= 0);
        return isPlain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
