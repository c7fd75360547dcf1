package gallerist.model.gallery;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What was checked about an image, with the outcome. */
public record Validations(
        String etag, List<Executed> executed, Map<String, String> platformAttributes) {
    public static final Validations NONE = new Validations("", List.of(), Map.of());

    public Validations {
        executed = List.copyOf(executed);
        platformAttributes = Map.copyOf(platformAttributes);
    }

    public record Executed(String type, ValidationStatus status, String version, Instant at) {}
}
