package gallerist.app.cli.sig.imagedefinition;

import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.wire.Json;
import gallerist.model.gallery.Feature;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;

/** Features as people type them: one by one, or several in one text with blanks between. */
final class TypedFeatures {
    /** Blanks before a name; those inside a value, such as {@code SCSI, NVMe}, stay. */
    private static final Pattern BETWEEN = Pattern.compile("\\s+(?=[^\\s=]+=)");

    private TypedFeatures() {}

    static ArrayNode read(List<String> typed) {
        ArrayNode features = Json.array();
        typed.stream()
                .flatMap(text -> BETWEEN.splitAsStream(text.strip()))
                .forEach(pair -> {
                    int equals = pair.indexOf('=');
                    if (equals < 1) {
                        throw new WrongCommandLine(
                                "'%s' is no feature. Give NAME=VALUE.".formatted(pair));
                    }
                    features.addObject()
                            .put("name", pair.substring(0, equals))
                            .put("value", pair.substring(equals + 1));
                });
        return features;
    }

    static void keepSecurityType(ArrayNode typed, List<Feature> present) {
        boolean chosen =
                typed.valueStream()
                        .map(feature -> feature.path("name").asString())
                        .anyMatch(Feature.SECURITY_TYPE::equalsIgnoreCase);
        if (!chosen) {
            present.stream()
                    .filter(Feature::isSecurityType)
                    .forEach(feature ->
                            typed.addObject()
                                    .put("name", feature.name())
                                    .put("value", feature.value()));
        }
    }
}
